import { fiveYearPlanAt } from '../scan/fiveYearPlan.js';
import { normalText } from '../text/normalText.js';
import { isUnit } from './body/cellKind.js';
import type { TextRow } from './text/tableText.js';

/** What the lines above the head of a table tell. */
export interface AboveTable {
  readonly title: string | null;
  /** Unit of the whole table: 单位：件. */
  readonly unit: string | null;
  /** The five years that the title names. */
  readonly period: { readonly firstYear: number; readonly lastYear: number } | null;
}

const unitLine = /^[(]?(?:计量)?单位:([^()]{1,16})[)]?$/;
const longestTitle = 80;

/** The nearest line above the head that can be a title, and the unit that is printed for all rows. */
export function aboveOf(rows: readonly TextRow[]): AboveTable {
  const lines = rows
    .slice(-8)
    .flatMap(({ cells }) => [...new Set(cells.map((cell) => cell.trim()).filter(Boolean))]);
  const units = lines.flatMap((line) => unitLine.exec(normalText(line.slice(0, 40)).text)?.[1] ?? []);
  const unit = units.findLast(isUnit) ?? null;
  const isTitle = (line: string) =>
    line.length <= longestTitle && !/[。；]$/.test(line) && !unitLine.test(normalText(line).text);
  const title = lines.findLast(isTitle) ?? null;
  return { title, unit, period: title === null ? null : periodIn(normalText(title).text) };
}

function periodIn(title: string): AboveTable['period'] {
  for (let at = 0; at < title.length; at += 1) {
    const named = fiveYearPlanAt(title, at);
    if (named) return { firstYear: named.firstYear, lastYear: named.lastYear };
  }
  return null;
}
