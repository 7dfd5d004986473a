import type { IndicatorEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import type { Text } from '../../model/text.js';
import type { WorkState, WorkStateName } from './workState.js';

/** What a unit has to do with something. */
export type UnitRole = ValueOf<'unitRole'>;

/** Something that a unit has a part in. */
interface HasRoles {
  /** Its roles in it, in the order lead, answer for, take part, carry out, be monitored, be reported to. */
  readonly roles: readonly UnitRole[];
}

/** An indicator of a unit, with how its targets stand. */
export interface IndicatorOfUnit extends HasRoles {
  readonly indicator: IndicatorEvaluation;
  /** Tasks through which the unit answers for a target of it; empty when the plan names the unit at the indicator. */
  readonly throughTaskIds: readonly string[];
}

/** A commitment without an indicator, by way of the tasks that serve it. */
export interface CommitmentOfUnit extends HasRoles {
  readonly standing: TargetEvaluation;
  readonly state: WorkState;
  readonly throughTaskIds: readonly string[];
}

/** A task, project or protection action of a unit. */
export interface WorkOfUnit extends HasRoles {
  readonly state: WorkState;
  /** Task through which the unit has it; `null` when the plan names the unit itself. */
  readonly throughTaskId: string | null;
}

/** A monitoring duty of a unit. No record tells of these, so that how they stand is not known. */
export interface DutyOfUnit extends HasRoles {
  readonly duty: MonitoringDuty;
}

/** What one unit leads and answers for, and how each stands. */
export interface Responsibility {
  readonly unitId: string;
  readonly name: Text;
  /** True for a group such as 各县（市、区）. */
  readonly isGroup: boolean;
  readonly indicators: readonly IndicatorOfUnit[];
  readonly commitments: readonly CommitmentOfUnit[];
  readonly tasks: readonly WorkOfUnit[];
  readonly projects: readonly WorkOfUnit[];
  readonly protectionActions: readonly WorkOfUnit[];
  readonly duties: readonly DutyOfUnit[];
  /** Targets with an indicator, by status. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Tasks, projects and actions, by state. */
  readonly byState: Readonly<Record<WorkStateName, number>>;
}
