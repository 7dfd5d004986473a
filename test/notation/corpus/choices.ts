import type { Expectation, ExpectedTarget } from './corpusEntry.js';
import {
  additions,
  cumulative,
  either,
  everyYear,
  from,
  level,
  maintain,
  netChange,
  not,
  unset,
} from './reading.js';

// What sets leave open that were collected to check the reader: readings of one expression that are all right.

/** Targets, each of which is right. */
export type Choices = readonly ExpectedTarget[];
export type Compared = Parameters<typeof level>[0];
export type Value = Parameters<typeof level>[1];
export type Beside = Partial<
  Pick<Extract<ExpectedTarget, { kind: 'level' }>, 'by' | 'scope' | 'vision' | 'commitment' | 'estimated'>
>;

export const falling = { direction: 'falling' } as const;
export const than = (period: string) => ({ of: { type: 'period', period } }) as const;
export const sinceBase = { of: { type: 'baseline' } } as const;
/** So many in each of them: 每个社区. */
export const inEach = (name: string) => ({ scope: { each: name } });
/** What a growth without a time may be over in a plan of one year, and in one of several. */
export const unstatedYear = ['unstated', 'yearOnYear', 'total'] as const;
export const wholePeriod = ['total', 'unstated'] as const;
/** How a range, and how the figure of others, may be compared. */
export const ofRange = ['gte', 'eq', 'approx'] as const;
export const same = ['gte', 'approx', 'eq'] as const;
/** How a figure without a word of comparing may be compared: 100% cannot be passed, 0 not be undercut. */
export const atLeast = ['gte', 'eq'] as const;
export const atMost = ['lte', 'eq'] as const;
/** How a bare change upwards, and how one downwards or a bound, may be compared: strictly or not, or about. */
export const orMore = ['gte', 'gt', 'eq', 'approx'] as const;
export const orLess = ['lte', 'lt', 'eq', 'approx'] as const;
/** How a figure may be compared where nothing tells whether more or less of it is better. */
export const eitherWay = ['gte', 'lte', 'eq', 'approx'] as const;

/** 培育、建设、创建 a number of things: a stock at the end, new ones, or a total, as the text leaves open. */
export const made = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  ...added(compared, value, unit, more),
];

/** 新增、新建 a number of things, counted from 0 either way. */
export const added = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  additions(compared, value, unit, more),
  cumulative(compared, value, unit, more),
];

/** 新增, 增加 of an amount, where new ones and the net change are not told apart. */
export const raised = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  ...added(compared, value, unit, more),
  netChange(compared, value, unit, more),
];

/** 新建、改造 a number of things: made, or the net change of the stock. */
export const built = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  ...raised(compared, value, unit, more),
];

/** The output of a year: the level of the last one, or that of each. */
export const ofYear = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  level(compared, value, unit, more),
  everyYear(compared, value, unit, more),
];

/** 保持、稳定在 a value: to be held, or to be reached. */
export const held = (compared: Compared, value: Value, unit?: string, more: Beside = {}): Choices => [
  maintain(compared, value, unit, more),
  level(compared, value, unit, more),
];

/** Targets side by side, each with its possible readings, of which one may be several targets. */
export const list = (...choices: readonly (readonly (ExpectedTarget | Choices)[])[]): Expectation => {
  const [first = { targets: [] }, ...anyOf] = choices
    .reduce<readonly Choices[]>(
      (lists, next) => lists.flatMap((before) => next.map((one) => before.concat(one))),
      [[]],
    )
    .map((targets) => ({ targets }));
  return { ...first, anyOf };
};

/** The same said of several things: a target for each, or one that holds for all. */
export const forAll = (count: number, ...one: Choices): Expectation => {
  const [first = [], ...others] = [
    ...one.map((target) => Array.from({ length: count }, () => target)),
    ...one.map((target) => [target]),
  ];
  return either(first, ...others);
};

/** The same said of two things. */
export const both = (...one: Choices): Expectation => forAll(2, ...one);

/** All readings of several expectations, for a text that may be cut in several ways. */
export const oneOf = (...all: readonly Expectation[]): Expectation => {
  const [first = { targets: [] }, ...anyOf] = all.flatMap(({ anyOf: others = [], ...one }) => [
    one,
    ...others,
  ]);
  return { ...first, anyOf };
};

/** 完成 a number of things in a year or over a plan: what is new, what there is in the end, or a sum. */
export const done = (compared: Compared, value: Value, unit: string): Expectation =>
  either(additions(compared, value, unit), level(compared, value, unit), cumulative(compared, value, unit));

/** Held against an average. */
export const average = { statistic: 'average' } as const;

/** A number that a higher level hands down. */
export const delegated = unset('delegated');

/** What was done already. */
export const past = not('observation');

/** A clause that, read alone, could as well tell what was done. */
export const orPast = (told: Expectation): Expectation => oneOf(told, past);

/** What was reached by the base year, which one may hand over as the baseline. */
export const pastOrBaseline = (value: number, unit?: string): Expectation =>
  either(past, from(unit === undefined ? { value } : { value, unit }, []));

export const by2010 = { by: '2010' } as const;
export const by2015 = { by: '2015' } as const;
export const by2020 = { by: '2020' } as const;
export const by2022 = { by: '2022' } as const;
export const by2023 = { by: '2023' } as const;
export const by2024 = { by: '2024' } as const;
export const by2025 = { by: '2025' } as const;
export const by2026 = { by: '2026' } as const;
export const by2027 = { by: '2027' } as const;
export const by2030 = { by: '2030' } as const;
export const by2035 = { by: '2035' } as const;

export const outlook2035 = { by: '2035', vision: true } as const;
