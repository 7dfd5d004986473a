import type { Project } from '../../model/project.js';
import type { Task } from '../../model/task.js';
import type { SectionHeading } from '../foundTargets.js';
import { longestTitle } from '../passage/longestTitle.js';
import type { Passage } from '../passage/passagesOf.js';
import { chineseNumber } from '../scan/chineseNumber.js';
import { backgroundTitle, doingTitle, goalTitle, principleTitle } from '../words/headingWords.js';
import { draftReasons } from './draftReasons.js';
import type { IdGiver } from './uniqueIds.js';

/** The work of a plan as its headings give it. */
export interface DraftedSections {
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  /** Id of the task or project that a line stands under; none for the line of a goal or of the background. */
  readonly idAt: ReadonlyMap<number, string>;
}

/** Marks of a path as citations write them: 三, （二）, 1. */
export const sectionPathOf = (section: readonly SectionHeading[]): string[] =>
  section.map(({ mark, title }) => (mark.startsWith('专栏') ? title || mark : mark));

const numberOf = (mark: string): string => {
  const digits = /\d+/.exec(mark)?.[0];
  if (digits) return digits;
  const numeral = /[一二三四五六七八九十]+/.exec(mark)?.[0];
  return numeral ? (chineseNumber(numeral, 0)?.decimal ?? '0') : '0';
};

const numbersOf = (section: readonly SectionHeading[]): string =>
  section
    .map(({ mark }) => numberOf(mark))
    .filter((number) => number !== '0')
    .join('-') || '0';

const isWork = (section: readonly SectionHeading[]): boolean =>
  !section.some(
    ({ title }) =>
      goalTitle.test(title) ||
      principleTitle.test(title) ||
      (backgroundTitle.test(title) && !doingTitle.test(title)),
  );

const wordsFor = (passage: Passage) => {
  const title = passage.opens?.title || passage.opens?.mark || '—';
  return {
    name: title,
    englishName: title,
    citations: [{ sectionPath: sectionPathOf(passage.section) }],
    inferred: {
      ...(title.length === longestTitle && { name: draftReasons.cutTitle }),
      englishName: draftReasons.untranslated,
    },
  };
};

/** Headings as tasks and boxes as projects, with ids made of their numbers. */
export function draftedSections(passages: readonly Passage[], idOf: IdGiver): DraftedSections {
  const tasks: Task[] = [];
  const projects: Project[] = [];
  const idAt = new Map<number, string>();
  const open = new Map<string, string>();
  for (const passage of passages) {
    if (!isWork(passage.section)) continue;
    const path = sectionPathOf(passage.section);
    const parentId = path.length > 1 ? (open.get(path.slice(0, -1).join('/')) ?? null) : null;
    if (passage.opens) {
      const { isBox, mark } = passage.opens;
      const id = idOf(`${isBox ? 'project' : 'task'}-${numbersOf(passage.section)}`);
      if (isBox) projects.push({ ...projectOf(passage, id), taskId: parentId });
      else tasks.push({ id, number: mark, ...wordsFor(passage), parentId, ...noUnits, targetIds: [] });
      open.set(path.join('/'), id);
    }
    const own = open.get(path.join('/'));
    if (own) idAt.set(passage.line, own);
  }
  return { tasks, projects, idAt };
}

const noUnits = { leadUnitIds: [], responsibleUnitIds: [] };

function projectOf(passage: Passage, id: string): Project {
  const number = Number(/\d+/.exec(passage.opens?.mark ?? '')?.[0] ?? 0);
  return {
    id,
    number: number >= 1 ? number : null,
    ...wordsFor(passage),
    form: 'box',
    parentId: null,
    taskId: null,
    measures: [],
    targetIds: [],
  };
}
