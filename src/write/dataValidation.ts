import type { DataValidation } from 'hucre';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { cellText } from './cellText.js';
import { rangeName } from './rangeName.js';
import type { AllowedEntry, EntryRule } from './workbook.js';

/** A rule for entries in the words of the file format. Its texts have limits there. */
export function dataValidation({ range, allow, hint, refusal, isAdvice }: EntryRule): DataValidation {
  return {
    range: rangeName(range),
    ...conditionOf(allow),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isAdvice ? 'warning' : 'stop',
    errorTitle: cellText(refusal.title, 32),
    errorMessage: cellText(refusal.text, 255),
    ...(hint && {
      showInputMessage: true,
      inputTitle: cellText(hint.title, 32),
      inputMessage: cellText(hint.text, 255),
    }),
  };
}

function conditionOf(allow: AllowedEntry): Partial<DataValidation> & Pick<DataValidation, 'type'> {
  if (allow.kind === 'list') return { type: 'list', values: listed(allow.values) };
  if (allow.kind === 'day')
    return { type: 'date', operator: 'greaterThanOrEqual', formula1: String(serialOf(allow.from)) };
  const { isWhole, min, max } = allow;
  const type = isWhole ? 'whole' : 'decimal';
  if (min !== undefined && max !== undefined)
    return { type, operator: 'between', formula1: String(min), formula2: String(max) };
  if (max !== undefined) return { type, operator: 'lessThanOrEqual', formula1: String(max) };
  // Any number at all: the least that a cell can hold.
  return { type, operator: 'greaterThanOrEqual', formula1: String(min ?? -9.99999999999999e307) };
}

/** Days since the epoch of spreadsheets, right from March 1900 on. */
const serialOf = (day: CalendarDate): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** @throws RangeError when a list cannot stand in a rule */
function listed(values: readonly string[]): string[] {
  const joined = values.join(',');
  if (values.length === 0 || joined.length > 255 || values.some((value) => /[,"]/.test(value)))
    throw new RangeError(
      `writeWorkbook: a list must have words without commas and quotation marks, 255 characters together, got ${JSON.stringify(joined)}`,
    );
  return [...values];
}
