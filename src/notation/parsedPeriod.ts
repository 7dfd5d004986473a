import type { Finding } from '../finding/finding.js';
import type { Period } from '../quantity/period.js';
import type { Span } from './parsedTarget.js';

/** What relative times such as 今年 and “十四五”末 are reckoned from. */
export interface PeriodContext {
  /** The year that 今年 means. */
  readonly year?: number;
  /** First and last year of the plan: what 规划期 means. */
  readonly period?: { readonly firstYear: number; readonly lastYear: number } | null;
}

/** A printed time, or the reasons why there is none. */
export interface PeriodReading {
  /** A year, half, quarter, month, day or span; `null` when it cannot be told. */
  readonly period: Period | null;
  /** Where it stands. */
  readonly span: Span | null;
  readonly findings: readonly Finding[];
}
