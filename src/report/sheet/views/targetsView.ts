import type { Language } from '../../../model/label.js';
import type { PlanReport } from '../../document/reportDocument.js';
import { factsLine } from '../factsLine.js';
import type { View } from '../view.js';
import { targetColumns } from './targetColumns.js';

/** 指标完成情况表, as a view. */
export function targetsView(report: PlanReport, language: Language): View {
  const { targets, title, summary } = report;
  const columns = targetColumns(targets);
  return {
    name: { zh: '完成情况', en: 'Targets' }[language],
    title: title[language],
    notes: [{ text: factsLine(report, language) }, { text: summary.text[language] }],
    columns: columns.map(({ zh, en, cell: _, ...column }) => ({
      ...column,
      head: language === 'zh' ? zh : en,
    })),
    sections: [
      { heading: null, rows: targets.map((target) => columns.map(({ cell }) => cell(target, language))) },
    ],
    none: { zh: '规划没有带指标的目标。', en: 'The plan has no target with an indicator.' }[language],
  };
}
