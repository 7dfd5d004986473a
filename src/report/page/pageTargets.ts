import type { Statement } from '../../model/target/statement.js';
import type { Target, TargetKind } from '../../model/target/target.js';
import type { Text } from '../../model/text.js';
import { formatPeriod } from '../number/formatDate.js';
import type { Cell } from './markdown.js';
import { bothLanguages, markdownTable } from './markdown.js';
import type { PageContext } from './pageContext.js';
import { bothLabels, inferredFields, placesInWords } from './pageContext.js';
import { readingInWords } from './readingInWords.js';

const groups = {
  quantified: { zh: '量化目标', en: 'Quantified targets' },
  milestones: { zh: '里程碑与结构目标', en: 'Milestones and structures' },
  recurring: { zh: '经常性工作', en: 'Recurring duties' },
  qualitative: { zh: '定性目标', en: 'Goals in words' },
  unset: { zh: '未定目标', en: 'Unset targets' },
} as const satisfies Readonly<Record<string, Text>>;

const groupOf: Readonly<Record<TargetKind, keyof typeof groups>> = {
  level: 'quantified',
  increment: 'quantified',
  cumulative: 'quantified',
  everyYear: 'quantified',
  growth: 'quantified',
  multiple: 'quantified',
  coverage: 'quantified',
  maintain: 'quantified',
  relative: 'quantified',
  rank: 'quantified',
  trend: 'quantified',
  milestone: 'milestones',
  structure: 'milestones',
  recurring: 'recurring',
  qualitative: 'qualitative',
  unset: 'unset',
};

const heads: readonly Text[] = [
  { zh: '标识', en: 'Id' },
  { zh: '类型', en: 'Kind' },
  { zh: '指标', en: 'Indicator' },
  { zh: '原文', en: 'As printed' },
  { zh: '读法', en: 'Reading' },
  { zh: '范围', en: 'Scope' },
  { zh: '期限', en: 'Deadline' },
  { zh: '承诺', en: 'Commitment' },
  { zh: '出处', en: 'Where' },
  { zh: '推定', en: 'Inferred' },
];

/** Every target, group by group; below each, where it is printed again, and how else it can be read. */
export function pageTargets(context: PageContext): string[] {
  return Object.entries(groups).flatMap(([group, title]) => {
    const targets = context.plan.targets.filter(({ kind }) => groupOf[kind] === group);
    if (targets.length === 0) return [];
    const rows = targets.flatMap((target) => rowsOf(target, context));
    return ['', `### ${bothLanguages(title)} (${targets.length})`, '', ...markdownTable(heads, rows)];
  });
}

function rowsOf(target: Target, context: PageContext): Cell[][] {
  const indicator = context.plan.indicators.find(({ id }) => id === target.indicatorId);
  const row = (statement: Statement, name: string, isFirst = false): Cell[] => [
    name,
    bothLabels('targetKind', statement.kind),
    isFirst ? (indicator?.name ?? '') : '',
    statement.printed,
    [readingInWords(statement, 'zh'), readingInWords(statement, 'en')],
    isFirst ? scopeOf(target) : '',
    statement.by === null ? '—' : formatPeriod(statement.by, 'zh'),
    commitmentOf(statement),
    placesInWords(statement.citations),
    inferredFields(statement.inferred, context),
  ];
  return [
    row(target, target.id, true),
    ...(target.statements ?? []).map((statement) => row(statement, '又见 also printed')),
    ...(target.readings ?? []).map((statement) => row(statement, '另一读法 other reading')),
  ];
}

const scopeOf = ({ scope, vision }: Target): string[] =>
  [
    scope?.each && `每一 each：${scope.each}`,
    scope?.partOf && `限于 only：${scope.partOf}`,
    scope?.regionCode && `地区 region：${scope.regionCode}`,
    vision && '展望 outlook',
  ].filter((part) => typeof part === 'string');

function commitmentOf({ commitment, estimated }: Statement): string[] {
  const strength = bothLabels('commitmentStrength', commitment?.strength ?? 'firm');
  const word = commitment?.printed ? `“${commitment.printed}”` : '';
  return [`${strength}${word}`, estimated ? '预计 expected' : ''].filter(Boolean);
}
