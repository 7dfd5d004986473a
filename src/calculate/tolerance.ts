/**
 * How far off “about” may be 左右的允许误差. Plans almost never print one, so the caller gives it: a share of the goal,
 * or an amount in the indicator's unit.
 */
export type Tolerance =
  | {
      /** Share of the goal's size: 0.05 lets 95 pass for about 100. */
      readonly ratio: number;
    }
  | {
      /** Amount in the indicator's unit. */
      readonly amount: number;
    };
