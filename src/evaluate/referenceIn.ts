import type { Known } from '../calculate/known.js';
import { isUnknown } from '../calculate/known.js';
import type { Indicator } from '../model/indicator.js';
import type { RelativeReference } from '../model/target/relative.js';
import type { Period } from '../quantity/period.js';
import { periodEndsOn } from '../quantity/period.js';
import type { Rational } from '../quantity/rational.js';
import { convertUnit } from '../quantity/unit.js';
import { inUnit, inUnitOf } from './series/inUnit.js';
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
  if (given) return figureIn(reference, indicator, given);
  const other = setting.indicators.find(({ id }) => id === reference.indicatorId);
  const { statistic, regionCode } = reference;
  const isItsOwn = statistic === 'value' || (statistic === 'average' && other?.measure === 'ratio');
  if (!other || !isItsOwn || (other.id === indicator.id && regionCode === null)) return 'referenceMissing';
  // The baseline is the plan's own region's.
  const there = regionCode === null ? other : { ...other, baseline: null };
  const observations = setting.observationsOf(other.id, regionCode ?? setting.regionCode);
  const value = valueAt(seriesOf(there, observations, setting.baseYear, { asOf: setting.asOf }), at);
  const [from, to] = [other.unit, indicator.unit];
  if (isUnknown(value) || from === null || to === null) return value;
  return convertUnit(value, from, to) ?? 'unitNotConvertible';
}

/** A figure that the caller gave, in the unit it is compared in: growth in percent, anything else as the indicator. */
function figureIn(
  { statistic }: RelativeReference,
  indicator: Indicator,
  { value, unit }: NonNullable<Setting['references']>[number],
): Known<Rational> {
  if (statistic === 'growthRate') return inUnit(value, unit ?? '%', '%');
  return inUnitOf(indicator, value, unit ?? indicator.unit);
}

function isOf(reference: RelativeReference, figure: NonNullable<Setting['references']>[number]): boolean {
  const { name, statistic = reference.statistic, regionCode = reference.regionCode } = figure;
  return name === reference.name && statistic === reference.statistic && regionCode === reference.regionCode;
}

const endAlike = (a: Period, b: Period): boolean => periodEndsOn(a) === periodEndsOn(b);
