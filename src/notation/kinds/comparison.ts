import type { Finding } from '../../finding/finding.js';
import type { Inferred } from '../../model/inferred.js';
import type { ValueOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import { isKnownUnit, unitFactor, unitPer } from '../../quantity/unit.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { higherNames, lowerNames } from '../words/directionNames.js';
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

const turned: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
  eq: 'eq',
  approx: 'approx',
};

const negated = (value: QuantityValue): QuantityValue =>
  typeof value === 'number' ? 0 - value : { min: 0 - value.max, max: 0 - value.min };

const atLeast = { zh: '不低于', en: 'at least' };

/** Which way is better, as the context tells it or, without one, the name does. */
function directionOf({ context, name }: Clause): ValueOf<'direction'> | null {
  if (context.direction) return context.direction;
  const words = name?.text || context.indicatorName || '';
  if (higherNames.test(words)) return 'higher';
  return lowerNames.test(words) ? 'lower' : null;
}

/** What a figure without a comparing word means. */
function bareComparison(clause: Clause): Pick<Comparison, 'comparator' | 'inferred' | 'findings'> {
  const direction = directionOf(clause);
  const role = clause.verb?.role;
  const seen = clause.normal.source.slice(0, 200);
  if (role === 'control') return { comparator: 'lte', inferred: {}, findings: [] };
  if (role === 'lowerTo' && direction !== 'higher') {
    return {
      comparator: 'lte',
      inferred: { comparator: direction ? reasons.bareLower : reasons.bareLowered },
      findings: [],
    };
  }
  if (role === 'lowerTo') {
    const findings = [
      notationFinding(
        'notation/directionDisagrees',
        {},
        { seen, direction: { zh: '正向', en: 'higher is better' } },
      ),
    ];
    return { comparator: 'gte', inferred: { comparator: reasons.bareHigher }, findings };
  }
  if (direction === 'lower')
    return { comparator: 'lte', inferred: { comparator: reasons.bareLower }, findings: [] };
  if (direction === 'higher')
    return { comparator: 'gte', inferred: { comparator: reasons.bareHigher }, findings: [] };
  // A verb that leads up to a figure is no proof, but a bare figure alone says nothing at all.
  const findings =
    clause.verb || clause.name || clause.adverbs.size > 0
      ? []
      : [notationFinding('notation/directionMissing', {}, { seen, comparator: atLeast })];
  return { comparator: 'gte', inferred: { comparator: reasons.bareUnknown }, findings };
}

/** The comparison of a signed change: a fall of at least 17% is a change of at most −17%. */
function fallComparison(clause: Clause, printed: Comparator | null) {
  if (printed) return { comparator: turned[printed], inferred: {}, findings: [] };
  return {
    comparator: 'lte' as const,
    inferred: { comparator: reasons.bareFall },
    findings: clause.context.direction === 'higher' && !clause.name ? [] : [],
  };
}

/** The unit the figure is told in, and what disagrees about it. */
function unitOf(clause: Clause, value: QuantityValue): Pick<Comparison, 'unit' | 'value' | 'findings'> {
  const { figure, context, normal } = clause;
  const printed = figure?.figure.unit ?? null;
  const seen = normal.source.slice(0, 200);
  const given = context.unit ?? null;
  if (printed === null) {
    const scale = /^(?:万亿|[百千]?[万亿])/.exec(given ?? '')?.[0];
    if (!figure || figure.figure.places === 0 || !scale) return { unit: given, value, findings: [] };
    const findings = [notationFinding('notation/scaleAmbiguous', {}, { seen, unit: given ?? '' })];
    return { unit: given?.slice(scale.length) || null, value, findings };
  }
  const name = context.indicatorName ?? clause.name?.text ?? '';
  const isSame =
    given === null ||
    printed === given ||
    unitFactor(printed, given) !== null ||
    unitFactor(printed, unitPer(name, given)) !== null ||
    unitFactor(unitPer(name, printed), given) !== null;
  const isRate = /^(?:百分点|倍|番)$/.test(printed) || (printed === '%' && !isKnownUnit(given ?? ''));
  const findings =
    isSame || isRate ? [] : [notationFinding('notation/unitDisagrees', {}, { seen, unit: given })];
  return { unit: printed, value, findings };
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
    ? fallComparison(clause, word)
    : word && !isStep
      ? {
          comparator: word,
          inferred: printed.comparator ? {} : { comparator: reasons.farComparator },
          findings: [],
        }
      : control
        ? { comparator: control as Comparator, inferred: {}, findings: [] }
        : bareComparison(clause);
  const unit = unitOf(clause, value);
  return { ...compared, ...unit, findings: [...compared.findings, ...unit.findings] };
}
