import type { Observation } from '../../model/observation.js';
import { add, divide, multiply, rational, rationalOf, toNumber, zero } from '../../quantity/rational.js';
import { convertUnit } from '../../quantity/unit.js';
import { inForce } from './inForce.js';
import type { Series } from './series.js';

/**
 * Observations of the whole, made from those of its parts, for every period in which all parts have one: cases over
 * cases where they are pooled (percentages are never averaged), the total where they are added up.
 */
export function combinedObservations(series: Series, combination: 'pooled' | 'sum'): Observation[] {
  const parts = series.indicator.components?.parts ?? [];
  const byPart = parts.map(({ id }) => inForce({ ...series, scope: { ...series.scope, componentId: id } }));
  const combine = combination === 'sum' ? summed : pooled;
  return [...(byPart[0]?.keys() ?? [])].flatMap((key) => {
    const seen = byPart.flatMap((found) => found.get(key) ?? []);
    const whole = seen.length === parts.length ? combine(seen, series) : null;
    return whole === null ? [] : [whole];
  });
}

/** The first part as the whole, without what belongs to the part alone; as settled as the least settled part. */
function wholeOf(parts: readonly Observation[], value: number): Observation {
  const { indicatorId, regionCode, period, unit } = parts[0] as Observation;
  const status = (['estimated', 'provisional'] as const).find((one) =>
    parts.some((part) => part.status === one),
  );
  return {
    indicatorId,
    period,
    value,
    ...(regionCode !== undefined && { regionCode }),
    ...(unit !== undefined && { unit }),
    ...(status !== undefined && { status }),
  };
}

function summed(parts: readonly Observation[], { indicator }: Series): Observation | null {
  const unit = parts[0]?.unit ?? indicator.unit;
  let sum = zero;
  for (const { value, unit: own = indicator.unit, comparator = 'eq' } of parts) {
    if (value === null || comparator !== 'eq') return null;
    const converted =
      own === null || unit === null ? rationalOf(value) : convertUnit(rationalOf(value), own, unit);
    if (converted === null) return null;
    sum = add(sum, converted);
  }
  return wholeOf(parts, toNumber(sum));
}

function pooled(parts: readonly Observation[]): Observation | null {
  let [above, below] = [zero, zero];
  for (const { numerator, denominator } of parts) {
    if (numerator === undefined || denominator === undefined) return null;
    above = add(above, rationalOf(numerator));
    below = add(below, rationalOf(denominator));
  }
  const percent = toNumber(multiply(divide(above, below), rational(100)));
  // As a sheet would round it; the verdict is taken from the cases.
  const whole = wholeOf(parts, Number(percent.toFixed(2)));
  return { ...whole, unit: '%', numerator: toNumber(above), denominator: toNumber(below) };
}
