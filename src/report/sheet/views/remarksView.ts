import type { Language } from '../../../model/label.js';
import type { Text } from '../../../model/text.js';
import type { PlanReport } from '../../document/reportDocument.js';
import { markCell } from '../markCell.js';
import type { View, ViewCell, ViewSection } from '../view.js';

/** What a reader needs to know about a report: what it is of, how to read it, and what was noticed about the data. */
export function remarksView(report: PlanReport, language: Language): View {
  const { facts, notes, projectionMethod, held, declared, checks, dataNotes } = report;
  const section = (heading: Text, rows: readonly ViewCell[][]): ViewSection[] =>
    rows.length === 0 ? [] : [{ heading: heading[language], rows }];
  const listed = (texts: readonly Text[]): ViewCell[][] =>
    texts.map((text, index) => [{ text: String(index + 1) }, { text: text[language] }]);
  const method = projectionMethod && {
    zh: `预计期末值的推算方法：${projectionMethod.zh}`,
    en: `Projected by: ${projectionMethod.en}`,
  };
  return {
    name: { zh: '说明', en: 'Notes' }[language],
    title: { zh: '说明', en: 'Notes' }[language],
    notes: [],
    columns: [
      { head: { zh: '项目', en: 'Item' }[language], width: 20 },
      { head: { zh: '内容', en: 'What' }[language], width: 110 },
    ],
    sections: [
      ...section(
        { zh: '基本情况', en: 'What it is of' },
        facts.map(({ name, text }) => [{ text: name[language] }, { text: text[language] }]),
      ),
      ...section({ zh: '怎样读', en: 'How to read it' }, listed([...notes, ...(method ? [method] : [])])),
      ...section({ zh: '逐年要求', en: 'What must be kept up' }, listed(held)),
      ...section({ zh: '填报情况', en: 'What the sources declare' }, listed(declared)),
      ...section({ zh: '预警检查了什么', en: 'What the rules of warning looked at' }, listed(checks)),
      ...section(
        { zh: '数据问题', en: 'What was noticed about the data' },
        dataNotes.map(({ severity, file, message, cure }) => [
          markCell(severity, language),
          {
            text: [file && `${file}${language === 'zh' ? '：' : ': '}`, message[language], cure[language]]
              .filter(Boolean)
              .join(language === 'zh' ? '' : ' '),
          },
        ]),
      ),
    ],
    none: '',
  };
}
