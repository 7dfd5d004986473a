import type { Beside, Choices, Compared, Value } from './choices.js';
import { atLeast, atMost, held, raised, same, wholePeriod } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { ExpectedIndicator } from './corpusTable.js';
import { share } from './rates.js';
import {
  additions,
  cumulative,
  everyYear,
  growth,
  level,
  maintain,
  milestone,
  netChange,
  qualitative,
  trend,
  unset,
} from './reading.js';

// What tables of the corpus are told with: the years of columns, the attributes of rows, and what their cells leave open.

/** Lists of targets that are right for a row, each by itself. */
export type Lists = readonly (readonly ExpectedTarget[])[];

export const anticipatory = { attribute: 'anticipatory' } as const;
export const binding = { attribute: 'binding' } as const;
export const in2005 = { period: '2005' } as const;
export const in2010 = { period: '2010' } as const;
export const in2013 = { period: '2013' } as const;
export const in2015 = { period: '2015' } as const;
export const in2016 = { period: '2016' } as const;
export const in2020 = { period: '2020' } as const;
export const in2022 = { period: '2022' } as const;
export const in2023 = { period: '2023' } as const;
export const in2024 = { period: '2024' } as const;
export const in2025 = { period: '2025' } as const;

export const rate = { unit: '%' } as const;
export const noBase = { baseline: null } as const;
export const yearly = { basis: ['each', 'average'] } as const;

export const from = (value: number, period: { readonly period?: string } = {}) =>
  ({ baseline: { value, ...period } }) as const;

/** An indicator and the lists of targets that are right for it. */
export const row = (
  name: ExpectedIndicator['name'],
  more: Omit<ExpectedIndicator, 'name' | 'targets' | 'anyOf'>,
  ...[targets = [], ...anyOf]: Lists
): ExpectedIndicator => ({ name, ...more, targets, anyOf });

/** A name with its brackets of either width. */
export const widths = (name: string): readonly string[] => [
  name,
  name.replaceAll('（', '(').replaceAll('）', ')'),
];

/** A row of which (其中), named by itself or together with the row above. */
export const ofWhich = (whole: string, part: string): readonly string[] => [
  part,
  `其中：${part}`,
  `${whole}其中：${part}`,
  `${whole}（其中：${part}）`,
  `${whole}（${part}）`,
  `${whole}${part}`,
];

/** The name of a row that says growth or fall, with one of its words for it, or without. */
export const moving = (name: string, ...words: readonly string[]): readonly string[] => [
  ...words.map((word) => `${name}${word}`),
  name,
];

/** One target that may be read in several ways. */
export const oneOf = (...choices: Choices): Lists => choices.map((choice) => [choice]);

/** What the columns of a row ask for one after the other, each with its possible readings. */
export const across = (...columns: readonly Lists[]): Lists =>
  columns.reduce<Lists>(
    (before, next) => before.flatMap((first) => next.map((last) => [...first, ...last])),
    [[]],
  );

/** Targets for two years, each with its possible readings. */
export const twice = (first: Choices, last: Choices): Lists => across(oneOf(...first), oneOf(...last));

/** A dash in a column of targets: no target, or one that is left open. */
export const orDash = (...lists: Lists): Lists =>
  lists.flatMap((targets) => [targets, [...targets, unset('empty')], [unset('empty'), ...targets]]);

/** Dashes in the columns on both sides. */
export const dashed = (...lists: Lists): Lists =>
  lists.flatMap((targets) => [
    targets,
    [...targets, unset('empty')],
    [unset('empty'), ...targets],
    [unset('empty'), ...targets, unset('empty')],
  ]);

/** A figure for the end and, beside it, the change from the base to it, which says nothing new. */
export const withChange = (ends: Choices, compared: Compared, change: Value): Lists =>
  ends.flatMap((end) => [[end, netChange(compared, change)], [end, cumulative(compared, change)], [end]]);

/** The same for lists of targets, which come once more without the change after all that have it. */
export const changeBeside = (ends: Lists, compared: Compared, change: Value): Lists => [
  ...across(ends, oneOf(netChange(compared, change), cumulative(compared, change))),
  ...ends,
];

/** A figure for the end with its mean yearly growth beside it. */
export const growing = (end: ExpectedTarget, compared: Compared, percent: Value): Lists => [
  [end, growth('averageAnnual', compared, percent)],
];

/** Mean yearly growth of what the name calls growth. */
export const growthItself = (compared: Compared, percent: Value): Lists =>
  oneOf(
    growth('averageAnnual', compared, percent),
    level(compared, percent, '%'),
    everyYear(compared, percent, '%', { basis: ['average', 'each'] }),
  );

/** A fall that the name says already: its figure is positive, or negative where the word leaves the name. */
export const fall = (percent: number): Lists =>
  oneOf(growth(wholePeriod, atLeast, percent), growth(wholePeriod, atMost, -percent));

/** Such a fall that one may also take for the level of a rate. */
export const fallOrLevel = (percent: number): Lists => [...fall(percent), [level(atLeast, percent, '%')]];

/** Such a fall over the whole plan and nothing else, whose comparing must be told as inferred. */
export const fallInAll = (percent: number): Lists =>
  oneOf(growth('total', 'gte?', percent), growth('total', 'lte?', -percent));

/** A share of those who are to be reached, which is all that a row asks for. */
export const shares = (compared: Compared, percent: number, by: Beside = {}): Lists =>
  oneOf(...share(compared, percent, by));

/** A number of things done over the years of the plan. */
export const done = (compared: Compared, value: Value, unit?: string): Lists =>
  oneOf(cumulative(compared, value, unit), level(compared, value, unit), additions(compared, value, unit));

/** The same, told first as what is new. */
export const doneAnew = (compared: Compared, value: Value, unit?: string): Lists =>
  oneOf(additions(compared, value, unit), cumulative(compared, value, unit), level(compared, value, unit));

/** What is new over the years of the plan, and nothing else. */
export const fresh = (compared: Compared, value: Value, unit: string): Lists =>
  oneOf(cumulative(compared, value, unit), additions(compared, value, unit));

/** A number of things or people added over the years of the plan, or the net change, or the stock. */
export const gained = (compared: Compared, value: Value, unit?: string, by: Beside = {}): Lists =>
  oneOf(...raised(compared, value, unit, by), level(compared, value, unit, by));

/** What is to be held or reached, or asked of every year. */
export const kept = (compared: Compared, value: Value, unit?: string, by: Beside = {}): Lists =>
  oneOf(...held(compared, value, unit, by), everyYear(compared, value, unit));

/** 完成国家下达任务: handed down, or words only. */
export const handedDown: Lists = [[unset('delegated')], [qualitative(undefined)], [milestone()]];

/** 持续提升: words only, a direction, or something to be done. */
export const improving: Lists = [[qualitative(undefined)], [trend()], [milestone()]];

/** 有效保障, 保持稳定: a state that is to be. */
export const state: Lists = oneOf(qualitative(undefined), milestone(), maintain(same, null));
