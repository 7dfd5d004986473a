import type { Language } from '../../../model/label.js';
import type { PlanReport } from '../../document/reportDocument.js';
import { formatPeriod } from '../../number/formatDate.js';
import { markCell } from '../markCell.js';
import type { View } from '../view.js';

/** Targets without an indicator that something is recorded of, and how many there are of the others. */
export function commitmentsView({ commitments, unrecorded }: PlanReport, language: Language): View {
  return {
    name: { zh: '其他目标', en: 'Other targets' }[language],
    title: { zh: '没有指标的目标', en: 'Targets without an indicator' }[language],
    notes: unrecorded.map((text) => ({ text: text[language] })),
    columns: [
      { head: { zh: '目标', en: 'Target' }[language], width: 56 },
      { head: { zh: '类别', en: 'Kind' }[language], width: 14, align: 'centre' },
      { head: { zh: '期限', en: 'By' }[language], width: 12, align: 'centre' },
      { head: { zh: '执行记录', en: 'Recorded' }[language], width: 44 },
      { head: { zh: '状态', en: 'Status' }[language], width: 14, align: 'centre' },
    ],
    sections:
      commitments.length === 0
        ? []
        : [
            {
              heading: null,
              rows: commitments.map(({ text, kind, by, record, status }) => [
                { text: text[language] },
                { text: kind[language] },
                { text: by === null ? '—' : formatPeriod(by, language) },
                { text: record[language] },
                markCell(status, language),
              ]),
            },
          ],
    none: { zh: '没有执行记录。', en: 'Nothing is recorded of them.' }[language],
  };
}
