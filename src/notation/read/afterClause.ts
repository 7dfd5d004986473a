import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import type { Item } from './item.js';
import { timeIn } from './timeIn.js';

const leading = new Set(['time', 'estimate', 'separator', 'note']);

/** 增长15%以上、力争达到20%，…; 争创一批，…: a word that stands with its own item, and does not lead those behind. */
function isOwn({ lexemes, normal }: Clause, { sign }: Item, carried: Carried): boolean {
  const at = lexemes.findIndex(({ type }) => type === 'commitment');
  const word = lexemes[at];
  if (!word) return carried.isOwnCommitment;
  const isVerb = /^争[创当做]$/.test(normal.text.slice(word.start, word.end));
  return sign === '、' || isVerb || !lexemes.slice(0, at).every(({ type }) => leading.has(type));
}

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
    series: clause.name?.text.endsWith('率') ? clause.name.text : clause.series,
    from: clause.from,
    scope: clause.scope,
  };
}

/** The comparing word in front of a figure, which holds for the bare figures that follow it: 超过70%和50%. */
function comparatorInFront({ figure, farComparator }: Clause): Carried['comparator'] {
  const first = figure?.figure.comparatorSpans[0];
  const isInFront = figure && first && first[0] < figure.figure.digits[0];
  return isInFront && !figure.figure.isRound ? figure.figure.comparator : figure ? farComparator : null;
}
