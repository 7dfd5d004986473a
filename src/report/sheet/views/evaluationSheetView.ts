import type { EvaluationSheet, ProposedRevision, SheetRow } from '../../../assess/sheet/evaluationSheet.js';
import type { Language } from '../../../model/label.js';
import { labelOf } from '../../../model/label.js';
import { progressBulletOption } from '../../chart/progressBulletOption.js';
import type { PlanReport } from '../../document/reportDocument.js';
import { visibleText } from '../../layout/visibleText.js';
import { formatPercent } from '../../number/formatPercent.js';
import type { EvaluationSheetInput } from '../evaluationSheetTables.js';
import { factsLine } from '../factsLine.js';
import type { View, ViewCell, ViewColumn } from '../view.js';
import { targetColumns } from './targetColumns.js';

/** What stands on the sheet beside the figures of a target. */
interface SheetColumn extends Omit<ViewColumn, 'head'> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: SheetRow | undefined, language: Language) => ViewCell;
}

const declaredColumns: readonly SheetColumn[] = [
  {
    zh: '填报与评价是否一致',
    en: 'Declared agrees',
    width: 14,
    align: 'centre',
    cell: (row, language) => agreement(row?.declared?.agrees ?? null, language),
  },
];
const revisionColumns: readonly SheetColumn[] = [
  {
    zh: '修订建议',
    en: 'Proposed',
    width: 14,
    align: 'centre',
    cell: (row, language) => proposalCell(row?.revision ?? null, language),
  },
  {
    zh: '理由',
    en: 'Because',
    width: 34,
    cell: (row, language) => ({ text: visibleText(row?.revision?.because?.[language] ?? '') }),
  },
];

/** 中期评估表 or 总结评估表: the figures of every target, what was declared beside them, and what is proposed. */
export function evaluationSheetView({ plan, sheet, report }: EvaluationSheetInput, language: Language): View {
  const rowOf = new Map(sheet.rows.map((row) => [row.standing.targetId, row]));
  const figures = targetColumns(report.targets);
  const beside = [
    ...(sheet.rows.some(({ declared }) => declared !== null) ? declaredColumns : []),
    ...(sheet.byRevision === null ? [] : revisionColumns),
  ];
  return {
    name: capitalised(labelOf('sheetKind', sheet.kind, language)),
    title: titleOf(plan, sheet, language),
    notes: [
      { text: factsLine(report, language) },
      { text: elapsedLine(sheet, language) },
      { text: report.summary.text[language] },
    ],
    columns: [...figures, ...beside].map(({ zh, en, cell: _, ...column }) => ({
      ...column,
      head: language === 'zh' ? zh : en,
    })),
    sections: [
      {
        heading: null,
        rows: report.targets.map((target) => [
          ...figures.map(({ cell }) => cell(target, language)),
          ...beside.map(({ cell }) => cell(rowOf.get(target.targetId), language)),
        ]),
      },
    ],
    none: { zh: '规划没有带指标的目标。', en: 'The plan has no target with an indicator.' }[language],
    ...progressChart(report, language),
  };
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The share of the way of each target that has one. */
function progressChart(report: PlanReport, language: Language): Pick<View, 'chart'> {
  const option = progressBulletOption(report, { language });
  const count = option.yAxis.data.length;
  if (count === 0) return {};
  const caption = {
    zh: '各目标增量完成率（横条）与应完成进度（竖线）对比，数值见下表',
    en: 'Share of the way made (bars) and due (marks); the figures are in the table below',
  }[language];
  return { chart: { option, width: 760, height: 70 + 34 * count, caption } };
}

function titleOf(
  { title, englishTitle }: EvaluationSheetInput['plan'],
  { kind }: EvaluationSheet,
  language: Language,
): string {
  const word = labelOf('sheetKind', kind, language);
  return language === 'zh' ? `${visibleText(title)}${word}表` : `${visibleText(englishTitle)}: ${word}`;
}

function elapsedLine({ planElapsedRatio, byRevision }: EvaluationSheet, language: Language): string {
  const share = formatPercent(planElapsedRatio);
  const proposed = Object.entries(byRevision ?? {})
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${labelOf('revision', name as ProposedRevision['proposal'], language)} ${count}`)
    .join(language === 'zh' ? '、' : ', ');
  return {
    zh: `规划时间已过 ${share}。${proposed && `修订建议：${proposed}。`}`,
    en: `${share} of the plan’s time has passed.${proposed && ` Proposed: ${proposed}.`}`,
  }[language];
}

function agreement(agrees: boolean | null, language: Language): ViewCell {
  if (agrees === null) return { text: '—' };
  return agrees
    ? { text: { zh: '一致', en: 'yes' }[language] }
    : { text: { zh: '不一致', en: 'no' }[language], tone: 'bad' };
}

function proposalCell(revision: ProposedRevision | null, language: Language): ViewCell {
  if (revision === null) return { text: '' };
  const text = labelOf('revision', revision.proposal, language);
  return revision.proposal === 'keep' ? { text } : { text, tone: 'fair' };
}
