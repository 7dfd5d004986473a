import type { NormalText } from '../text/normalText.js';
import { deedRoles } from '../words/deedRoles.js';
import { asideTypes } from './asideTypes.js';
import type { Words } from './clause.js';
import type { Item } from './item.js';
import { trimmedName } from './trimmedName.js';

/** What one item does to so many, and behind it what they are. */
function deedIn({ piece: { lexemes } }: Item) {
  const [verb, figure, ...things] = lexemes.filter(({ type }) => !asideTypes.has(type));
  return verb?.type === 'verb' && deedRoles.has(verb.role) && figure?.type === 'figure'
    ? { unit: figure.figure.unit, things }
    : null;
}

const graded = /^[\p{Script=Han}]{1,4}级$/u;
const gradedThing =
  /^(?:[、和与及]|以及)?[^，。；;、]{1,6}?[个家项所处座条名支]\p{Script=Han}{1,4}级(?<thing>\p{Script=Han}{2,12}?)(?:[和与及]|以及)?$/u;

/** 2个国家级、5个省级集群: what all of them are stands with the last. */
function gradedAhead({ text }: NormalText, own: Words, behind: readonly Item[]): Words {
  if (!graded.test(own.text)) return own;
  for (const { piece, sign } of behind) {
    if (sign !== '、' && sign !== '') break;
    const words = text.slice(piece.lexemes[0]?.start ?? 0, piece.lexemes.at(-1)?.end);
    const thing = gradedThing.exec(words)?.groups?.thing;
    if (thing !== undefined) return { ...own, text: own.text + thing, isMade: true };
  }
  return own;
}

/** 新建5座、改造10座公厕: what both deeds are done to, named with the second. */
export function nameAhead(
  normal: NormalText,
  item: Item,
  behind: readonly Item[],
  told: Words | null,
): Words | null {
  if (told) return item.piece.figure ? gradedAhead(normal, told, behind) : told;
  const next = behind[0] ?? null;
  const [own, other] = [deedIn(item), next?.sign === '、' ? deedIn(next) : null];
  if (!own || !other || own.things.length > 0 || own.unit === null || own.unit !== other.unit) return null;
  const [first, last] = [other.things[0], other.things.at(-1)];
  return first?.type === 'text' && last?.type === 'text' ? trimmedName(normal, first.start, last.end) : null;
}
