import type { QuantityValue } from '../../../src/model/quantityValue.js';
import type { NotTarget, TargetContext } from '../../../src/notation/parsedTarget.js';
import type { CorpusEntry, Expectation, ExpectedTarget, Reading } from './corpusEntry.js';

/** A comparator; a question mark says that it must be marked as inferred, as that of a bare figure. */
type Comparison = 'gte' | 'gt' | 'lte' | 'lt' | 'eq' | 'approx';
type Compared = Comparison | `${Comparison}?` | readonly Comparison[];
type More<Kind extends ExpectedTarget['kind']> = Partial<Extract<ExpectedTarget, { kind: Kind }>>;

const isList = (compared: Compared): compared is readonly Comparison[] => Array.isArray(compared);

function comparator(compared: Compared) {
  if (isList(compared)) return { comparator: compared };
  if (!compared.endsWith('?')) return { comparator: compared as Comparison };
  return { comparator: compared.slice(0, -1) as Comparison, inferred: ['comparator'] };
}

const unitOf = (unit: string | undefined) => (unit === undefined ? {} : { unit });

export const level = (
  compared: Compared,
  value: QuantityValue,
  unit?: string,
  more: More<'level'> = {},
): ExpectedTarget => ({ kind: 'level', ...comparator(compared), value, ...unitOf(unit), ...more });

export const maintain = (
  compared: Compared,
  value: QuantityValue | null,
  unit?: string,
  more: More<'maintain'> = {},
): ExpectedTarget => ({ kind: 'maintain', ...comparator(compared), value, ...unitOf(unit), ...more });

export const additions = (
  compared: Compared,
  value: QuantityValue,
  unit?: string,
  more: More<'increment'> = {},
): ExpectedTarget => ({
  kind: 'increment',
  ...comparator(compared),
  value,
  counts: 'additions',
  ...unitOf(unit),
  ...more,
});

export const netChange = (
  compared: Compared,
  value: QuantityValue,
  unit?: string,
  more: More<'increment'> = {},
): ExpectedTarget => ({ ...additions(compared, value, unit), counts: 'net', ...more }) as ExpectedTarget;

export const cumulative = (
  compared: Compared,
  value: QuantityValue,
  unit?: string,
  more: More<'cumulative'> = {},
): ExpectedTarget => ({ kind: 'cumulative', ...comparator(compared), value, ...unitOf(unit), ...more });

export const everyYear = (
  compared: Compared,
  value: QuantityValue,
  unit?: string,
  more: More<'everyYear'> = {},
): ExpectedTarget => ({
  kind: 'everyYear',
  ...comparator(compared),
  value,
  basis: 'each',
  ...unitOf(unit),
  ...more,
});

type GrowthBasis = 'averageAnnual' | 'total' | 'yearOnYear' | 'unstated';

/** `rate` in percent, negative for a fall. */
export const growth = (
  basis: GrowthBasis | readonly GrowthBasis[],
  compared: Compared,
  rate: QuantityValue,
  more: More<'growth'> = {},
): ExpectedTarget => ({ kind: 'growth', basis, ...comparator(compared), rate, unit: '%', ...more });

export const multiple = (
  compared: Compared,
  factor: QuantityValue,
  more: More<'multiple'> = {},
): ExpectedTarget => ({ kind: 'multiple', ...comparator(compared), factor, ...more });

export const coverage = (
  compared: Compared,
  percent: QuantityValue,
  more: More<'coverage'> = {},
): ExpectedTarget => ({ kind: 'coverage', ...comparator(compared), percent, ...more });

/** 全覆盖: the comparator and the hundred percent are both filled in. */
export const fullCoverage = (): ExpectedTarget =>
  coverage('gte', 100, { inferred: ['comparator', 'percent'] });

export const relative = (
  compared: Compared,
  reference: Extract<ExpectedTarget, { kind: 'relative' }>['reference'],
  more: More<'relative'> = {},
): ExpectedTarget => ({
  kind: 'relative',
  ...comparator(compared),
  ...(reference === undefined ? {} : { reference }),
  ...more,
});

export const rank = (atMost: number | null, more: More<'rank'> = {}): ExpectedTarget => ({
  kind: 'rank',
  atMost,
  ...more,
});

export const milestone = (): ExpectedTarget => ({ kind: 'milestone' });

export const structure = (parts: readonly (readonly [string | null, number | null])[]): ExpectedTarget => ({
  kind: 'structure',
  parts: parts.map(([name, count]) => ({ ...(name === null ? {} : { name }), count })),
});

export const trend = (more: More<'trend'> = {}): ExpectedTarget => ({
  kind: 'trend',
  direction: 'rising',
  ...more,
});

type Frequency = Extract<ExpectedTarget, { kind: 'recurring' }>['frequency'];

export const recurring = (frequency: Frequency, more: More<'recurring'> = {}): ExpectedTarget => ({
  kind: 'recurring',
  ...(frequency === undefined ? {} : { frequency }),
  ...more,
});

type Subkind = Extract<ExpectedTarget, { kind: 'qualitative' }>['subkind'];

export const qualitative = (subkind: Subkind, more: More<'qualitative'> = {}): ExpectedTarget => ({
  kind: 'qualitative',
  ...(subkind === undefined ? {} : { subkind }),
  ...more,
});

/** 明显提升: a direction without a figure. */
export const better = (): ExpectedTarget => qualitative('direction', { direction: 'rising' });

type UnsetReason = Extract<ExpectedTarget, { kind: 'unset' }>['reason'];

export const unset = (reason: UnsetReason): ExpectedTarget => ({
  kind: 'unset',
  ...(reason === undefined ? {} : { reason }),
});

type Told = ExpectedTarget | readonly ExpectedTarget[] | Expectation;

const isOneTarget = (told: Told): told is ExpectedTarget => 'kind' in told;
const isTargets = (told: Told): told is readonly ExpectedTarget[] => Array.isArray(told);

function expectation(told: Told): Expectation {
  if (isTargets(told)) return { targets: told };
  return isOneTarget(told) ? { targets: [told] } : told;
}

/** Several readings, each of them right; the first one is the reading it is counted under. */
export const either = (first: Told, ...others: readonly Told[]): Expectation => ({
  ...expectation(first),
  anyOf: others.map(expectation),
});

/** A reading that is right only together with a finding. */
export const doubtful = (first: Told, ...others: readonly Told[]): Expectation => ({
  ...either(first, ...others),
  mustHaveFinding: true,
});

export const from = (baseline: Reading['baseline'], told: Told): Expectation => ({
  ...expectation(told),
  ...(baseline === undefined ? {} : { baseline }),
});

export const withAttribute = (attribute: 'binding' | 'anticipatory', told: Told): Expectation => ({
  ...expectation(told),
  attribute,
});

/** A text that sets no target. */
export const not = (notTarget: NotTarget | readonly NotTarget[]): Expectation => ({ targets: [], notTarget });

/** The words that print an aspiration. */
export const aspirational = { commitment: { strength: 'aspirational' } } as const;
export const exploratory = { commitment: { strength: 'exploratory' } } as const;

/** Entries of one document: each a text, its reading, and what stands around it beside what holds for the whole. */
export const printedIn =
  (source: string, whole: TargetContext = {}) =>
  (text: string, told: Told, context: TargetContext = {}): CorpusEntry => ({
    source,
    text,
    context: { ...whole, ...context },
    expected: expectation(told),
  });
