import type { NaturalLimits } from '../../model/indicator.js';

/** Limits as a reader sees them: 0—100, or one end alone. */
export const limitsText = ({ min, max }: NaturalLimits): string =>
  max === undefined ? `≥${min}` : min === undefined ? `≤${max}` : `${min}—${max}`;
