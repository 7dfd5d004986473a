import type { NormalText } from '../text/normalText.js';
import { namelessTypes } from './asideTypes.js';
import type { Item } from './item.js';

const stage =
  /(?:投入使用|投[产运用]|竣工|完工|通过验收|收官|交付|开工|建成|达产|达效|见效|入统|入规|上市|落地|通车|并网|封顶|销号|达标|摘牌)$/;

/** 新建学校20所，确保10所投入使用: how far so many of them are to have come, or what is made sure of anew. */
export function isOtherStage({ text }: NormalText, { piece: { lexemes, figure }, sign }: Item): boolean {
  const at = lexemes.findIndex(({ type }) => type === 'commitment');
  const word = lexemes[at];
  if (sign !== '，' || !figure || !word || !lexemes.slice(0, at).every(({ type }) => namelessTypes.has(type)))
    return false;
  const words = text.slice(word.end, lexemes.at(-1)?.end);
  return /^(?:确保|保证|保障)/.test(text.slice(word.start, word.end)) || stage.test(words);
}
