import type { Plan } from '../../model/plan.js';

/** Whether a conflict of the plan touches one of these ids: the disagreement is known and a reading was taken. */
export const isRecordedConflict = ({ conflicts }: Plan, ids: readonly (string | null)[]): boolean =>
  conflicts.some(({ touches }) => touches.some((id) => ids.includes(id)));
