import { nearestNames, plainName } from '../finding/nearestNames.js';
import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import type { Plan } from '../model/plan.js';
import type { ProgressSubject } from '../model/progressRecord.js';
import type { Target } from '../model/target/target.js';
import { narrowText } from './cell/narrowText.js';

type SubjectType = ValueOf<'subjectType'>;

/** Something in a plan whose progress is recorded. */
export interface NamedSubject extends ProgressSubject {
  /** Name as printed, for people. */
  readonly name: string;
  /** Project of a measure. */
  readonly projectId: string | null;
}

/** The things that a name may mean: one, none or several; with none, the nearest names. */
export interface FoundSubjects {
  readonly subjects: readonly NamedSubject[];
  readonly suggestions: readonly string[];
}

/** Where a name is looked up. */
export interface SubjectRange {
  /** Left out: among things of every kind. */
  readonly type?: SubjectType;
  /** Project whose measures are meant. */
  readonly projectId?: string;
}

interface Listed {
  readonly subject: NamedSubject;
  readonly names: readonly string[];
  /** Its number, with the word for its kind or its name. */
  readonly numbers: readonly string[];
  /** Its bare number, which says nothing where its kind is not known. */
  readonly bareNumber: string | null;
}

const longestName = 200;

/**
 * Looks up what a progress record is about: by id, by printed name, English name or alias, or by its number (专栏1,
 * （二）). An id as it is wins over any name, a name as it is printed over one that differs in blanks and punctuation.
 */
export function subjectFinder(plan: Plan): (name: string, range?: SubjectRange) => FoundSubjects {
  const all = listed(plan);
  return (seen, range = {}) => {
    const name = narrowText(seen.slice(0, longestName));
    const candidates = all.filter(({ subject }) => isWithin(subject, range));
    const keysOf = ({ names, numbers, bareNumber }: Listed): readonly string[] =>
      range.type !== undefined && bareNumber !== null
        ? [...names, ...numbers, bareNumber]
        : [...names, ...numbers];
    const tests: readonly ((one: Listed) => boolean)[] = [
      ({ subject }) => subject.id === name,
      (one) => keysOf(one).some((known) => narrowText(known) === name),
      (one) => plainName(name) !== '' && keysOf(one).some((known) => plainName(known) === plainName(name)),
    ];
    for (const test of tests) {
      const subjects = candidates.filter(test).map(({ subject }) => subject);
      if (subjects.length > 0) return { subjects, suggestions: [] };
    }
    const known = candidates.flatMap(({ names, subject: { id } }) => [...names, id]);
    return { subjects: [], suggestions: nearestNames(name, known) };
  };
}

const isWithin = (subject: NamedSubject, { type, projectId }: SubjectRange): boolean =>
  (type === undefined || subject.type === type) &&
  (projectId === undefined || subject.projectId === projectId);

function listed({ projects, tasks, protectionActions, targets }: Plan): Listed[] {
  return [
    ...projects.map((project) => {
      const { number, name, englishName, aliases = [] } = project;
      const own = one('project', project, [name, englishName, ...aliases]);
      return number === null ? own : { ...own, ...numbered('project', String(number), name) };
    }),
    ...projects.flatMap(({ id, measures }) =>
      measures.map((measure) => one('measure', measure, [measure.name, measure.englishName], id)),
    ),
    ...tasks.map((task) => {
      const { number, name, englishName } = task;
      const own = one('task', task, [name, englishName]);
      return number === null ? own : { ...own, ...numbered('task', number, name) };
    }),
    ...protectionActions.map((action) =>
      one('protectionAction', action, [action.name, action.englishName, ...(action.aliases ?? [])]),
    ),
    ...targets.map((target) => {
      const names = namesOfTarget(target);
      return one('target', { id: target.id, name: names[0] ?? target.printed }, names);
    }),
  ];
}

function one(
  type: SubjectType,
  { id, name }: { readonly id: string; readonly name: string },
  names: readonly string[],
  projectId: string | null = null,
): Listed {
  return { subject: { type, id, name, projectId }, names, numbers: [], bareNumber: null };
}

/** 专栏1, 专栏1 …工程, 1 …工程. A number of a task that is printed in signs, as （二）, is none of a project. */
function numbered(
  type: 'project' | 'task',
  number: string,
  name: string,
): Pick<Listed, 'numbers' | 'bareNumber'> {
  const { zh, en } = labels.subjectType[type];
  const kinds = type === 'project' ? [zh, '项目', '工程', en] : [zh, en];
  const isBare = /^\d+$/.test(number);
  return {
    numbers: [
      ...kinds.flatMap((kind) => [`${kind}${number}`, `${kind}${number}${name}`]),
      `${number}${name}`,
      ...(isBare ? [] : [number]),
    ],
    bareNumber: isBare ? number : null,
  };
}

/** What is to be done has words of its own; a figure (≥5000) is no name. */
function namesOfTarget(target: Target): string[] {
  if (target.kind === 'milestone' || target.kind === 'recurring')
    return [target.what.zh, target.what.en, target.printed];
  return target.kind === 'structure' ? [target.printed] : [];
}
