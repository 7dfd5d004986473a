import type { Beside, Choices, Compared, Value } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import type { ExpectedIndicator } from './corpusTable.js';
import { share } from './rates.js';
import { additions, cumulative, level, milestone, netChange, qualitative, trend, unset } from './reading.js';

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

/** One target that may be read in several ways. */
export const oneOf = (...choices: Choices): Lists => choices.map((choice) => [choice]);

/** What the columns of a row ask for one after the other, each with its possible readings. */
export const across = (...columns: readonly Lists[]): Lists =>
  columns.reduce<Lists>(
    (before, next) => before.flatMap((first) => next.map((last) => [...first, ...last])),
    [[]],
  );

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

/** A share of those who are to be reached, which is all that a row asks for. */
export const shares = (compared: Compared, percent: number, by: Beside = {}): Lists =>
  oneOf(...share(compared, percent, by));

/** A number of things done over the years of the plan. */
export const done = (compared: Compared, value: Value, unit?: string): Lists =>
  oneOf(cumulative(compared, value, unit), level(compared, value, unit), additions(compared, value, unit));

/** 完成国家下达任务: handed down, or words only. */
export const handedDown: Lists = [[unset('delegated')], [qualitative(undefined)], [milestone()]];

/** 持续提升: words only, a direction, or something to be done. */
export const improving: Lists = [[qualitative(undefined)], [trend()], [milestone()]];
