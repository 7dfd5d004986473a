import type { QuantityValue } from '../../../src/model/quantityValue.js';
import type { ParsedTarget, ParsedTargets } from '../../../src/notation/parsedTarget.js';
import type { Rational } from '../../../src/quantity/rational.js';
import { compare, multiply, rational, rationalOf } from '../../../src/quantity/rational.js';
import { unitFactor, unitPer } from '../../../src/quantity/unit.js';
import type { CorpusEntry, ExpectedTarget, Reading } from './corpusEntry.js';

/** What became of an entry. A wrong reading that says nothing about a doubt is the worst of the three. */
export type Outcome = 'right' | 'wrongWithFinding' | 'wrongInSilence';

/** Fields compared with their unit in mind, or not compared at all. */
const figureFields = new Set(['value', 'rate', 'factor', 'percent']);
const notCompared = new Set(['kind', 'unit', 'inferred']);

/**
 * Whether a parse result is a right reading of the entry, field by field. Only fields the expectation names are
 * compared; figures are compared exactly and across scales, so that 1.5 万件 and 15000 件 are the same.
 */
export function outcomeOf(entry: CorpusEntry, parsed: ParsedTargets): Outcome {
  const { anyOf = [], mustHaveFinding = false, ...first } = entry.expected;
  const name = entry.context?.indicatorName ?? '';
  const isRead = [first, ...anyOf].some((reading) => isReadAs(reading, parsed, name));
  const hasFinding = parsed.findings.length > 0;
  if (isRead && (hasFinding || !mustHaveFinding)) return 'right';
  return hasFinding ? 'wrongWithFinding' : 'wrongInSilence';
}

function isReadAs(reading: Reading, parsed: ParsedTargets, name: string): boolean {
  return (
    reading.targets.length === parsed.targets.length &&
    reading.targets.every((expected, at) => isTarget(expected, parsed.targets[at], name)) &&
    hasBaseline(reading, parsed, name) &&
    reading.attribute === parsed.attribute &&
    hasNotTarget(reading, parsed)
  );
}

function hasBaseline({ baseline, notTarget }: Reading, parsed: ParsedTargets, name: string): boolean {
  // A past achievement may be handed over as a baseline too.
  if (!baseline) return parsed.baseline === undefined || notTarget !== undefined;
  const { value, period, unit } = parsed.baseline ?? { value: Number.NaN, period: null, unit: null };
  return (
    isFigure(baseline.value, baseline.unit, value, unit, name) &&
    (baseline.period === undefined || baseline.period === period)
  );
}

function hasNotTarget(reading: Reading, parsed: ParsedTargets): boolean {
  if (reading.notTarget === undefined) return reading.targets.length === 0 || parsed.notTarget === undefined;
  return isField(reading.notTarget, parsed.notTarget);
}

function isTarget(expected: ExpectedTarget, actual: ParsedTarget | undefined, name: string): boolean {
  if (actual?.kind !== expected.kind) return false;
  const fields = actual as unknown as Record<string, unknown>;
  const isInferred = (field: string) => actual.inferred?.[field] !== undefined;
  return (
    (expected.inferred ?? []).every(isInferred) &&
    Object.entries(expected).every(([field, told]) => {
      if (notCompared.has(field)) return true;
      if (!figureFields.has(field) || told === null) return isField(told, fields[field]);
      return isFigure(told as QuantityValue, expected.unit, fields[field], actual.unit, name);
    })
  );
}

/** A list of plain values stands for alternatives, a list of objects for itself. */
function isField(told: unknown, actual: unknown): boolean {
  if (Array.isArray(told)) {
    if (!Array.isArray(actual)) return told.some((one) => isField(one, actual));
    return told.length === actual.length && told.every((one, at) => isField(one, actual[at]));
  }
  if (typeof told !== 'object' || told === null) return told === actual;
  if (typeof actual !== 'object' || actual === null) return false;
  const fields = actual as Record<string, unknown>;
  return Object.entries(told).every(([field, one]) => isField(one, fields[field]));
}

function isFigure(
  told: QuantityValue,
  toldUnit: unknown,
  actual: unknown,
  actualUnit: string | null,
  name: string,
): boolean {
  const factor = toldUnit === undefined ? rational(1) : factorBetween(actualUnit, String(toldUnit), name);
  if (factor === null) return false;
  const isSame = (a: number, b: unknown) =>
    typeof b === 'number' &&
    Number.isFinite(b) &&
    compare(rationalOf(a), multiply(rationalOf(b), factor)) === 0;
  if (typeof told === 'number') return isSame(told, actual);
  const range = actual as Partial<Exclude<QuantityValue, number>> | null | undefined;
  return (
    isSame(told.min, range?.min) &&
    isSame(told.max, range?.max) &&
    Boolean(told.minExclusive) === Boolean(range?.minExclusive) &&
    Boolean(told.maxExclusive) === Boolean(range?.maxExclusive)
  );
}

/** 件 under 每万人口… and 件/万人 are one unit, so each is tried in full as well. */
function factorBetween(actual: string | null, told: string, name: string): Rational | null {
  if (!actual) return null;
  const pairs = [
    [actual, told],
    [unitPer(name, actual), told],
    [actual, unitPer(name, told)],
  ] as const;
  for (const [from, to] of pairs) {
    const factor = unitFactor(from, to) ?? factorByScale(from, to);
    if (factor) return factor;
  }
  return null;
}

/** 亿吨标准煤 and 吨标准煤: the unit itself is unknown to the library, its scale is not. */
function factorByScale(from: string, to: string): Rational | null {
  const [scaleFrom, restFrom] = unscaled(from);
  const [scaleTo, restTo] = unscaled(to);
  return restFrom === restTo ? rational(scaleFrom, scaleTo) : null;
}

function unscaled(printed: string): readonly [scale: number, rest: string] {
  const unit = printed.replace(/^个(?=.)/, '');
  const scales = [
    ['万亿', 1e12],
    ['亿', 1e8],
    ['万', 1e4],
  ] as const;
  const scale = scales.find(([prefix]) => unit.startsWith(prefix));
  return scale ? [scale[1], unit.slice(scale[0].length)] : [1, unit];
}
