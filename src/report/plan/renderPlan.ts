import type { Language } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Paint } from '../layout/paint.js';
import { paintOf } from '../layout/paint.js';
import { usualWidth } from '../layout/usualWidth.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { planCommitments } from './planCommitments.js';
import type { Section } from './planContext.js';
import { planIdentity } from './planIdentity.js';
import { planIndicators } from './planIndicators.js';
import {
  planConflicts,
  planDuties,
  planProjects,
  planProtectionActions,
  planSafeguards,
} from './planWork.js';

/** How a plan is to be written. */
export interface PlanFormat {
  readonly language: Language;
  /** Columns of the terminal; 120 when left out. */
  readonly width?: number;
  /** True for ANSI colours, or a function that paints. Left out: none. */
  readonly colour?: boolean | Paint;
}

/**
 * A plan as text for a reader: what the document is, its indicators with baselines and targets, its goals in words,
 * projects, protection actions, safeguards, monitoring duties and contradictions. What the document does not print but
 * was inferred is marked 推定.
 *
 * @returns the text without a line break at its end
 */
export function renderPlan(plan: Plan, { language, width = usualWidth, colour }: PlanFormat): string {
  const paint = paintOf(colour);
  const context = { plan, language, width };
  const title = visibleText(language === 'zh' ? plan.title : plan.englishTitle);
  const isInferred = plan.inferred?.[language === 'zh' ? 'title' : 'englishTitle'] ?? plan.inferred?.title;
  const mark = isInferred ? { zh: '（题名为推定）', en: ' (title inferred)' }[language] : '';
  const sections = [planIndicators, planCommitments, planProjects, planProtectionActions, planSafeguards]
    .concat(planDuties, planConflicts)
    .map((part) => part(context));
  return [
    ...wrapText(`${title}${mark}`, width).map((line) => paint(line, 'strong')),
    ...planIdentity(context),
    ...sections.flatMap((section) => sectionLines(section, language, paint)),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function sectionLines({ title, lines }: Section, language: Language, paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint(title[language], 'strong'), ...lines];
}
