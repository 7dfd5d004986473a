import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { timeIn } from './timeIn.js';

export function afterClause(carried: Carried, clause: Clause): Carried {
  return {
    time: timeIn(clause) ?? carried.time,
    verb: clause.verb,
    adverbs: clause.adverbs,
    commitment: clause.commitment,
    isEstimated: clause.isEstimated,
    comparator: comparatorInFront(clause),
    name: clause.name,
    unit: clause.figure?.figure.unit ?? null,
    series: clause.name?.text.endsWith('率') ? clause.name.text : clause.series,
    from: clause.from,
  };
}

/** The comparing word in front of a figure, which holds for the bare figures that follow it: 超过70%和50%. */
function comparatorInFront({ figure, farComparator }: Clause): Carried['comparator'] {
  const first = figure?.figure.comparatorSpans[0];
  const isInFront = figure && first && first[0] < figure.figure.digits[0];
  return isInFront && !figure.figure.isRound ? figure.figure.comparator : figure ? farComparator : null;
}
