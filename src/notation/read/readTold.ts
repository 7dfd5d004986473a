import { notationFinding } from '../notationFinding.js';
import type { Clause } from './clause.js';
import type { Expression } from './expression.js';
import { leave } from './leave.js';
import { printedOf } from './printedOf.js';
import type { Told } from './told.js';

const why = {
  zh: '读作已经做到的事，也可能是目标',
  en: 'taken for what has been reached, and may be a goal',
};

/** Leaves a clause that reports; its figure starts no plan, since it is of a year that is still running. */
export function readTold(clause: Clause, told: Told, into: Expression): void {
  into.notTarget = 'observation';
  leave(clause, into);
  if (told === 'sure' || !(clause.figure || (clause.isSoFar && clause.verb))) return;
  const seen = printedOf(clause);
  into.findings.push(
    notationFinding('notation/doubtful', {}, { seen, words: clause.words.slice(0, 80), why }),
  );
}
