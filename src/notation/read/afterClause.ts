import type { Lexeme } from '../lex/lexeme.js';
import { hasBoundBefore } from '../scan/boundSide.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';
import { timeIn } from './timeIn.js';

const leading = new Set(['time', 'estimate', 'separator', 'note']);

const verbal = /^(?:探索|研究|试行|尝试|鼓励|致力|力促|(?:积极|努力)?争取)/;
// 全市力争…: who does it all.
const region = /^(?:全[省市县区国州盟旗]|[我本][省市县区]|自治区|各地|要|将|并|同时)+$/;

/** 增长15%以上、力争达到20%，…; 争创一批，…: a word that stands with its own item, and does not lead those behind. */
function isOwn({ lexemes, normal, figure }: Clause, { sign }: Item, carried: Carried): boolean {
  const at = lexemes.findIndex(({ type }) => type === 'commitment');
  const word = lexemes[at];
  if (!word) return carried.isOwnCommitment;
  const told = normal.text.slice(word.start, word.end);
  // 探索建立补偿机制，产值达到50亿元: a verb of what stands behind it, and no word for the figure.
  const isVerb = /^争[创当做]$/.test(told) || (figure === null && verbal.test(told));
  const isLed = ({ type, start, end }: Lexeme) =>
    leading.has(type) || (type === 'text' && region.test(normal.text.slice(start, end)));
  return sign === '、' || isVerb || !lexemes.slice(0, at).every(isLed);
}

const countOf = ({ figure }: Clause): number | null =>
  typeof figure?.figure.value === 'number' ? figure.figure.value : null;

export function afterClause(carried: Carried, clause: Clause, item: Item): Carried {
  return {
    time: timeIn(clause) ?? carried.time,
    verb: clause.verb,
    adverbs: clause.adverbs,
    commitment: clause.commitment,
    isOwnCommitment: isOwn(clause, item, carried),
    isEstimated: clause.isEstimated,
    comparator: comparatorInFront(clause),
    name: clause.name,
    unit: clause.figure?.figure.unit ?? null,
    count: countOf(clause),
    isListed: item.sign === '、' && clause.name?.start !== carried.name?.start,
    series: clause.name?.text.endsWith('率') ? clause.name.text : clause.series,
    from: clause.from,
    scope: clause.scope,
    isPart: clause.isPart,
  };
}

/** The comparing word in front of a figure, which holds for the bare figures that follow it: 超过70%和50%. */
function comparatorInFront({ figure, farComparator }: Clause): Carried['comparator'] {
  if (!figure) return null;
  const { comparator, isRound } = figure.figure;
  return hasBoundBefore(figure.figure) && !isRound ? comparator : farComparator;
}
