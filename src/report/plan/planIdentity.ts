import { labelOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { formatDate } from '../number/formatDate.js';
import type { PlanContext } from './planContext.js';
import { inferredMark, nameIn, unitsInWords } from './planContext.js';

/** What the document is, line by line. */
export function planIdentity(context: PlanContext): string[] {
  const colon = context.language === 'zh' ? '：' : ': ';
  return identityEntries(context).flatMap(({ label, text }) =>
    wrapText(`${label[context.language]}${colon}${text}`, context.width),
  );
}

/** What the document is: kind, region, years, who issued it and when. What is not printed says so. */
export function identityEntries(context: PlanContext): { readonly label: Text; readonly text: string }[] {
  const { plan, language } = context;
  const mark = (field: string): string => inferredMark(plan.inferred, field, language);
  const day = (date: string | null): string | null => date && formatDate(date, language);
  const unit = (id: string | null): string | null => id && unitsInWords([id], context);
  const entries: readonly (readonly [Text, string | null, field: string])[] = [
    [{ zh: '标识', en: 'Id' }, plan.id, 'id'],
    [{ zh: '类型', en: 'Kind' }, labelOf('planKind', plan.kind, language), 'kind'],
    [{ zh: '状态', en: 'Standing' }, labelOf('legalStatus', plan.legalStatus, language), 'legalStatus'],
    [{ zh: '地区', en: 'Region' }, regionInWords(context), 'region'],
    [{ zh: '规划期', en: 'Period' }, periodInWords(context), 'period'],
    [{ zh: '印发单位', en: 'Issued by' }, unit(plan.issuerId), 'issuerId'],
    [{ zh: '批准单位', en: 'Approved by' }, unit(plan.approverId), 'approverId'],
    [{ zh: '主送', en: 'Addressed to' }, unitsInWords(plan.addresseeIds, context) || null, 'addresseeIds'],
    [{ zh: '成文日期', en: 'Issued on' }, day(plan.issuedOn), 'issuedOn'],
    [{ zh: '发布日期', en: 'Published on' }, day(plan.publishedOn), 'publishedOn'],
    [{ zh: '文号', en: 'Document number' }, plan.documentNumber, 'documentNumber'],
    [{ zh: '上级规划', en: 'Follows' }, superiorsInWords(context), 'superiorPlans'],
  ];
  const missing = language === 'zh' ? '原文未载明' : 'not printed';
  return entries.map(([label, value, field]) => ({
    label,
    text: value === null ? missing : visibleText(value) + mark(field),
  }));
}

const regionInWords = ({ plan: { region }, language }: PlanContext): string =>
  language === 'zh'
    ? `${nameIn(region, language)}（${region.code}，${labelOf('regionLevel', region.level, language)}）`
    : `${nameIn(region, language)} (${region.code}, ${labelOf('regionLevel', region.level, language)})`;

function periodInWords({ plan: { period }, language }: PlanContext): string {
  const mark = (field: string): string => inferredMark(period.inferred, field, language);
  const isInferred = mark('firstYear') || mark('lastYear');
  return language === 'zh'
    ? `${period.firstYear}—${period.lastYear}年${isInferred}，基期${period.baseYear}年${mark('baseYear')}`
    : `${period.firstYear}–${period.lastYear}${isInferred}, base year ${period.baseYear}${mark('baseYear')}`;
}

function superiorsInWords({ plan, language }: PlanContext): string | null {
  const titles = plan.superiorPlans.map(({ title, englishTitle }) =>
    language === 'zh' ? `《${title}》` : englishTitle,
  );
  return titles.length === 0 ? null : titles.join(language === 'zh' ? '' : '; ');
}
