import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import type { Figure, ObservationContext, ObservationRule, Series } from '../observationRule.js';
import type { CopiedYears } from '../series/copiedYears.js';
import { copiedYears } from '../series/copiedYears.js';
import { isTelling } from '../series/isTelling.js';

/**
 * The figures of a year are not, nearly all of them, those of the year before; nor are those of the first year the
 * baselines of the plan. Single figures may stand still: it takes four that could differ, and four in five. A suspicion.
 */
export const yearsAreNotCopied: ObservationRule = (context) => {
  const fromYears = copiedYears();
  const fromBaselines = copiedYears();
  return {
    series: (series) => {
      const { indicator, regionCode, componentId } = series;
      if (componentId !== null) return [];
      const annual = series.figures.filter(({ length }) => length === 'year');
      for (const [at, { value, where, ...figure }] of annual.entries()) {
        if (value === null) continue;
        const year = yearOf(figure);
        const compare = (years: CopiedYears, earlier: number | null): void => {
          if (earlier === null || !isTelling(earlier, indicator)) return;
          years.compare({ year, regionCode, isSame: value === earlier, where });
        };
        const before = annual[at - 1];
        if (before && yearOf(before) === year - 1) compare(fromYears, before.value);
        compare(fromBaselines, baselineOf(series, year - 1, context));
      }
      return [];
    },
    finish: () => {
      const copied = fromYears.copied();
      const alone = fromBaselines.copied().filter(({ year }) => copied.every((other) => other.year !== year));
      return [...copied, ...alone].map(({ year, same, compared, where }) => {
        const details = { seen: String(year), earlier: String(year - 1), same, compared };
        return finding('observation/yearCopied', where(), details);
      });
    },
  };
};

/** The plan's own start, where it is a plain figure of that year. */
function baselineOf(
  { indicator, regionCode }: Series,
  year: number,
  { plan }: ObservationContext,
): number | null {
  const { baseline } = indicator;
  const isPlain = baseline && regionCode === plan.region.code && isInUnit(baseline.unit, indicator);
  return isPlain && baseline.componentId === undefined && baseline.period.startsWith(String(year))
    ? baseline.value
    : null;
}

const isInUnit = (unit: string | undefined, indicator: Indicator): boolean =>
  unit === undefined || unit === indicator.unit;

const yearOf = ({ endsOn }: Pick<Figure, 'endsOn'>): number => Number(endsOn.slice(0, 4));
