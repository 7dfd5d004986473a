import type { Severity } from '../../finding/catalogueEntry.js';
import type { Finding } from '../../finding/finding.js';
import { messageWithin } from '../../finding/messageWithin.js';
import { columnLetters } from '../../read/sheetRow.js';
import { cellReference } from '../../read/workbook/cellReference.js';

/** What is written at a cell. */
export interface CellNote {
  /** Such as `C12`. */
  readonly cell: string;
  /** Row counted from 1, column from 0. */
  readonly row: number;
  readonly column: number;
  /** The gravest of what was found there. */
  readonly severity: Severity;
  readonly text: string;
}

type Language = 'zh' | 'en';

/** The word for a severity: a colour is never the only sign. */
export const severityWords: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Remark' },
};

const grave: readonly Severity[] = ['info', 'warning', 'error'];

/** The cell that a finding is written at: its own, or the first of its row; `null` when it is about more than a row. */
export function cellOf({ where }: Pick<Finding, 'where'>): string | null {
  if (where.cell !== undefined) return where.cell;
  return where.row === undefined ? null : `A${where.row}`;
}

/** What is to be written at the cells of one sheet, from the top down, each cell once. */
export function cellNotes(findings: readonly Finding[], language: Language): CellNote[] {
  const notes = new Map<string, CellNote>();
  for (const found of findings) {
    const cell = cellOf(found);
    const place = cell === null ? null : cellReference(cell);
    if (!place) continue;
    const name = `${columnLetters(place.column)}${place.row}`;
    const before = notes.get(name);
    const text = noteText(found, language);
    notes.set(name, {
      cell: name,
      ...place,
      severity: before ? graver(before.severity, found.severity) : found.severity,
      text: before ? `${before.text}\n\n${text}` : text,
    });
  }
  return [...notes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

const graver = (a: Severity, b: Severity): Severity => (grave.indexOf(a) > grave.indexOf(b) ? a : b);

function noteText(found: Finding, language: Language): string {
  const said = messageWithin('cell', found)[language];
  const { expected, cure, severity } = found;
  return language === 'zh'
    ? `【${severityWords[severity].zh}】${said}${expected.zh}${cure.zh}`
    : `[${severityWords[severity].en}] ${said} Expected: ${expected.en} ${cure.en}`;
}
