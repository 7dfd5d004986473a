import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import type { Figure, ObservationContext, ObservationRule, Series } from '../observationRule.js';
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
      let before: Figure | null = null;
      for (const figure of annual) {
        const { value, year, where } = figure;
        const earlier = before?.year === year - 1 ? before.value : null;
        before = figure;
        if (value === null) continue;
        if (earlier !== null && isTelling(earlier, indicator)) {
          fromYears.compare(regionCode, year, value === earlier, where);
        }
        const start = baselineOf(series, year - 1, context);
        if (start !== null && isTelling(start, indicator)) {
          fromBaselines.compare(regionCode, year, value === start, where);
        }
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
