import type { Words } from '../../finding/words.js';
import type { Plan } from '../../model/plan.js';

/** The nouns of a plan that have ids. */
export type NamedNoun =
  | 'organization'
  | 'document'
  | 'indicator'
  | 'target'
  | 'fact'
  | 'task'
  | 'project'
  | 'measure'
  | 'protectionAction'
  | 'keyIndustry'
  | 'safeguard'
  | 'monitoringDuty'
  | 'conflict';

/** What a finding calls each noun. */
export const nounWords: Readonly<Record<NamedNoun, Words>> = {
  organization: { zh: '机构', en: 'organisation' },
  document: { zh: '文件', en: 'document' },
  indicator: { zh: '指标', en: 'indicator' },
  target: { zh: '目标', en: 'target' },
  fact: { zh: '事实', en: 'fact' },
  task: { zh: '任务', en: 'task' },
  project: { zh: '专栏', en: 'project' },
  measure: { zh: '举措', en: 'measure' },
  protectionAction: { zh: '保护行动', en: 'protection action' },
  keyIndustry: { zh: '产业', en: 'industry group' },
  safeguard: { zh: '保障措施', en: 'safeguard' },
  monitoringDuty: { zh: '监测评估职责', en: 'monitoring duty' },
  conflict: { zh: '矛盾', en: 'conflict' },
};

/** Something in a plan that can be referred to. */
export interface NamedThing {
  readonly noun: NamedNoun;
  readonly id: string;
  /** Where it stands in the plan, such as `targets[3]`. */
  readonly path: string;
}

/** Everything in a plan that has an id, in the order of the plan. Parts of an indicator have names of their own. */
export function namedThings(plan: Plan): NamedThing[] {
  const of = (noun: NamedNoun, list: string, things: readonly { readonly id: string }[]): NamedThing[] =>
    things.map(({ id }, index) => ({ noun, id, path: `${list}[${index}]` }));
  return [
    ...of('document', 'superiorPlans', plan.superiorPlans),
    ...of('organization', 'organizations', plan.organizations),
    ...of('indicator', 'indicators', plan.indicators),
    ...of('target', 'targets', plan.targets),
    ...of('fact', 'facts', plan.facts),
    ...of('task', 'tasks', plan.tasks),
    ...of('project', 'projects', plan.projects),
    ...plan.projects.flatMap(({ measures }, index) => of('measure', `projects[${index}].measures`, measures)),
    ...of('protectionAction', 'protectionActions', plan.protectionActions),
    ...of('keyIndustry', 'keyIndustries', plan.keyIndustries),
    ...of('safeguard', 'safeguards', plan.safeguards),
    ...of('monitoringDuty', 'monitoringDuties', plan.monitoringDuties),
    ...of('conflict', 'conflicts', plan.conflicts),
  ];
}
