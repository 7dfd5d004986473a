import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import { narrowText } from './cell/narrowText.js';

type SubjectType = ValueOf<'subjectType'>;

/** What sheets write beside the labels of the model. */
const otherWords: Readonly<Record<string, SubjectType>> = {
  项目: 'project',
  工程: 'project',
  重大工程: 'project',
  重大项目: 'project',
  重点项目: 'project',
  专项计划: 'project',
  措施: 'measure',
  工作任务: 'task',
  重点任务: 'task',
  主要任务: 'task',
  行动: 'protectionAction',
  专项行动: 'protectionAction',
  action: 'protectionAction',
};

const types: ReadonlyMap<string, SubjectType> = new Map([
  ...Object.entries(labels.subjectType).flatMap(([type, { zh, en }]): [string, SubjectType][] =>
    [type.toLowerCase(), zh, en.replaceAll(' ', '')].map((word) => [word, type as SubjectType]),
  ),
  ...Object.entries(otherWords),
]);

/** The words a kind of item is given in, for a finding. */
export const subjectTypeWords: readonly string[] = Object.values(labels.subjectType).map(({ zh }) => zh);

/** A kind of item as sheets write it, in Chinese, in English or by its name in the format; `null` when it is none. */
export function subjectTypeOf(cell: string): SubjectType | null {
  if (cell.length > 40) return null;
  return types.get(narrowText(cell).toLowerCase().replaceAll(' ', '')) ?? null;
}
