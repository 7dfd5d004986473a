import { isUnknown } from '../calculate/known.js';
import type { TargetEvaluation } from '../model/evaluation.js';
import type { Component, Components } from '../model/indicator.js';
import type { Statement } from '../model/target/statement.js';
import { evaluateStatement } from './evaluateStatement.js';
import { strictestOf, withoutVerdict } from './judge/strictestOf.js';
import type { View } from './judge/view.js';
import { combinedObservations } from './series/combinedObservations.js';
import { latestFigure } from './series/latestFigure.js';
import type { Series } from './series/series.js';
import { seriesOf } from './series/series.js';

/** How a statement stands, and how it stands for each part of its indicator, where these were looked at. */
export interface WithParts {
  readonly standing: TargetEvaluation;
  readonly parts: readonly PartStanding[];
}

/** How a statement stands for one part. */
interface PartStanding {
  readonly name: string;
  readonly standing: TargetEvaluation;
}

/**
 * How a statement stands about an indicator that may have several parts. A figure of the whole decides, except where
 * each part must pass by itself. Without one the parts are pooled or added up as the indicator says.
 */
export function evaluateWithParts(statement: Statement, view: View): WithParts {
  const { series } = view.ground;
  const components = series?.indicator.components;
  if (!components || series === null) return { standing: evaluateStatement(statement, view), parts: [] };
  const hasWhole = !isUnknown(latestFigure(series, null));
  if (hasWhole && components.combination !== 'each') {
    return { standing: evaluateStatement(statement, view), parts: [] };
  }
  const parts = components.parts.map((part) => partOf(part, series, statement, view));
  if (parts.every(({ standing }) => standing.observed === null)) {
    const whole = evaluateStatement(statement, view);
    return { standing: hasWhole ? withoutVerdict(whole, 'partsMissing') : whole, parts };
  }
  return { standing: combined(components, parts, series, statement, view), parts };
}

function partOf({ id, name }: Component, series: Series, statement: Statement, view: View): PartStanding {
  const { indicator, observations, baseYear, scope } = series;
  const part = seriesOf(indicator, observations, baseYear, { ...scope, componentId: id });
  return {
    name,
    standing: evaluateStatement(statement, { ...view, ground: { ...view.ground, series: part } }),
  };
}

function combined(
  { combination }: Components,
  parts: readonly PartStanding[],
  series: Series,
  statement: Statement,
  view: View,
): TargetEvaluation {
  const strictest = strictestOf(parts.map(({ standing }) => standing));
  switch (combination) {
    case 'each':
      return parts.some(({ standing }) => standing.observed === null) && strictest.isMet !== false
        ? withoutVerdict(strictest, 'partsMissing')
        : strictest;
    case 'pooled':
    case 'sum': {
      const observations = combinedObservations(series, combination);
      const whole = { ...series, observations };
      return evaluateStatement(statement, { ...view, ground: { ...view.ground, series: whole } });
    }
    case 'union':
      return withoutVerdict(strictest, 'unionNotCounted');
    case 'unstated':
      // If every part is large enough, or every share small enough, so are all of them together, whichever way they are put together.
      return (series.indicator.measure === 'ratio' || strictest.comparator?.startsWith('g')) &&
        parts.every(({ standing }) => standing.isMet === true)
        ? strictest
        : withoutVerdict(strictest, 'combinationUnstated');
  }
}
