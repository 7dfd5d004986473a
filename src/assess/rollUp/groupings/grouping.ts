import type { Plan } from '../../../model/plan.js';
import type { Text } from '../../../model/text.js';
import type { AssessedTarget } from '../../assessedTarget.js';

/** A group before anything is in it. */
export interface GroupHead {
  readonly key: string;
  readonly label: Text;
}

/** One way to put targets into groups. */
export interface Grouping {
  /** Whether it speaks of targets with an indicator only, or of commitments too. */
  readonly includes: 'indicators' | 'all';
  /** Whether a group belongs to one plan, as its projects and units do: the same id in another plan is another one. */
  readonly isOfPlan: boolean;
  /** What targets that are in no group are called. */
  readonly others: Text;
  /** The groups that a plan has, in the order of a report. */
  readonly headsIn: (plan: Plan, targets: readonly AssessedTarget[]) => readonly GroupHead[];
  /** Keys of the groups that a target of the plan is in; several where several projects or units share it. */
  readonly keysIn: (plan: Plan) => (target: AssessedTarget) => readonly string[];
}
