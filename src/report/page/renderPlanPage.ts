import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { bothLanguages, markdownList, markdownText } from './markdown.js';
import { pageConflicts } from './pageConflicts.js';
import type { PageContext } from './pageContext.js';
import { pageFacts } from './pageFacts.js';
import { pageIdentity } from './pageIdentity.js';
import { pageIndicators } from './pageIndicators.js';
import { pageGlossary, pageIndustries, pageOrganizations } from './pageNames.js';
import { pageProtection } from './pageProtection.js';
import { pageDuties, pageSafeguards } from './pageSafeguards.js';
import { pageTargets } from './pageTargets.js';
import { pageProjects, pageTasks } from './pageWork.js';
import { reasonsIn } from './reasonsIn.js';

/** A list of a plan, and how the page shows it. */
interface Part {
  readonly list: keyof Plan;
  readonly title: Text;
  readonly write: (context: PageContext) => string[];
}

const parts: readonly Part[] = [
  { list: 'indicators', title: { zh: '指标', en: 'Indicators' }, write: pageIndicators },
  { list: 'targets', title: { zh: '目标', en: 'Targets' }, write: pageTargets },
  { list: 'facts', title: { zh: '上一时期的事实', en: 'Facts of the time before' }, write: pageFacts },
  { list: 'tasks', title: { zh: '任务', en: 'Tasks' }, write: pageTasks },
  { list: 'projects', title: { zh: '专栏与工程', en: 'Projects' }, write: pageProjects },
  { list: 'protectionActions', title: { zh: '保护行动', en: 'Protection actions' }, write: pageProtection },
  { list: 'keyIndustries', title: { zh: '重点产业', en: 'Key industries' }, write: pageIndustries },
  { list: 'safeguards', title: { zh: '保障措施', en: 'Safeguards' }, write: pageSafeguards },
  { list: 'monitoringDuties', title: { zh: '监测评估', en: 'Monitoring duties' }, write: pageDuties },
  { list: 'organizations', title: { zh: '机构', en: 'Organisations' }, write: pageOrganizations },
  { list: 'glossary', title: { zh: '名词解释', en: 'Glossary' }, write: pageGlossary },
  { list: 'conflicts', title: { zh: '矛盾与疑点', en: 'Contradictions and oddities' }, write: pageConflicts },
];

/**
 * A plan whole, as a page of Markdown for readers of both languages: Chinese as printed, with English labels and names.
 *
 * Nothing is left out: every indicator, target, fact, task, project, action, duty, body, term and contradiction, each
 * with where it is printed. A field that was inferred bears the number of its reason; the reasons close the page. A name
 * that holds a sign of Markdown stands there as it is and breaks no table.
 *
 * @returns the page, ending in a line break; the same plan always gives the same page
 * @example
 * renderPlanPage(alxa).split('\n')[0] // '# 阿拉善盟“十四五”知识产权规划'
 * renderPlanPage({ ...alxa, glossary: [] }).includes('原文没有 none') // true, below the title of the glossary
 */
export function renderPlanPage(plan: Plan): string {
  const context = { plan, reasons: reasonsIn(plan) };
  const lines = [
    `# ${markdownText(plan.title)}`,
    '',
    markdownText(plan.englishTitle),
    '',
    ...pageIdentity(context),
    ...parts.flatMap((part) => partLines(part, context)),
    ...reasonLines(context),
  ];
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

function partLines({ list, title, write }: Part, context: PageContext): string[] {
  const things = context.plan[list];
  const count = Array.isArray(things) ? things.length : 0;
  const heading = `## ${bothLanguages(title)} (${count})`;
  return ['', heading, '', ...(count === 0 ? ['原文没有 none'] : write(context))];
}

function reasonLines({ reasons }: PageContext): string[] {
  if (reasons.length === 0) return [];
  const items = reasons.map(({ zh, en }, index) => ({ text: `〔${index + 1}〕 ${zh} ${en}` }));
  return ['', `## 推定的理由 Why each field was inferred (${reasons.length})`, '', ...markdownList(items)];
}
