import type { CountedResult } from '../../model/countedResult.js';
import type { ValueOf } from '../../model/label.js';
import type { ProgressRecord, ProgressSubject } from '../../model/progressRecord.js';
import type { Text } from '../../model/text.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { LeftOutReason } from '../leftOut.js';

/** How far a piece of work has come, `overdue` told apart from what is merely not done. */
export type WorkStateName = ValueOf<'workState'>;

/** How a piece of work stands on a day, and what tells so. */
export interface WorkState {
  readonly subject: ProgressSubject;
  readonly name: Text;
  readonly state: WorkStateName;
  /** What the state was read off. */
  readonly restsOn: ValueOf<'stateBasis'>;
  /** Why the state is `unknown`; `null` when it is known. */
  readonly reason: LeftOutReason | null;
  /** Last day for it; `null` for what goes on without an end, and for a target without a deadline. */
  readonly dueOn: CalendarDate | null;
  /** True when that is the last day of the plan, because the plan prints no other. */
  readonly isDueOnInferred: boolean;
  /** Days past its own last day; `null` when it is not overdue, or only a part of it is. */
  readonly overdueDays: number | null;
  /** Day it was done; `null` when it is not, or the day is not recorded. */
  readonly doneOn: CalendarDate | null;
  /** The newest record of it on the day; `null` without one. */
  readonly record: ProgressRecord | null;
  /** What was counted, from the newest record that counts anything. */
  readonly results: readonly CountedResult[];
  /** True when the records call it done and a part of it, or its figure, is not. */
  readonly isContradicted: boolean;
  /** What it is made of: measures, parts, the tasks below it, and the targets it serves. */
  readonly parts: readonly WorkState[];
}

/** A state with what it was read off. */
export type Told = Pick<WorkState, 'state' | 'restsOn' | 'reason'>;

/** Nothing tells how far it has come. */
export const untold = (reason: LeftOutReason): Told => ({ state: 'unknown', restsOn: 'nothing', reason });
