import type { Indicator } from '../../model/indicator.js';
import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Target } from '../../model/target/target.js';
import type { Column } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { unitInWords } from '../number/unitInWords.js';
import type { PlanContext, Section } from './planContext.js';
import { inferredMark, inferredWord, nameIn } from './planContext.js';
import { statementInWords } from './statementInWords.js';

const columns: readonly (Omit<Column, 'head'> & { readonly zh: string; readonly en: string })[] = [
  { zh: '序号', en: 'No.', align: 'right' },
  { zh: '指标', en: 'Indicator', min: 12 },
  { zh: '单位', en: 'Unit' },
  { zh: '基期值', en: 'Baseline', max: 18 },
  { zh: '目标', en: 'Target', min: 10, max: 30 },
  { zh: '类别', en: 'Side of the work', max: 12 },
  { zh: '属性', en: 'Attribute' },
];

/** The indicators with their baselines and targets, as a table; a row for each target. */
export function planIndicators({ plan, language, width }: PlanContext): Section {
  const rows = plan.indicators.flatMap((indicator) => {
    const targets = plan.targets.filter(({ indicatorId }) => indicatorId === indicator.id);
    const [first, ...others] = targets.map((target) => targetText(target, indicator, language));
    return [
      indicatorCells(indicator, first ?? '—', language),
      ...others.map((text) => ['', '', '', '', text, '', '']),
    ];
  });
  const heads = columns.map(({ zh, en, ...column }) => ({ ...column, head: [language === 'zh' ? zh : en] }));
  return {
    title: { zh: `指标（${plan.indicators.length}项）`, en: `Indicators (${plan.indicators.length})` },
    lines: textTable(heads, rows, { width }),
  };
}

function indicatorCells(indicator: Indicator, target: string, language: Language): string[] {
  const mark = (field: string): string => inferredMark(indicator.inferred, field, language);
  const { number, unit, dimension, attribute } = indicator;
  return [
    number === null ? '' : String(number),
    nameIn(indicator, language),
    unit === null ? '—' : visibleText(unitInWords(unit, language)) + mark('unit'),
    baselineText(indicator, language),
    target,
    dimension === null ? '—' : labelOf('dimension', dimension, language),
    attribute === null ? '—' : labelOf('attribute', attribute, language),
  ];
}

function baselineText({ baseline, unit }: Indicator, language: Language): string {
  if (baseline?.value == null) return '—';
  const own = baseline.unit === undefined || baseline.unit === unit ? null : baseline.unit;
  const mark = inferredWord(baseline.inferred, 'value', language);
  return `${formatNumber(baseline.value, { language, unit: own })} (${withWord(baseline.period, mark)})`;
}

function targetText(target: Target, { unit }: Indicator, language: Language): string {
  // The column beside it names the unit already.
  const statement = target.kind === 'level' && target.unit === unit ? { ...target, unit: null } : target;
  const words = visibleText(statementInWords(statement, language) ?? target.printed);
  const mark = inferredWord(target.inferred, 'by', language);
  return target.by === null ? words : `${words} (${withWord(target.by, mark)})`;
}

const withWord = (text: string, word: string | null): string => (word === null ? text : `${text} ${word}`);
