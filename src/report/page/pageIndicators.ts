import type { Indicator } from '../../model/indicator.js';
import { formatPeriod } from '../number/formatDate.js';
import { figureInWords } from './figureInWords.js';
import type { Cell } from './markdown.js';
import { markdownTable } from './markdown.js';
import type { PageContext } from './pageContext.js';
import {
  aliasesInWords,
  bothLabels,
  bothNames,
  inferredFields,
  labelled,
  placesInWords,
  unitNames,
} from './pageContext.js';
import { readingInWords } from './readingInWords.js';

/** The indicators, each with where it starts and where it is to go. */
export function pageIndicators(context: PageContext): string[] {
  return markdownTable(
    [
      { zh: '序号', en: 'No.' },
      { zh: '标识', en: 'Id' },
      { zh: '指标', en: 'Indicator' },
      { zh: '单位', en: 'Unit' },
      { zh: '计量', en: 'Measure' },
      { zh: '方向', en: 'Direction' },
      { zh: '类别', en: 'Side of the work' },
      { zh: '属性', en: 'Attribute' },
      { zh: '基期值', en: 'Baseline' },
      { zh: '目标', en: 'Targets' },
      { zh: '责任单位', en: 'Units' },
      { zh: '出处', en: 'Where' },
      { zh: '推定', en: 'Inferred' },
    ],
    context.plan.indicators.map((indicator) => cellsOf(indicator, context)),
  );
}

const cellsOf = (indicator: Indicator, context: PageContext): Cell[] => [
  indicator.number === null ? '' : String(indicator.number),
  indicator.id,
  [...bothNames(indicator), aliasesInWords(indicator.aliases), ...componentsOf(indicator)].filter(Boolean),
  indicator.unit ?? '—',
  bothLabels('measure', indicator.measure),
  bothLabels('direction', indicator.direction),
  bothLabels('dimension', indicator.dimension) || (indicator.category ?? ''),
  bothLabels('attribute', indicator.attribute),
  baselineOf(indicator),
  targetsOf(indicator, context),
  [
    labelled('牵头', unitNames(indicator.leadUnitIds, context)),
    labelled('责任', unitNames(indicator.responsibleUnitIds, context)),
  ].filter(Boolean),
  placesInWords(indicator.citations),
  [
    ...inferredFields(indicator.inferred, context),
    ...inferredFields(indicator.baseline?.inferred, context).map((field) => `baseline.${field}`),
  ],
];

function componentsOf({ components }: Indicator): string[] {
  if (components === undefined) return [];
  const names = components.parts.map((part) => bothNames(part).join(' '));
  return [`${names.join('、')}：${bothLabels('combination', components.combination)}`];
}

function baselineOf({ baseline, unit }: Indicator): string {
  if (baseline === null) return '—';
  return `${figureInWords(baseline, baseline.unit ?? unit, 'zh')}（${formatPeriod(baseline.period, 'zh')}）`;
}

const targetsOf = ({ id }: Indicator, { plan }: PageContext): string[] =>
  plan.targets
    .filter(({ indicatorId }) => indicatorId === id)
    .map((target) => {
      const by = target.by === null ? '' : `（${formatPeriod(target.by, 'zh')}）`;
      return `${readingInWords(target, 'zh') || target.printed}${by}`;
    });
