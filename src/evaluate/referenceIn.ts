import type { Known } from '../calculate/known.js';
import type { Indicator } from '../model/indicator.js';
import type { RelativeReference } from '../model/target/relative.js';
import type { Period } from '../quantity/period.js';
import { periodEndsOn } from '../quantity/period.js';
import type { Rational } from '../quantity/rational.js';
import { inUnitOf } from './series/inUnit.js';
import { seriesOf } from './series/series.js';
import { valueAt } from './series/valueAt.js';
import type { Setting } from './setting.js';

/**
 * The figure of a reference at the end of a period, in the unit of the indicator compared with it: one that the caller
 * gives by name, else the plan's own series for the region that the reference names. A rate of a whole region is its
 * average; of a count the average cannot be told from the plan's series.
 */
export function referenceIn(
  setting: Setting,
  indicator: Indicator | null,
  reference: RelativeReference,
  at: Period,
): Known<Rational> {
  if (indicator === null) return 'seriesMissing';
  const given = setting.references?.find((figure) => isOf(reference, figure) && endAlike(figure.period, at));
  if (given) return inUnitOf(indicator, given.value, given.unit ?? indicator.unit);
  const other = setting.indicators.find(({ id }) => id === reference.indicatorId);
  const { statistic, regionCode } = reference;
  const isItsOwn = statistic === 'value' || (statistic === 'average' && other?.measure === 'ratio');
  if (!other || !isItsOwn || (other.id === indicator.id && regionCode === null)) return 'referenceMissing';
  // The baseline is the plan's own region's.
  const there = regionCode === null ? other : { ...other, baseline: null };
  const observations = setting.observationsOf(other.id, regionCode ?? setting.regionCode);
  return valueAt(seriesOf(there, observations, setting.baseYear, { asOf: setting.asOf }), at);
}

function isOf(reference: RelativeReference, figure: NonNullable<Setting['references']>[number]): boolean {
  const { name, statistic = reference.statistic, regionCode = reference.regionCode } = figure;
  return name === reference.name && statistic === reference.statistic && regionCode === reference.regionCode;
}

const endAlike = (a: Period, b: Period): boolean => periodEndsOn(a) === periodEndsOn(b);
