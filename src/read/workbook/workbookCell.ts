import type { Cell } from '../cell.js';
import { longestKept } from './longestKept.js';
import type { NumberFormat } from './numberFormat.js';
import { serialDay } from './serialDay.js';

/** What stands in the file of one cell. */
export interface StoredCell {
  /** `s` a shared string, `str` and `inlineStr` text, `b`, `e`, `d` a day as text, `n` a number. */
  readonly type: string;
  readonly value: string;
  /** Formula; empty when there is none, or when another cell holds it. */
  readonly formula: string;
  readonly isFormula: boolean;
  /** Text that stands in the cell itself. */
  readonly inline: string;
  readonly style: number;
}

/** What the cells of a workbook refer to. */
export interface WorkbookTables {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** A cell out of what stands in the file. */
export function workbookCell(stored: StoredCell, { strings, formats, is1904 }: WorkbookTables): Cell {
  const { type, value, style } = stored;
  if (type === 'inlineStr') return stored.inline;
  if (value === '') return stored.isFormula ? { kind: 'formula', text: `=${stored.formula}` } : '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
    case 'd':
      return value;
    case 'b':
      return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    default:
      return numberOf(value, formats[style] ?? { shows: 'number' }, is1904);
  }
}

function numberOf(stored: string, { shows, code }: NumberFormat, is1904: boolean): Cell {
  const value = Number(stored);
  // What was cut off may have been the greater part of a number.
  if (!Number.isFinite(value) || stored.length >= longestKept) return stored;
  const isPercent = shows === 'percent';
  if (isPercent || shows === 'number') {
    return { kind: 'number', text: numberText(value, isPercent), value, isPercent };
  }
  const date = serialDay(value, is1904);
  if (date === null) return { kind: 'number', text: numberText(value, false), value, isPercent: false };
  const text = date.slice(0, { year: 4, month: 7, day: 10 }[shows]);
  return { kind: 'date', text, serial: value, date, ...(code !== undefined && { format: code }) };
}

/**
 * A number as plain digits, as many as a spreadsheet keeps: 0.1+0.2 is stored as 0.30000000000000004 and is 0.3 to
 * everybody who looks at it.
 */
function numberText(value: number, isPercent: boolean): string {
  const short = String(value);
  // Most numbers are short, and already say what they are.
  if (!isPercent && short.length <= 15 && !short.includes('e')) return short;
  // Shifting the decimal point is exact, multiplying is not.
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
  const shown = Number(`${digits}e${Number(exponent) + (isPercent ? 2 : 0)}`);
  const text = withoutExponent(String(shown));
  return isPercent ? `${text}%` : text;
}

/** 1.5e-8 as 0.000000015; other numbers as they are. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', places = ''] =
    /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return places === '' ? text : `${sign}0.${'0'.repeat(Number(places) - 1)}${whole}${fraction}`;
}
