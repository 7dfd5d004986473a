import type { Clause } from '../read/clause.js';
import { ambiguity } from './ambiguity.js';
import type { Comparison } from './comparison.js';
import { comparisonOf } from './comparison.js';
import type { KindReading } from './kindReading.js';
import { reasons } from './reasons.js';

/** A share in brackets: 〔5〕 of what is a share is what it is to change by, [-16%] of 吨/万元 is growth. */
export function shareInBrackets(clause: Clause): KindReading | null {
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const of = clause.context.unit ?? null;
  const isOfShare = of === null || of === '%' || of === '‰';
  return !isOfShare && clause.figure?.figure.unit === '%'
    ? growthInBrackets(compared)
    : changeInBrackets(clause, compared);
}

const growthInBrackets = ({ comparator, value, inferred, findings }: Comparison): KindReading => ({
  fields: { kind: 'growth', basis: 'total', comparator, rate: value, unit: '%' },
  inferred: { ...inferred, kind: reasons.bracketed, basis: reasons.bracketedRate },
  findings: findings.filter(({ code }) => code !== 'notation/unitDisagrees'),
});

function changeInBrackets(
  clause: Clause,
  { comparator, value, inferred, findings }: Comparison,
): KindReading {
  const taken = { zh: '规划期内提高的百分点', en: 'percentage points gained over the plan' };
  const other = { zh: '规划期内的总增幅', en: 'the growth over the plan' };
  return {
    fields: { kind: 'increment', comparator, value, unit: '百分点', counts: 'net', per: 'period' },
    inferred: { ...inferred, kind: reasons.bracketed, unit: reasons.bracketed },
    findings: [...findings, ambiguity(clause, taken, other)],
  };
}
