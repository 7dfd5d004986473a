import { isUnknown } from '../../calculate/known.js';
import { compare } from '../../quantity/rational.js';
import type { Figure } from '../series/figure.js';
import { latestFigure } from '../series/latestFigure.js';
import type { Series } from '../series/series.js';
import type { Judgement } from './judgement.js';

/** Which way a series has gone from its baseline to its newest figure; `judged` is one that is at hand already. */
export function trendOf(series: Series | null, judged: Figure | null = null): Judgement['trend'] {
  if (series === null) return 'notMeasured';
  const { baseline } = series;
  if (isUnknown(baseline)) return baseline;
  const isOfSeries = judged?.from === 'latest' || judged?.from === 'sum';
  const figure = isOfSeries ? judged : latestFigure(series, null);
  if (isUnknown(figure)) return figure;
  if (figure.bound) return figure.bound.reason;
  const order = compare(figure.value, baseline);
  return { direction: order > 0 ? 'rising' : order < 0 ? 'falling' : 'steady' };
}
