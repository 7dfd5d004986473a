import { decimalsOf } from '../../../src/validate/series/decimalsOf.js';
import { isTelling } from '../../../src/validate/series/isTelling.js';
import type { Damage } from '../damage.js';
import { toFigure, whereLong, withCells } from '../damage.js';
import type { list } from '../list.js';
import type { Figure, Sheet } from '../sheet.js';
import { goalOf } from '../sheet.js';
import { hasCompany } from './figure.js';

const replaced = (sheet: Sheet, figures: readonly (readonly [Figure, number])[]): ReturnType<Damage> => ({
  grid: withCells(
    sheet.grid,
    figures.map(([{ row, col, decimals }, value]) => [row, col, value.toFixed(decimals)] as const),
  ),
  rows: [...new Set(figures.map(([{ row }]) => row))],
});

/** How many of the figures that are typed over say something by being the same. */
const tellingOf = (figures: readonly (readonly [Figure, number])[]): number =>
  figures.filter(([{ indicator }, value]) => isTelling(value, indicator)).length;

const ofOwnRegion = (sheet: Sheet): Figure[] =>
  sheet.figures.filter(({ region }) => region === sheet.plan.region.code);

/** Damage of a cell beside a figure. */
const beside =
  (
    field: 'numerator' | 'denominator' | 'completion',
    say: (text: string, figure: Figure) => string,
  ): Damage =>
  (sheet, random) => {
    const col = sheet.columns[field];
    const figures = sheet.figures.filter(({ row }) => sheet.grid[row]?.[col ?? -1]);
    if (col === undefined || figures.length === 0) return null;
    const figure = random.oneOf(figures);
    const seen = sheet.grid[figure.row]?.[col] ?? '';
    return { grid: withCells(sheet.grid, [[figure.row, col, say(seen, figure)]]), rows: [figure.row] };
  };

export const seriesDamages = {
  totalFalls: toFigure(
    (_, { series, year, decimals }, { between }) => {
      const before = series.get(year - 1) ?? 0;
      const less = Math.min(before - 10 ** -decimals, before * between(0.8, 1));
      return less.toFixed(decimals);
    },
    ({ indicator, series, year }) => indicator.measure === 'runningTotal' && (series.get(year - 1) ?? 0) >= 2,
  ),
  lastYearCopied: (sheet, random) => {
    const year = random.oneOf(sheet.years.slice(1));
    const figures = ofOwnRegion(sheet).flatMap((figure) => {
      const before = figure.series.get(year - 1);
      return figure.year === year && typeof before === 'number' ? [[figure, before] as const] : [];
    });
    return tellingOf(figures) < 4 ? null : replaced(sheet, figures);
  },
  baselineCopied: (sheet) => {
    const first = sheet.plan.period.baseYear + 1;
    const figures = ofOwnRegion(sheet).flatMap((figure) => {
      const { baseline, unit } = figure.indicator;
      const isPlain = baseline && typeof baseline.value === 'number' && (baseline.unit ?? unit) === unit;
      return figure.year === first && isPlain ? [[figure, baseline.value as number] as const] : [];
    });
    return tellingOf(figures) < 4 ? null : replaced(sheet, figures);
  },
  baselineWrong: toFigure(
    (_, { indicator, value, decimals }, { between }) => {
      const shown = decimalsOf(indicator.baseline?.value ?? 0);
      return (value * between(1.02, 1.2) + 2 * 10 ** -shown).toFixed(decimals);
    },
    ({ indicator, year, region, value }, { plan }) =>
      region === plan.region.code &&
      year === plan.period.baseYear &&
      value > 0 &&
      (indicator.limits?.max ?? 1e9) > value * 1.2 + 2 &&
      typeof indicator.baseline?.value === 'number',
  ),
  targetCopied: (sheet, random) => {
    const year = random.oneOf(sheet.years);
    const figures = ofOwnRegion(sheet).flatMap((figure) => {
      const goal = goalOf(sheet.plan, figure.indicator);
      return figure.year === year && goal !== null ? [[figure, goal] as const] : [];
    });
    return tellingOf(figures) < 4 ? null : replaced(sheet, figures);
  },
  indicatorsExchanged: (sheet, random) => {
    const year = random.oneOf(sheet.years);
    const figures = ofOwnRegion(sheet).filter(
      (figure) => figure.year === year && figure.value >= 10 && hasCompany(figure, sheet),
    );
    const pairs = figures.flatMap((a) =>
      figures.filter((b) => b.value > a.value * 10).map((b) => [a, b] as const),
    );
    if (pairs.length === 0) return null;
    const [a, b] = random.oneOf(pairs);
    return replaced(sheet, [
      [a, b.value],
      [b, a.value],
    ]);
  },
  likeExchanged: (sheet, random) => {
    const year = random.oneOf(sheet.years);
    const figures = ofOwnRegion(sheet).filter((figure) => figure.year === year && figure.value >= 1);
    const pairs = figures.flatMap((a) =>
      figures
        .filter(
          ({ value, indicator }) =>
            indicator.unit === a.indicator.unit && value > a.value && value < a.value * 1.3,
        )
        .map((b) => [a, b] as const),
    );
    if (pairs.length === 0) return null;
    const [a, b] = random.oneOf(pairs);
    return replaced(sheet, [
      [a, b.value],
      [b, a.value],
    ]);
  },
  partOverWhole: whereLong(beside('numerator', (_, { value }) => String(Math.round(value * 50 + 2000)))),
  quotientWrong: whereLong(
    beside('numerator', (text) => String(Math.max(0, Math.round(Number(text) * 0.9) - 3))),
  ),
  partsExchanged: whereLong((sheet, random) => {
    const [a, b] = [sheet.columns.numerator, sheet.columns.denominator];
    if (a === undefined || b === undefined) return null;
    const figures = sheet.figures.filter(({ row, value }) => sheet.grid[row]?.[a] && value < 99 && value > 0);
    if (figures.length === 0) return null;
    const { row } = random.oneOf(figures);
    const cells = sheet.grid[row] ?? [];
    return {
      grid: withCells(sheet.grid, [
        [row, a, cells[b] ?? ''],
        [row, b, cells[a] ?? ''],
      ]),
      rows: [row],
    };
  }),
  denominatorNought: whereLong(beside('denominator', () => '0')),
  overHundred: toFigure(
    (_, { value, decimals }, { between }) => (100 + value * between(0.05, 2)).toFixed(decimals),
    ({ indicator, value }) => indicator.unit === '%' && value >= 20,
  ),
  completionWrong: whereLong(
    beside('completion', (text) => `${(Number.parseFloat(text) + 7.5).toFixed(1)}%`),
  ),
  regionsNotTotal: (sheet, random) => {
    const isOfCounty = ({ indicator, region, value }: Figure): boolean =>
      region !== sheet.plan.region.code &&
      ['stock', 'flow', 'runningTotal'].includes(indicator.measure) &&
      !/均|每|率/.test(indicator.name) &&
      value >= 1;
    const figures = sheet.figures.filter(isOfCounty);
    if (figures.length === 0) return null;
    const figure = random.oneOf(figures);
    const total = sheet.figures.find(
      (one) =>
        one.indicator === figure.indicator &&
        one.year === figure.year &&
        one.region === sheet.plan.region.code,
    );
    const more = figure.value + (random.chance(0.5) ? 1 : -1) * 10 ** -figure.decimals;
    const damaged = replaced(sheet, [[figure, more]]);
    return damaged && total ? { ...damaged, rows: [figure.row, total.row] } : null;
  },
} as const satisfies Record<keyof typeof list.series, Damage>;
