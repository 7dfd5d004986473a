import type { Language } from '../../model/label.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { ReportPath, ReportPoint } from '../document/reportDocument.js';
import { reportHeads } from '../document/reportHeads.js';
import { noFigure } from '../evaluation/targetFigures.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import { formatNumber } from '../number/formatNumber.js';
import { decimalsOf } from '../number/roundedDecimal.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';

/** Finer than this a figure of a path says nothing more. */
const mostDecimals = 3;

/** The figures of a way, a row for each time: what was seen, what was due, and where the trend leads. */
export function pathTable(path: ReportPath, language: Language): Html {
  const { name, start, expected, observed, projected, goal } = path;
  const seen = [...(start === null ? [] : [start]), ...observed];
  const goals = goal === null || goal.endsOn === null ? [] : [{ endsOn: goal.endsOn, value: goal.value }];
  const columns = [
    { head: reportHeads.observed, points: seen },
    { head: reportHeads.expected, points: expected },
    { head: reportHeads.projected, points: projected === null ? [] : [projected] },
    { head: reportHeads.goal, points: goals },
  ].filter(({ points }) => points.length > 0);
  const days = [...new Set(columns.flatMap(({ points }) => points.map(({ endsOn }) => endsOn)))].sort();
  return dataTable({
    kind: 'small',
    caption: name[language],
    columns: [
      { head: reportHeads.period[language] },
      ...columns.map(({ head }) => ({ head: head[language], isFigure: true }) as const),
    ],
    rows: days.map((day) => [
      timeOf(day, language),
      ...columns.map(({ points }) => figureOn(day, points, language)),
    ]),
  });
}

/** The end of a year by the year alone. */
const timeOf = (day: CalendarDate, language: Language): string =>
  day.endsWith('-12-31') ? formatPeriod(day.slice(0, 4), language) : formatDate(day, language);

function figureOn(day: CalendarDate, points: readonly ReportPoint[], language: Language): string {
  const value = points.find(({ endsOn }) => endsOn === day)?.value;
  if (value === undefined) return noFigure;
  return formatNumber(value, { language, decimals: Math.min(mostDecimals, decimalsOf(value)) });
}
