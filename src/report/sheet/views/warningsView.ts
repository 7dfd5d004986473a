import type { Language } from '../../../model/label.js';
import type { PlanReport } from '../../document/reportDocument.js';
import { markCell } from '../markCell.js';
import type { View } from '../view.js';

/** What somebody should look at, the gravest first as the report has them. */
export function warningsView({ warnings }: PlanReport, language: Language): View {
  return {
    name: { zh: '预警', en: 'Warnings' }[language],
    title: { zh: '预警清单', en: 'Early warnings' }[language],
    notes: [],
    columns: [
      { head: { zh: '级别', en: 'Severity' }[language], width: 10, align: 'centre' },
      { head: { zh: '对象', en: 'Subject' }[language], width: 34 },
      { head: { zh: '情况', en: 'What' }[language], width: 60 },
      { head: { zh: '建议', en: 'What to do' }[language], width: 44 },
    ],
    sections:
      (warnings ?? []).length === 0
        ? []
        : [
            {
              heading: null,
              rows: (warnings ?? []).map(({ severity, name, message, cure }) => [
                markCell(severity, language),
                { text: name[language] },
                { text: message[language] },
                { text: cure[language] },
              ]),
            },
          ],
    none:
      warnings === null
        ? { zh: '没有检查预警。', en: 'Nobody looked for warnings.' }[language]
        : { zh: '没有预警。', en: 'There is no warning.' }[language],
  };
}
