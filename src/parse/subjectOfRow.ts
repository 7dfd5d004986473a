import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import type { Plan } from '../model/plan.js';
import type { ProgressSubject } from '../model/progressRecord.js';
import type { WorkField } from '../read/layout/workField.js';
import type { RowCells } from './rowCells.js';
import type { FoundSubjects, NamedSubject, SubjectRange } from './subjectFinder.js';
import { subjectFinder } from './subjectFinder.js';
import { subjectTypeOf, subjectTypeWords } from './subjectTypeWords.js';

/** Tells what a row is about; `undefined` when that is not certain, and then a finding says why. */
export type SubjectOfRow = (cells: RowCells<WorkField>) => ProgressSubject | undefined;

type Find = (name: string, range?: SubjectRange) => FoundSubjects;
type SubjectType = ValueOf<'subjectType'>;

/** Columns that name a thing of one kind. */
const ofKind = ['target', 'project', 'measure', 'task', 'protectionAction'] as const;

/**
 * Looks up what rows are about: by an id, by a name in a column of its kind, or by a name with or without its kind
 * beside it. Where an id and a name are given they must agree.
 */
export function subjectOfRow(plan: Plan): SubjectOfRow {
  const find = subjectFinder(plan);
  return (cells) => {
    const type = readType(cells);
    if (type === null) return undefined;
    const range = type === undefined ? {} : { type };
    const id = cells.text('subjectId');
    const byId = id === '' ? undefined : onlyOne(cells, 'subjectId', id, find(id, range), range);
    if (id !== '' && !byId) return undefined;
    const named = namedIn(cells, range, find);
    if (named === null) return undefined;
    const found = byId ? agreeing(cells, byId, named) : byName(cells, named);
    return found && { type: found.type, id: found.id };
  };
}

/** A name, and where it is to be looked up. */
interface Named {
  readonly field: WorkField;
  readonly seen: string;
  readonly range: SubjectRange;
  readonly found: FoundSubjects;
}

/** `null` when there is a word that names no kind. */
function readType(cells: RowCells<WorkField>): SubjectType | null | undefined {
  const seen = cells.text('subjectType');
  if (seen === '') return undefined;
  const type = subjectTypeOf(seen);
  if (!type) cells.note('subjectType', 'subject/typeUnknown', { seen, allowed: subjectTypeWords });
  return type;
}

/** The one name of a row; `undefined` when it has none, `null` when it has several, or none that can be looked up. */
function namedIn(cells: RowCells<WorkField>, range: SubjectRange, find: Find): Named | null | undefined {
  const filled = ofKind.filter((field) => cells.text(field) !== '');
  // A measure stands beside the project that it is of.
  const isMeasureOfProject = filled.length === 2 && filled.join() === 'project,measure';
  const all = [...(isMeasureOfProject ? (['measure'] as const) : filled), 'subject' as const];
  const names = all.filter((field) => cells.text(field) !== '');
  const [field, other] = names;
  if (field === undefined) return undefined;
  if (other !== undefined) {
    cells.note(other, 'subject/several', {
      seen: cells.text(other),
      headers: names.map((field) => cells.text(field)),
    });
    return null;
  }
  const seen = cells.text(field);
  const own: SubjectRange = field === 'subject' ? range : { type: field };
  if (!isMeasureOfProject) return { field, seen, range: own, found: find(seen, own) };
  const inProject = { type: 'project' } as const;
  const project = onlyOne(
    cells,
    'project',
    cells.text('project'),
    find(cells.text('project'), inProject),
    inProject,
  );
  if (!project) return null;
  const within = { ...own, projectId: project.id };
  return { field, seen, range: within, found: find(seen, within) };
}

function byName(cells: RowCells<WorkField>, named: Named | undefined): NamedSubject | undefined {
  if (!named) return cells.note('subject', 'cell/blank', {});
  return onlyOne(cells, named.field, named.seen, named.found, named.range);
}

function agreeing(
  cells: RowCells<WorkField>,
  byId: NamedSubject,
  named: Named | undefined,
): NamedSubject | undefined {
  const isSame = ({ type, id }: NamedSubject): boolean => type === byId.type && id === byId.id;
  if (!named || named.found.subjects.some(isSame)) return byId;
  const found = onlyOne(cells, named.field, named.seen, named.found, named.range);
  return found && cells.note(named.field, 'subject/idAndNameDisagree', { seen: named.seen, id: byId.id });
}

function onlyOne(
  cells: RowCells<WorkField>,
  field: WorkField,
  seen: string,
  { subjects, suggestions }: FoundSubjects,
  { type }: SubjectRange,
): NamedSubject | undefined {
  const [first, ...others] = subjects;
  const kind = type === undefined ? null : labels.subjectType[type];
  if (!first) return cells.note(field, 'subject/unknown', { seen, kind, suggestions });
  if (others.length === 0) return first;
  const candidates = subjects.map(
    ({ type: of, id, name }) => `${labels.subjectType[of].zh}：${name}（${id}）`,
  );
  return cells.note(field, 'subject/ambiguous', { seen, candidates });
}
