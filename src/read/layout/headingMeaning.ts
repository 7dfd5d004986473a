import { isKnownUnit } from '../../quantity/unit.js';
import { periodHeading } from './periodHeading.js';
import type { PlainHeading } from './plainHeading.js';
import { plainHeading } from './plainHeading.js';
import type { SheetField } from './sheetField.js';
import { sheetFieldNames } from './sheetFieldNames.js';

/** What a heading says about its column. */
export interface HeadingMeaning {
  readonly field: SheetField;
  /** Unit in brackets, as in 完成值（件）. */
  readonly unit?: string;
  /** Period that the whole column is of, as in 2021年完成值; as printed. */
  readonly period?: string;
}

const fieldsByHeader: ReadonlyMap<string, SheetField> = new Map(
  Object.entries(sheetFieldNames).flatMap(([field, { headers }]) =>
    headers.map((header) => [header, field as SheetField] as const),
  ),
);

/** What stands beside a period, beyond the headings of the fields themselves, and alone would say nothing. */
const besidePeriod: ReadonlyMap<string, SheetField> = new Map([
  ...['', '实际', '实际数据', '完成', '完成情况', '实际完成情况', '数', '年报数', '现状'].map(
    (word) => [word, 'value'] as const,
  ),
  ...['基年', '基础值', '基准'].map((word) => [word, 'baseline'] as const),
]);

/**
 * What a heading stands for, as a whole or without its last bracket; `null` when it is not known. 2021 and 2021年完成值
 * are the figures of that year, 2025年目标值 is a target and 2020年基期值 a baseline.
 *
 * @example
 * headingMeaning('完成值（件）') // { field: 'value', unit: '件' }
 * headingMeaning('2023年上半年（万元）') // { field: 'value', unit: '万元', period: '2023年上半年' }
 * headingMeaning('2021年增速') // null
 */
export function headingMeaning(heading: string): HeadingMeaning | null {
  const plain = plainHeading(heading);
  const field = fieldsByHeader.get(plain.name);
  return field ? withBracket(field, plain) : ofPeriod(plain);
}

const isFigure = (field: SheetField): boolean =>
  field === 'value' || field === 'baseline' || field === 'target';

/** The bracket behind a figure holds its unit, or its year. */
function withBracket(field: SheetField, { bracketed }: PlainHeading): HeadingMeaning {
  if (field === 'completionRatio' && bracketed === '%') return { field, unit: bracketed };
  if (bracketed === null || !isFigure(field)) return { field };
  const found = periodHeading(bracketed);
  return found?.rest === ''
    ? { field, period: found.period }
    : { field, unit: bracketed.replace(/^单位:?/, '') };
}

function ofPeriod({ name, bracketed }: PlainHeading): HeadingMeaning | null {
  const found = periodHeading(name);
  if (!found) return null;
  const { period, rest } = found;
  const field = figureFieldOf(rest);
  if (!field) return null;
  if (bracketed === null) return { field, period };
  const unit = bracketed.replace(/^单位:?/, '');
  if (isKnownUnit(unit)) return { field, unit, period };
  // 2025年（目标）: what a bare year is of stands in the bracket.
  const inBracket = rest === '' ? figureFieldOf(bracketed) : null;
  return inBracket && { field: inBracket, period };
}

function figureFieldOf(word: string): SheetField | null {
  const field = besidePeriod.get(word) ?? fieldsByHeader.get(word);
  return field && isFigure(field) ? field : null;
}
