import type { Indicator, NaturalLimits } from '../../model/indicator.js';

/** The limits a series has by its nature: those stated, or 0 and the whole for a share. */
export function naturalLimits({ limits, measure, unit }: Indicator): NaturalLimits {
  if (limits) return limits;
  if (measure !== 'ratio' || (unit !== '%' && unit !== '‰')) return {};
  return { min: 0, max: unit === '%' ? 100 : 1000 };
}
