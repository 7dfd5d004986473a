import type { Project } from '../../model/project.js';
import type { Task } from '../../model/task.js';
import { depthOf } from '../plan/depthOf.js';
import { inBrackets, joined } from '../plan/planContext.js';
import type { ListItem } from './markdown.js';
import { bothLanguages, markdownList, markdownText } from './markdown.js';
import type { PageContext } from './pageContext.js';
import {
  aliasesInWords,
  bothLabels,
  bothNames,
  inferredFields,
  labelled,
  placesInWords,
  unitNames,
} from './pageContext.js';

/** The tree of work, with who leads and answers, and the targets each task serves. */
export function pageTasks(context: PageContext): string[] {
  const { tasks } = context.plan;
  return markdownList(
    tasks.map((task) => ({ text: taskInWords(task, context), depth: depthOf(task, tasks) })),
  );
}

function taskInWords(task: Task, context: PageContext): string {
  const details = [
    labelled('标识 id', task.id),
    labelled('牵头 led by', unitNames(task.leadUnitIds, context)),
    labelled('责任 responsible', unitNames(task.responsibleUnitIds, context)),
    labelled('目标 targets', task.targetIds.join('、')),
    labelled('推定 inferred', inferredFields(task.inferred, context).join('、')),
  ];
  const heading = [task.number, ...bothNames(task)].filter(Boolean).join(' ');
  return `${labelled(heading, task.description?.zh ?? '') || heading}${inBrackets(joined(details, 'zh'), 'zh')}`;
}

/** The projects in printed order, each with what it is about and its measures. */
export function pageProjects(context: PageContext): string[] {
  return context.plan.projects.flatMap((project) => [
    '',
    `### ${markdownText([project.number, ...bothNames(project)].filter(Boolean).join(' '))}`,
    '',
    ...markdownList(projectItems(project, context)),
  ]);
}

function projectItems(project: Project, context: PageContext): ListItem[] {
  const { projects, tasks } = context.plan;
  const nameOf = (list: readonly { id: string; name: string }[], wanted: string | null): string =>
    list.find(({ id }) => id === wanted)?.name ?? '';
  const details = [
    labelled('标识 id', project.id),
    labelled('形式 form', bothLabels('projectForm', project.form)),
    aliasesInWords(project.aliases),
    labelled('属于 part of', nameOf(projects, project.parentId)),
    labelled('任务 task', nameOf(tasks, project.taskId)),
    labelled('内容 about', project.description?.zh ?? ''),
    labelled('目标 targets', project.targetIds.join('、')),
    labelled('出处 where', placesInWords(project.citations).join('；')),
    labelled('推定 inferred', inferredFields(project.inferred, context).join('、')),
    project.measures.length === 0 ? '' : bothLanguages({ zh: '举措', en: 'measures' }),
  ];
  return [
    ...details.filter(Boolean).map((text) => ({ text })),
    ...project.measures.map((measure) => ({ text: measureInWords(measure, context), depth: 1 })),
  ];
}

function measureInWords(measure: Project['measures'][number], context: PageContext): string {
  const heading = bothNames(measure).join(' ');
  const details = [
    labelled('标识 id', measure.id),
    labelled('目标 targets', (measure.targetIds ?? []).join('、')),
    labelled('推定 inferred', inferredFields(measure.inferred, context).join('、')),
  ];
  return `${labelled(heading, measure.description?.zh ?? '') || heading}${inBrackets(joined(details, 'zh'), 'zh')}`;
}
