import type { RelativeReference } from '../model/target/relative.js';
import type { Period } from '../quantity/period.js';
import type { Unit } from '../quantity/unit.js';

/** A figure of a series outside the plan, which a relative target looks to. */
export interface ReferenceFigure {
  /** Name of the series, as the target prints it: 全市平均水平. */
  readonly name: string;
  /** Which statistic of it. Left out: whatever the target asks for. */
  readonly statistic?: RelativeReference['statistic'];
  /** Region whose series it is. Left out: whichever the target names. */
  readonly regionCode?: string;
  /** Time the figure is of. */
  readonly period: Period;
  readonly value: number;
  /** Unit of the value. Left out: that of the indicator compared with it. */
  readonly unit?: Unit;
}
