import type { Finding } from '../finding/finding.js';
import type { ValueOf } from '../model/label.js';
import type { QuantityValue } from '../model/quantityValue.js';
import type { Statement } from '../model/target/statement.js';
import type { TargetScope } from '../model/target/targetScope.js';
import type { Period } from '../quantity/period.js';
import type { Unit } from '../quantity/unit.js';

/** A stretch of the given text: `text.slice(start, end)`, counted in UTF-16 units as JavaScript does. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the given text together with the words that stand there. */
export interface PrintedSpan extends Span {
  readonly text: string;
}

/** What is known about an expression beside its own words. Everything may be left out; what is given is used. */
export interface TargetContext {
  /** Name of the indicator whose cell or clause it is. */
  readonly indicatorName?: string;
  /** Unit of the indicator, as the name or the unit column prints it. */
  readonly unit?: Unit | null;
  /** Whether more or less is better; decides what a bare figure means. */
  readonly direction?: ValueOf<'direction'> | null;
  /** What the figures of the indicator are. */
  readonly measure?: ValueOf<'measure'> | null;
  /** The year baselines stand for, four digits. */
  readonly baseYear?: number | null;
  /** First and last year of the plan. */
  readonly period?: { readonly firstYear: number; readonly lastYear: number } | null;
  /** Which column of a table it stands in; left out for running text. */
  readonly column?: 'name' | 'unit' | 'baseline' | 'target' | 'attribute';
  /** Deadline that holds where the expression prints none: a year or a day. */
  readonly by?: string | null;
  /** Part of the document; left out: `table` when a column is given, else `prose`. */
  readonly origin?: ValueOf<'origin'>;
}

/** Where the parts of a target stand in the given text. A part that is not printed is left out. */
export interface TargetSpans {
  /** The whole expression: `printed` stands here. */
  readonly printed: Span;
  /** Name of what is measured. */
  readonly name?: Span;
  /** Verb that tells the kind: 达到, 新增, 年均增长. */
  readonly verb?: Span;
  /** Words or signs that compare: 不低于, ≥, 以上. */
  readonly comparator?: Span;
  /** The figure, without its unit. */
  readonly figure?: Span;
  /** The unit. */
  readonly unit?: Span;
  /** The deadline or window. */
  readonly time?: Span;
  /** Word for how firm the commitment is: 力争. */
  readonly commitment?: Span;
  /** Whom or what it is for: 各县. */
  readonly scope?: Span;
}

/** What a reading has beside the statement. */
export interface ReadingDetail {
  /** Name of what is measured, when the expression itself prints one: 每万人口高价值发明专利拥有量达到12件. */
  readonly name?: string;
  /** Whom or what it is for, when that is not the plan's region as a whole. */
  readonly scope?: TargetScope;
  /** True for a deadline after the plan. */
  readonly vision?: boolean;
  /** Other readings that the words allow. */
  readonly readings?: readonly Statement[];
  /** Where the parts stand. */
  readonly spans: TargetSpans;
}

/** One target as read: a statement of the model, with what else the words tell. `citations` is empty. */
export type ParsedTarget = Statement & ReadingDetail;

/** A starting value that stands beside a target, or alone in a baseline column. */
export interface ParsedBaseline {
  /** A range stands only where one is printed. */
  readonly value: QuantityValue;
  /** When it held; `null` when neither the text nor the context tells. */
  readonly period: Period | null;
  readonly unit: Unit | null;
  /** How the printed figure bounds the truth; left out: exactly this. */
  readonly comparator?: ValueOf<'comparator'>;
  readonly estimated?: boolean;
  readonly printed: string;
  readonly span: Span;
}

/** What an expression is when it is no target: a name, a past figure, a threshold inside a name, a document number. */
export type NotTarget = 'name' | 'observation' | 'threshold' | 'documentNumber';

/** Everything that {@link parseTarget} reads out of an expression. */
export interface ParsedTargets {
  /** The targets, in printed order; empty when there is none. */
  readonly targets: readonly ParsedTarget[];
  readonly baseline?: ParsedBaseline;
  readonly attribute?: ValueOf<'attribute'>;
  /** Why there is no target, when it is something else. */
  readonly notTarget?: NotTarget;
  /** Words that no part of the reading took. */
  readonly leftover: readonly PrintedSpan[];
  /** What could not be read, or could be read in several ways. */
  readonly findings: readonly Finding[];
}
