import type { PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Plan } from '../../model/plan.js';
import type { ProgressRecord, ProgressSubject } from '../../model/progressRecord.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { daysBetween, isCalendarDate } from '../../quantity/calendarDate.js';
import { pieceOf } from './piece.js';
import { recordsOf } from './recordsOf.js';
import { toldByFigures } from './toldByFigures.js';
import { toldByParts } from './toldByParts.js';
import { toldByRecord } from './toldByRecord.js';
import type { Told, WorkState } from './workState.js';
import { untold } from './workState.js';

/** What the state of work is read off. */
export interface WorkGround {
  readonly plan: Plan;
  /** Day to look from, `YYYY-MM-DD`. Records made later are not known yet. */
  readonly asOf: CalendarDate;
  /** What has been recorded, in any order. */
  readonly records: readonly ProgressRecord[];
  /** How the targets stand on that day. Left out: only records tell. */
  readonly evaluation?: PlanEvaluation;
}

/**
 * How far a project, measure, task, protection action or target has come on a day: done, under way, not started,
 * overdue, cancelled, or unknown 完成、推进中、未启动、逾期、取消、不明.
 *
 * Its own newest record tells. Without one its parts do: the measures and parts of a project, the tasks, projects and
 * actions below a task, and the targets served. A target with figures is told by them. Work is overdue when its last day
 * has passed and a record or figure from then shows that it is not done, or when a part is overdue; a record from before
 * the last day does not show it, and the state is unknown. Projects and tasks are due when the plan ends, since plans
 * print no other day. What is called done while a part is not is done, and marked as contradicted.
 *
 * @param subject type and id of a thing of the plan
 * @param ground {@link WorkGround}
 * @returns the state, what it rests on, and the states of the parts; `unknown` with a reason where nothing tells
 * @throws RangeError when the plan has no such thing, `asOf` is not a day, or the evaluation is of another plan or day
 * @example
 * const records = [{ subject: { type: 'task', id: 'brands' }, on: '2023-12-31', state: 'underway' }];
 * stateOf({ type: 'task', id: 'brands' }, { plan, records, asOf: '2024-01-31' }).state // 'underway'
 * stateOf({ type: 'task', id: 'brands' }, { plan, records, asOf: '2026-01-31' }).reason // 'recordMissing'
 */
export function stateOf(subject: ProgressSubject, ground: WorkGround): WorkState {
  mustBeGround(ground);
  const standings = standingsOf(ground.evaluation);
  return stateIn(subject, { ...ground, standings }, new Set());
}

interface Ground extends WorkGround {
  readonly standings: ReadonlyMap<string, TargetEvaluation>;
}

function mustBeGround({ plan, asOf, evaluation }: WorkGround): void {
  if (!isCalendarDate(asOf)) {
    throw new RangeError(`stateOf: asOf must be an existing day YYYY-MM-DD, got ${asOf}`);
  }
  if (evaluation && (evaluation.planId !== plan.id || evaluation.asOf !== asOf)) {
    throw new RangeError(
      `stateOf: evaluation must be of ${plan.id} on ${asOf}, got ${evaluation.planId} on ${evaluation.asOf}`,
    );
  }
}

function standingsOf(evaluation: PlanEvaluation | undefined): ReadonlyMap<string, TargetEvaluation> {
  const { indicators = [], commitments = [] } = evaluation ?? {};
  const all = [...indicators.flatMap(({ targets }) => targets), ...commitments];
  return new Map(all.map((standing) => [standing.targetId, standing]));
}

/** `within`: the things this one is a part of, so that a circle in faulty data comes to an end. */
function stateIn(subject: ProgressSubject, ground: Ground, within: ReadonlySet<string>): WorkState {
  const piece = pieceOf(ground.plan, subject);
  if (!piece) {
    throw new RangeError(
      `stateOf: subject must be in plan ${ground.plan.id}, got ${subject.type} ${subject.id}`,
    );
  }
  const { plan, asOf, records } = ground;
  const inside = new Set([...within, keyOf(subject)]);
  const parts = piece.parts
    .filter((part) => !inside.has(keyOf(part)) && pieceOf(plan, part) !== null)
    .map((part) => stateIn(part, ground, inside));
  const { newest, doneOn, results } = recordsOf(subject, records, asOf);
  const { parts: _, ...own } = piece;
  const figures = figuresOf(subject, own.dueOn, ground);
  const told = figures ?? toldOf(newest, own.dueOn, parts, asOf);
  const isLate = told.state === 'overdue' && own.dueOn !== null && asOf > own.dueOn;
  return {
    ...own,
    ...told,
    overdueDays: isLate && own.dueOn !== null ? daysBetween(own.dueOn, asOf) : null,
    doneOn: told.state === 'done' ? doneOn : null,
    record: newest,
    results,
    isContradicted:
      newest?.state === 'done' && (told.state !== 'done' || parts.some((part) => isOpen(part.state))),
    parts,
  };
}

const keyOf = ({ type, id }: ProgressSubject): string => `${type} ${id}`;

const isOpen = (state: WorkState['state']): boolean =>
  state === 'overdue' || state === 'underway' || state === 'notStarted';

function figuresOf({ type, id }: ProgressSubject, dueOn: CalendarDate | null, ground: Ground): Told | null {
  const standing = type === 'target' ? ground.standings.get(id) : undefined;
  return standing ? toldByFigures(standing, dueOn, ground.asOf) : null;
}

function toldOf(
  record: ProgressRecord | null,
  dueOn: CalendarDate | null,
  parts: readonly WorkState[],
  asOf: CalendarDate,
): Told {
  const byParts = parts.length > 0 ? toldByParts(parts) : untold('recordMissing');
  if (record === null) return byParts;
  const byRecord = toldByRecord(record, dueOn, asOf);
  if (byRecord.state === 'unknown') return byParts.state === 'underway' ? byRecord : byParts;
  const isEnded = byRecord.state === 'done' || byRecord.state === 'cancelled';
  return !isEnded && byParts.state === 'overdue' ? byParts : byRecord;
}
