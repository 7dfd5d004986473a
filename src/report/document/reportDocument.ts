import type { Language, ValueOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import type { Unit } from '../../quantity/unit.js';

/** What a status, state or severity means to a reader, beside its word. `neutral` is neither good nor bad news. */
export type ReportTone = 'good' | 'fair' | 'bad' | 'muted' | 'neutral';

/** A word of an enumeration: for programs, for readers, and how it looks. */
export interface ReportMark {
  /** The value as the data has it. */
  readonly code: string;
  readonly label: Text;
  readonly tone: ReportTone;
}

/** A figure in a cell: the number for programs, the words for readers. */
export interface ReportFigure {
  /** The number, unrounded; `null` where there is none. */
  readonly value: number | null;
  /** True for a share, 1 for the whole, which is shown in percent. Else the number is in the unit of its row. */
  readonly isRatio: boolean;
  /** As a reader sees it: rounded so that no verdict is contradicted; `—` where there is nothing. */
  readonly text: Text;
}

/** A name and what stands behind it, such as `评价日期` and `2023年12月31日`. */
export interface ReportFact {
  readonly name: Text;
  readonly text: Text;
}

/** How many targets have a status. */
export interface ReportCount extends ReportMark {
  readonly count: number;
  /** Share of all targets with an indicator. */
  readonly ratio: number;
}

/** The counts above everything else. */
export interface ReportSummary {
  /** All of it in one paragraph. */
  readonly text: Text;
  readonly indicatorCount: number;
  readonly targetCount: number;
  readonly assessableCount: number;
  readonly metCount: number;
  /** Statuses that any target has, best first. */
  readonly statuses: readonly ReportCount[];
}

/** One row of 指标完成情况表: a target with an indicator. */
export interface ReportTarget {
  readonly targetId: string;
  readonly indicatorId: string;
  /** True for the first target of its indicator, whose name and baseline the others share. */
  readonly isFirstOfIndicator: boolean;
  /** Row number in the plan's own table; `null` when it has none. */
  readonly number: number | null;
  /** Name of the indicator. */
  readonly name: Text;
  /** The same, with the printed words where the indicator has several targets. */
  readonly fullName: Text;
  readonly unit: Unit | null;
  readonly unitText: Text;
  readonly dimension: Text | null;
  readonly attribute: Text | null;
  readonly by: Period | null;
  /** 基期值. */
  readonly baseline: ReportFigure;
  /** 目标值. */
  readonly goal: ReportFigure;
  /** 当前值. */
  readonly observed: ReportFigure;
  /** 目标完成率. */
  readonly attainment: ReportFigure;
  /** 增量完成率. */
  readonly progress: ReportFigure;
  /** Share of the way that was due at the time of the figure, beside {@link ReportTarget.progress}. */
  readonly due: ReportFigure;
  /** 时序要求. */
  readonly expected: ReportFigure;
  /** 时序进度比: 1 is on time; a bare number, not a percentage. */
  readonly pace: ReportFigure;
  /** Value that the trend leads to by the deadline. */
  readonly projected: ReportFigure;
  /** What would be missing there. */
  readonly shortfall: ReportFigure;
  /** Year in which the goal is reached on this trend. */
  readonly reachedIn: Text;
  /** Change per year so far. */
  readonly changePerYear: ReportFigure;
  /** Change per year needed from now on. */
  readonly neededPerYear: ReportFigure;
  /** Whether the current value satisfies the target; `null` when that cannot be told. */
  readonly isMet: boolean | null;
  readonly status: ReportMark;
  /** How many of the due periods passed, `2/3`; empty for other kinds. */
  readonly held: string;
  /** Score under the profile; `null` where the evaluation gives no scores. */
  readonly score: number | null;
  /** Status that the source itself declares; `null` when it declares none. */
  readonly declared: string | null;
}

/** A value at the end of a day. */
export interface ReportPoint {
  readonly endsOn: CalendarDate;
  readonly value: number;
}

/** What was seen of a series at a time. */
export interface ReportObservedPoint extends ReportPoint {
  readonly period: Period;
}

/**
 * The way of one target in numbers, to be drawn: all in one scale, that of {@link ReportPath.scale}.
 *
 * `series`: values of the indicator. `count`: totals counted from zero. `gap`: the gap to a reference. `years`: each
 * due period by itself against the goal.
 */
export interface ReportPath {
  readonly targetId: string;
  readonly name: Text;
  readonly unit: Unit | null;
  readonly scale: ValueOf<'wayScale'> | 'years';
  readonly status: ReportMark;
  /** Where it starts; `null` when the baseline is not known. */
  readonly start: ReportPoint | null;
  /** What was due after each year, at each interim goal and at the end, from start to goal. */
  readonly expected: readonly ReportPoint[];
  /** What was seen, in order of time. */
  readonly observed: readonly ReportObservedPoint[];
  /** Where the trend leads from the newest figure; `null` where it was not projected. */
  readonly projected: ReportPoint | null;
  /** What is to be reached, and when; `null` without a single figure. */
  readonly goal: { readonly value: number; readonly endsOn: CalendarDate | null } | null;
  /** The same in a sentence, for those who do not see the picture. */
  readonly text: Text;
}

/** One row of a roll-up. */
export interface ReportGroup {
  readonly label: Text;
  readonly targetCount: number;
  readonly assessableCount: number;
  readonly metCount: number;
  /** Of how many it is known whether they are met. */
  readonly decidedCount: number;
  /** Mean progress, each held between 0 and 1. */
  readonly progress: ReportFigure;
  /** Share of the targets that this mean rests on. */
  readonly coverage: ReportFigure;
  readonly worst: ReportMark | null;
  /** Statuses that any of them has, best first. */
  readonly statuses: readonly ReportCount[];
}

/** Targets put together, such as by dimension. */
export interface ReportRollUp {
  readonly by: ValueOf<'grouping'>;
  readonly title: Text;
  readonly groups: readonly ReportGroup[];
  readonly total: ReportGroup;
  /** How the means were made. */
  readonly note: Text;
}

/** A target without an indicator that something is recorded of. */
export interface ReportCommitment {
  readonly targetId: string;
  readonly text: Text;
  readonly kind: Text;
  readonly by: Period | null;
  readonly record: Text;
  readonly status: ReportMark;
}

/** How a project, task or protection action stands. */
export interface ReportWork {
  readonly id: string;
  readonly name: Text;
  readonly state: ReportMark;
  /** What the state was read off, or why it is unknown. */
  readonly basis: Text;
  /** Last day for it; `null` without one. */
  readonly dueOn: CalendarDate | null;
  /** True when that is the last day of the plan, because no other is printed. */
  readonly isDueOnInferred: boolean;
  readonly doneOn: CalendarDate | null;
  /** Days past its last day; `null` when it is not overdue. */
  readonly overdueDays: number | null;
  /** What was counted, such as `查处案件120件`. */
  readonly results: readonly Text[];
  /** True when it is called done and a part of it is not. */
  readonly isContradicted: boolean;
}

/** Work of one type. */
export interface ReportWorkGroup {
  readonly type: ValueOf<'subjectType'>;
  readonly title: Text;
  /** States that any of them has. */
  readonly states: readonly ReportCount[];
  readonly items: readonly ReportWork[];
}

/** Something that somebody should look at. */
export interface ReportWarning {
  readonly ruleId: string;
  readonly severity: ReportMark;
  readonly subjectId: string;
  readonly name: Text;
  readonly message: Text;
  readonly cure: Text;
}

/** A reason why something is not known, and what it is about. */
export interface ReportGap {
  readonly reason: Text;
  readonly places: readonly Text[];
}

/** How the result of one target came about, line by line. */
export interface ReportDerivation {
  readonly targetId: string;
  readonly name: Text;
  readonly lines: Readonly<Record<Language, readonly string[]>>;
}

/** Something to know about the data the report rests on. */
export interface ReportDataNote {
  readonly code: string;
  readonly severity: ReportMark;
  /** File it is about; empty when there is none. */
  readonly file: string;
  readonly message: Text;
  readonly cure: Text;
}

/**
 * A report on a plan as plain data, in the order it is read. Every text is ready to be shown in both languages and free
 * of invisible characters; a page must still escape it in its own way.
 */
export interface PlanReport {
  readonly planId: string;
  readonly regionCode: string;
  readonly asOf: CalendarDate;
  readonly title: Text;
  /** Region, years, date, data, rules. */
  readonly facts: readonly ReportFact[];
  /** What a reader must know first: made-up figures, a draft, a plan whose years are over. */
  readonly notices: readonly Text[];
  /** True when the figures are made up; `null` when the source does not say. */
  readonly isIllustrative: boolean | null;
  readonly summary: ReportSummary;
  readonly targets: readonly ReportTarget[];
  /** How to read the table of targets. */
  readonly notes: readonly Text[];
  /** How targets that are not met were projected; `null` when none was. */
  readonly projectionMethod: Text | null;
  readonly paths: readonly ReportPath[];
  readonly rollUps: readonly ReportRollUp[];
  /** What must be kept up year by year. */
  readonly held: readonly Text[];
  /** What the sources declare, beside what is computed. */
  readonly declared: readonly Text[];
  readonly commitments: readonly ReportCommitment[];
  /** Commitments nothing is recorded of, by kind. */
  readonly unrecorded: readonly Text[];
  readonly work: readonly ReportWorkGroup[];
  /** `null` when nobody looked for warnings; an empty list when none was found. */
  readonly warnings: readonly ReportWarning[] | null;
  /** How far each rule of warning could look. */
  readonly checks: readonly Text[];
  readonly gaps: readonly ReportGap[];
  readonly derivations: readonly ReportDerivation[];
  readonly dataNotes: readonly ReportDataNote[];
}
