import type { RegionAssessment, ScoreSheet } from '../../../assess/scoring/scoreSheet.js';
import { assessReasonInWords } from '../../assess/assessReasonInWords.js';
import type { RegionAssessmentTitles } from '../../assess/regionAssessmentTitles.js';
import { scoringItemName } from '../../assess/scoringItemName.js';
import { scoringRegionName } from '../../assess/scoringRegionName.js';
import { visibleText } from '../../layout/visibleText.js';
import { formatPercent } from '../../number/formatPercent.js';
import { figureCell } from '../figureCell.js';
import { pointsCell } from '../pointsCell.js';
import type { View, ViewCell } from '../view.js';

/** The places of the regions, each class under its heading. */
export function placesView(assessment: RegionAssessment, titles: RegionAssessmentTitles): View {
  const { rules, language } = titles;
  return {
    name: { zh: '考核结果', en: 'Places' }[language],
    title: visibleText(rules.title[language]),
    notes: remarksOf(assessment, titles).map((text) => ({ text })),
    columns: [
      { head: { zh: '名次', en: 'Place' }[language], width: 8, align: 'right' },
      { head: { zh: '地区', en: 'Region' }[language], width: 24, isName: true },
      { head: { zh: '总分', en: 'Total' }[language], width: 12, align: 'right' },
      { head: { zh: '可计分', en: 'Scored' }[language], width: 12, align: 'right' },
      { head: { zh: '等次', en: 'Grade' }[language], width: 14 },
      { head: { zh: '说明', en: 'Note' }[language], width: 50 },
    ],
    sections: assessment.classes.map(({ name, sheets }) => ({
      heading: name ? visibleText(name[language]) : null,
      rows: sheets.map((sheet) => rowOf(sheet, titles)),
    })),
    none: { zh: '没有考核任何地区。', en: 'No region was assessed.' }[language],
  };
}

function remarksOf(
  { periodsDiffer, leftOut }: RegionAssessment,
  { language }: RegionAssessmentTitles,
): string[] {
  const count = leftOut.length;
  const remarks = [
    periodsDiffer && {
      zh: '注意：各地区数据的时点不同。',
      en: 'Note: figures are of different times.',
    },
    count > 0 && {
      zh: `有 ${count} 个数据不属于所列地区或考核项，未采用。`,
      en:
        count === 1
          ? '1 figure is of another region or item and was not used.'
          : `${count} figures are of other regions or items and were not used.`,
    },
  ];
  return remarks.flatMap((remark) => (remark ? [remark[language]] : []));
}

function rowOf(sheet: ScoreSheet, titles: RegionAssessmentTitles): ViewCell[] {
  const { rank, total, coverageRatio, isVetoed } = sheet;
  const { language } = titles;
  const share = formatPercent(coverageRatio, { decimals: 0 });
  const note = noteOf(sheet, titles);
  return [
    rank === null ? { text: '—' } : { text: String(rank), number: { value: rank, format: '0' } },
    { text: scoringRegionName(sheet, titles) },
    pointsCell(total, language),
    figureCell({ value: coverageRatio, isRatio: true, text: { zh: share, en: share } }, language).cell,
    { text: gradeName(sheet, titles) },
    isVetoed ? { text: note, tone: 'bad' } : { text: note },
  ];
}

function gradeName(
  { gradeId }: ScoreSheet,
  { rules: { grading }, language }: RegionAssessmentTitles,
): string {
  const grade = grading?.grades.find(({ id }) => id === gradeId);
  return grade ? visibleText(grade.label[language]) : '—';
}

function noteOf({ isVetoed, missedBindingIds, reason }: ScoreSheet, titles: RegionAssessmentTitles): string {
  const { language } = titles;
  const names = missedBindingIds
    .map((id) => scoringItemName(id, titles))
    .join(language === 'zh' ? '、' : ', ');
  const veto = { zh: `一票否决：${names}未达标`, en: `vetoed: ${names} missed` }[language];
  const why = reason === null ? '' : assessReasonInWords(reason, language);
  return [isVetoed ? veto : '', why].filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
}
