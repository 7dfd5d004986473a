import type { Plan } from '../../model/plan.js';
import type { ProgressSubject } from '../../model/progressRecord.js';
import type { Text } from '../../model/text.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { periodEndsOn } from '../../quantity/period.js';

/** A thing of a plan that work is done on. */
export interface Piece {
  readonly subject: ProgressSubject;
  readonly name: Text;
  readonly dueOn: CalendarDate | null;
  /** True when the last day is that of the plan. */
  readonly isDueOnInferred: boolean;
  readonly parts: readonly ProgressSubject[];
}

type PieceOf = (plan: Plan, id: string) => Omit<Piece, 'subject'> | null;

/** The thing that a subject names; `null` when the plan has none. */
export function pieceOf(plan: Plan, subject: ProgressSubject): Piece | null {
  const piece = pieces[subject.type](plan, subject.id);
  return piece && { subject: { type: subject.type, id: subject.id }, ...piece };
}

const subjects = (type: ProgressSubject['type'], ids: readonly string[]): ProgressSubject[] =>
  ids.map((id) => ({ type, id }));

const idsWhere = <T extends { readonly id: string }>(
  things: readonly T[],
  isIn: (thing: T) => boolean,
): string[] => things.filter(isIn).map(({ id }) => id);

/** No plan prints a day for its projects and tasks: they are due when it ends. */
const byEndOf = ({ period }: Plan) => ({ dueOn: `${period.lastYear}-12-31`, isDueOnInferred: true });

const pieces: Readonly<Record<ProgressSubject['type'], PieceOf>> = {
  target: ({ targets, indicators }, id) => {
    const target = targets.find((one) => one.id === id);
    if (!target) return null;
    const indicator = indicators.find((one) => one.id === target.indicatorId);
    const ofKind = 'what' in target ? target.what : null;
    return {
      name: indicator
        ? { zh: indicator.name, en: indicator.englishName }
        : { zh: target.printed, en: ofKind?.en ?? target.printed },
      dueOn: target.by === null ? null : periodEndsOn(target.by),
      isDueOnInferred: false,
      parts: [],
    };
  },

  measure: (plan, id) => {
    const measure = plan.projects.flatMap(({ measures }) => measures).find((one) => one.id === id);
    if (!measure) return null;
    const { name, englishName, targetIds = [] } = measure;
    return { name: { zh: name, en: englishName }, ...byEndOf(plan), parts: subjects('target', targetIds) };
  },

  project: (plan, id) => {
    const project = plan.projects.find((one) => one.id === id);
    if (!project) return null;
    const { name, englishName, measures, targetIds } = project;
    const inMeasures = new Set(measures.flatMap((measure) => measure.targetIds ?? []));
    const own = targetIds.filter((target) => !inMeasures.has(target));
    return {
      name: { zh: name, en: englishName },
      ...byEndOf(plan),
      parts: [
        ...subjects(
          'measure',
          idsWhere(measures, () => true),
        ),
        ...subjects(
          'project',
          idsWhere(plan.projects, ({ parentId }) => parentId === id),
        ),
        ...subjects('target', own),
      ],
    };
  },

  task: (plan, id) => {
    const task = plan.tasks.find((one) => one.id === id);
    if (!task) return null;
    return {
      name: { zh: task.name, en: task.englishName },
      ...byEndOf(plan),
      parts: [
        ...subjects(
          'task',
          idsWhere(plan.tasks, ({ parentId }) => parentId === id),
        ),
        ...subjects(
          'project',
          idsWhere(plan.projects, ({ taskId }) => taskId === id),
        ),
        ...subjects(
          'protectionAction',
          idsWhere(plan.protectionActions, ({ taskId }) => taskId === id),
        ),
        ...subjects('target', task.targetIds),
      ],
    };
  },

  protectionAction: (plan, id) => {
    const action = plan.protectionActions.find((one) => one.id === id);
    if (!action) return null;
    // What stands all the time, or is repeated, has no last day.
    const isEndless = action.form === 'standingMeasure' || action.frequency !== null;
    const due = isEndless ? { dueOn: null, isDueOnInferred: false } : byEndOf(plan);
    return { name: { zh: action.name, en: action.englishName }, ...due, parts: [] };
  },
};
