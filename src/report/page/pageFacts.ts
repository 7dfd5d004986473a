import type { Fact } from '../../model/fact.js';
import { formatPeriod } from '../number/formatDate.js';
import { figureInWords } from './figureInWords.js';
import type { Cell } from './markdown.js';
import { markdownTable } from './markdown.js';
import type { PageContext } from './pageContext.js';
import { bothLabels, bothNames, inferredFields, placesInWords } from './pageContext.js';

/** What the plan reports about the time before it. */
export function pageFacts(context: PageContext): string[] {
  return markdownTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '事项', en: 'Fact' },
      { zh: '时间', en: 'Period' },
      { zh: '数值', en: 'Figure' },
      { zh: '计量', en: 'Measure' },
      { zh: '指标', en: 'Indicator' },
      { zh: '原文', en: 'As printed' },
      { zh: '出处', en: 'Where' },
      { zh: '推定', en: 'Inferred' },
    ],
    context.plan.facts.map((fact) => cellsOf(fact, context)),
  );
}

function cellsOf(fact: Fact, context: PageContext): Cell[] {
  const indicator = context.plan.indicators.find(({ id }) => id === fact.indicatorId);
  const component = indicator?.components?.parts.find(({ id }) => id === fact.componentId);
  return [
    fact.id,
    bothNames(fact),
    formatPeriod(fact.period, 'zh'),
    figureInWords(fact, fact.unit, 'zh'),
    bothLabels('measure', fact.measure),
    [indicator?.name ?? '', component?.name ?? ''].filter(Boolean),
    fact.printed ?? '',
    placesInWords(fact.citations),
    inferredFields(fact.inferred, context),
  ];
}
