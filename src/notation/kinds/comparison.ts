import type { Finding } from '../../finding/finding.js';
import type { Inferred } from '../../model/inferred.js';
import type { ValueOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import type { Clause } from '../read/clause.js';
import { turned } from '../words/turned.js';
import { bareComparison } from './bareComparison.js';
import { figureUnit } from './figureUnit.js';
import { reasons } from './reasons.js';

type Comparator = ValueOf<'comparator'>;

/** A figure with the comparison that holds for it. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly value: QuantityValue;
  readonly unit: string | null;
  readonly inferred: Inferred;
  readonly findings: readonly Finding[];
}

const negated = (value: QuantityValue): QuantityValue =>
  typeof value === 'number' ? 0 - value : { min: 0 - value.max, max: 0 - value.min };

/** The comparison of a signed change: a fall of at least 17% is a change of at most −17%. */
function fallComparison(printed: Comparator | null) {
  if (printed) return { comparator: turned[printed], inferred: {}, findings: [] };
  return {
    comparator: 'lte' as const,
    inferred: { comparator: reasons.bareFall },
    findings: [],
  };
}

/**
 * How the figure of a clause is compared, with its value and unit.
 *
 * @param isFall whether the figure is the size of a fall, and so counts downwards
 * @returns `null` when the clause has no figure, or one that is left open
 */
export function comparisonOf(clause: Clause, isFall = false): Comparison | null {
  const printed = clause.figure?.figure;
  if (!printed || printed.value === null) return null;
  const word = printed.comparator ?? clause.farComparator;
  const value = isFall ? negated(printed.value) : printed.value;
  const control = clause.verb?.role === 'control' && word === null ? 'lte' : null;
  // 跃上万亿台阶: to reach the step is what is asked.
  const isStep =
    printed.comparator === 'approx' && printed.comparatorSpans.length === 0 && clause.verb?.role === 'reach';
  const compared = isFall
    ? fallComparison(word)
    : word && !isStep
      ? {
          comparator: word,
          inferred: printed.comparator ? {} : { comparator: reasons.farComparator },
          findings: [],
        }
      : control
        ? { comparator: control as Comparator, inferred: {}, findings: [] }
        : bareComparison(clause);
  const unit = figureUnit(clause, value);
  return { ...compared, ...unit, findings: [...compared.findings, ...unit.findings] };
}
