import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import { dataPeriods } from '../evaluation/dataPeriods.js';
import { profileWord } from '../evaluation/profileWord.js';
import { visibleText } from '../layout/visibleText.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import { inBoth } from './inBoth.js';
import type { ReportFact } from './reportDocument.js';

/** What is reported on: region, years, the day, the figures' times, and the rules. */
export function reportFacts(plan: Plan, evaluation: PlanEvaluation): ReportFact[] {
  const { firstYear, lastYear, baseYear } = plan.period;
  const { asOf, profile, path } = evaluation;
  const [years, base] = [`${firstYear}/${lastYear}`, String(baseYear)];
  return [
    { name: { zh: '地区', en: 'Region' }, text: inBoth((language) => regionIn(plan, evaluation, language)) },
    {
      name: { zh: '文件', en: 'Document' },
      text: inBoth((language) => documentIn(plan, language)),
    },
    { name: { zh: '规划期', en: 'Plan period' }, text: inBoth((language) => formatPeriod(years, language)) },
    { name: { zh: '基期', en: 'Base year' }, text: inBoth((language) => formatPeriod(base, language)) },
    { name: { zh: '评价日期', en: 'As of' }, text: inBoth((language) => formatDate(asOf, language)) },
    { name: { zh: '数据时期', en: 'Data of' }, text: inBoth((language) => timesIn(evaluation, language)) },
    {
      name: { zh: '评价规则', en: 'Status by' },
      text: inBoth((language) => profileIn(profile, language)),
    },
    { name: { zh: '时序要求', en: 'Expected values on' }, text: labels.path[path] },
  ];
}

const inBrackets = (text: string, note: string, language: Language): string =>
  language === 'zh' ? `${text}（${note}）` : `${text} (${note})`;

function regionIn({ region }: Plan, { regionCode }: PlanEvaluation, language: Language): string {
  const name = language === 'zh' ? region.name : region.englishName;
  return region.code === regionCode ? inBrackets(visibleText(name), regionCode, language) : regionCode;
}

function documentIn({ kind, legalStatus, documentNumber }: Plan, language: Language): string {
  const what = inBrackets(
    labels.planKind[kind][language],
    labels.legalStatus[legalStatus][language],
    language,
  );
  return documentNumber === null ? what : `${what} ${visibleText(documentNumber)}`;
}

function timesIn(evaluation: PlanEvaluation, language: Language): string {
  const periods = dataPeriods(evaluation).map((period) => formatPeriod(period, language));
  if (periods.length === 0) return { zh: '没有可用的完成值', en: 'no usable figures' }[language];
  return periods.join(language === 'zh' ? '、' : ', ');
}

/** The id of a profile of the caller's own says which one it is. */
function profileIn(profile: string, language: Language): string {
  const word = profileWord(profile, language);
  return profile in labels.profile ? word : inBrackets(word, visibleText(profile), language);
}
