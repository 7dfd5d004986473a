import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Project } from '../../model/project.js';
import type { ProtectionAction } from '../../model/protectionAction.js';
import { bulletList } from '../layout/bulletList.js';
import { visibleText } from '../layout/visibleText.js';
import { depthOf } from './depthOf.js';
import type { PlanContext, Section } from './planContext.js';
import { inBrackets, inferredMark, inferredWord, joined, nameIn, unitsInWords } from './planContext.js';

/** The projects, each with its measures below it. */
export function planProjects({ plan, language, width }: PlanContext): Section {
  return {
    title: { zh: `专栏与重大工程（${plan.projects.length}项）`, en: `Projects (${plan.projects.length})` },
    lines: plan.projects.flatMap((project) => {
      const indent = 2 + 2 * depthOf(project, plan.projects);
      const measures = project.measures.map(
        (measure) => nameIn(measure, language) + inferredMark(measure.inferred, 'name', language),
      );
      return [
        ...bulletList([projectLine(project, language)], { width, indent }),
        ...bulletList(measures, { width, indent: indent + 2 }),
      ];
    }),
  };
}

function projectLine(project: Project, language: Language): string {
  const number = project.number === null ? '' : `${project.number} `;
  const form = labelOf('projectForm', project.form, language);
  const details = joined([inferredWord(project.inferred, 'name', language), form], language);
  return `${number}${nameIn(project, language)}${inBrackets(details, language)}`;
}

/** The protection actions: when, through which channels, for which rights, by whom. */
export function planProtectionActions(context: PlanContext): Section {
  const { plan, width } = context;
  const number = plan.protectionActions.length;
  return {
    title: { zh: `保护行动（${number}项）`, en: `Protection actions (${number})` },
    lines: bulletList(
      plan.protectionActions.map((action) => actionLine(action, context)),
      { width },
    ),
  };
}

function actionLine(action: ProtectionAction, context: PlanContext): string {
  const { language } = context;
  const [between, lead] = language === 'zh' ? ['、', '牵头：'] : [', ', 'led by '];
  const units = unitsInWords(action.leadUnitIds, context);
  const details = joined(
    [
      inferredWord(action.inferred, 'name', language),
      labelOf('timing', action.timing, language),
      labelOf('protectionForm', action.form, language),
      action.channels.map((channel) => labelOf('channel', channel, language)).join(between),
      action.ipTypes.map((type) => labelOf('ipType', type, language)).join(between),
      units && `${lead}${units}`,
    ],
    language,
  );
  return nameIn(action, language) + inBrackets(details, language);
}

/** The safeguards: heading, and what is ensured. */
export function planSafeguards(context: PlanContext): Section {
  const { plan, language, width } = context;
  const items = plan.safeguards.map((safeguard) => {
    const text = visibleText(safeguard.description[language]);
    return `${nameIn(safeguard, language)}${language === 'zh' ? '：' : ': '}${text}`;
  });
  return {
    title: { zh: `保障措施（${items.length}项）`, en: `Safeguards (${items.length})` },
    lines: bulletList(items, { width }),
  };
}

/** The duties to monitor and assess: type, frequency as printed, what is watched, by whom. */
export function planDuties(context: PlanContext): Section {
  const { plan, language, width } = context;
  const items = plan.monitoringDuties.map((duty) => {
    const details = joined(
      [
        duty.frequency && labelOf('frequency', duty.frequency, language),
        unitsInWords(duty.byUnitIds, context),
        duty.isByThirdParty ? { zh: '第三方参与', en: 'with a third party' }[language] : null,
        duty.isPublic ? { zh: '结果公开', en: 'made public' }[language] : null,
      ],
      language,
    );
    const type = labelOf('monitoringType', duty.type, language);
    return `${type}${language === 'zh' ? '：' : ': '}${visibleText(duty.of[language])}${inBrackets(details, language)}`;
  });
  return {
    title: { zh: `监测评估（${items.length}项）`, en: `Monitoring duties (${items.length})` },
    lines: bulletList(items, { width }),
  };
}

/** The contradictions of the document, each with the reading taken. */
export function planConflicts({ plan, language, width }: PlanContext): Section {
  const items = plan.conflicts.map(({ about, taken }) =>
    language === 'zh' ? `${about.zh}采用的读法：${taken.zh}` : `${about.en} Reading taken: ${taken.en}`,
  );
  return {
    title: { zh: `原文矛盾与疑点（${items.length}处）`, en: `Contradictions and oddities (${items.length})` },
    lines: bulletList(items.map(visibleText), { width }),
  };
}
