import type { ValueOf } from '../../../model/label.js';
import type { Plan } from '../../../model/plan.js';
import type { Text } from '../../../model/text.js';

/** A row to be filled in: something that is done. */
export interface WorkTemplateRow {
  readonly type: ValueOf<'subjectType'>;
  readonly id: string;
  readonly name: Text;
  readonly unitIds: readonly string[];
}

/** Projects, tasks and protection actions, each in the plan’s order; what was over before the plan began is left out. */
export function workTemplateRows({ projects, tasks, protectionActions }: Plan): WorkTemplateRow[] {
  return [
    ...projects.map(({ id, number, name, englishName, taskId }): WorkTemplateRow => {
      const task = tasks.find((one) => one.id === taskId);
      return {
        type: 'project',
        id,
        name: { zh: number === null ? name : `专栏${number} ${name}`, en: englishName },
        unitIds: task ? unitsOf(task.leadUnitIds, task.responsibleUnitIds) : [],
      };
    }),
    ...tasks.map(
      ({ id, number, name, englishName, leadUnitIds, responsibleUnitIds }): WorkTemplateRow => ({
        type: 'task',
        id,
        name: { zh: number === null ? name : `${number} ${name}`, en: englishName },
        unitIds: unitsOf(leadUnitIds, responsibleUnitIds),
      }),
    ),
    ...protectionActions
      .filter(({ timing }) => timing !== 'past')
      .map(
        ({ id, name, englishName, leadUnitIds, partnerUnitIds }): WorkTemplateRow => ({
          type: 'protectionAction',
          id,
          name: { zh: name, en: englishName },
          unitIds: unitsOf(leadUnitIds, partnerUnitIds),
        }),
      ),
  ];
}

const unitsOf = (lead: readonly string[], others: readonly string[]): string[] => [
  ...new Set([...lead, ...others]),
];
