import type { Finding } from '../finding/finding.js';
import type { CountedResult } from '../model/countedResult.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import { isPeriod, periodLength } from '../quantity/period.js';
import type { WorkField } from '../read/layout/workField.js';
import { isSubjectField } from '../read/layout/workField.js';
import type { Row } from '../read/row.js';
import { isFigureCell } from './cell/isFigureCell.js';
import { blanknessOf } from './cell/missingMark.js';
import { narrowText } from './cell/narrowText.js';
import { longestCell, readNumberCell } from './cell/numberCell.js';
import { readPeriodCell } from './cell/periodCell.js';
import { serialPeriod } from './cell/serialPeriod.js';
import { stateOfCell, stateWords } from './cell/stateCell.js';
import { RowCells } from './rowCells.js';
import type { SubjectOfRow } from './subjectOfRow.js';
import { subjectOfRow } from './subjectOfRow.js';

/** What one row of a sheet of work says. */
export interface WorkRow {
  /** `null` when something in the row is wrong, or nothing was filled in; the findings tell what. */
  readonly record: ProgressRecord | null;
  readonly findings: readonly Finding[];
  /** What the row is about, where nothing was filled in; else `null`. */
  readonly leftEmpty: string | null;
}

const longestSource = 500;
const longestUnit = 24;

/**
 * Reads rows one by one, in any order and number; nothing is kept between them.
 *
 * @param plan the plan that projects, tasks, actions and targets are looked up in
 */
export function workRowReader(plan: Plan): (row: Row<WorkField>) => WorkRow {
  const subjectIn = subjectOfRow(plan);
  return (row) => {
    const cells = new RowCells(row);
    if (!isFilledIn(row, cells)) return { record: null, findings: [], leftEmpty: nameIn(row, cells) };
    const record = readRecord(row, cells, subjectIn) ?? null;
    return { record, findings: cells.findings, leftEmpty: null };
  };
}

/** In a sheet that was handed out, the rows of things with nothing to tell come back as they were. */
function isFilledIn({ columns }: Row<WorkField>, cells: RowCells<WorkField>): boolean {
  return [...columns.keys()].some(
    (field) =>
      (field === 'state' || field === 'doneOn' || field === 'result' || field.startsWith('result:')) &&
      !isBlank(cells.text(field)),
  );
}

function nameIn({ columns }: Row<WorkField>, cells: RowCells<WorkField>): string {
  const named = [...columns.keys()].filter((field) => isSubjectField(field) && field !== 'subjectId');
  return [...named, 'subjectId' as const].map((field) => cells.text(field)).find((text) => text !== '') ?? '';
}

/** Reads every cell before it gives up, so that all that is wrong in a row is told at once. */
function readRecord(
  { columns }: Row<WorkField>,
  cells: RowCells<WorkField>,
  subjectIn: SubjectOfRow,
): ProgressRecord | undefined {
  const subject = subjectIn(cells);
  const state = readState(cells);
  const on =
    readDay(cells, 'on') ?? (cells.text('on') === '' ? cells.note('on', 'cell/blank', {}) : undefined);
  const doneOn = isBlank(cells.text('doneOn')) ? undefined : readDay(cells, 'doneOn');
  const results = [...columns.keys()].flatMap((field) => readResult(cells, field) ?? []);
  const source = readText(cells, 'source', longestSource);
  if (!subject || !state || !on) return undefined;
  if (cells.findings.some(({ severity }) => severity === 'error')) return undefined;
  return {
    subject,
    on,
    state,
    ...(doneOn && { doneOn }),
    ...(results.length > 0 && { results }),
    ...(source && { source }),
  };
}

const isBlank = (text: string): boolean => blanknessOf(text) !== null;

function readState(cells: RowCells<WorkField>): ProgressRecord['state'] | undefined {
  const seen = cells.text('state');
  if (isBlank(seen)) return cells.note('state', 'cell/blank', {});
  const details = { seen, allowed: stateWords.usual, otherwise: stateWords.others };
  return stateOfCell(seen) ?? cells.note('state', 'record/stateUnknown', details);
}

function readDay(cells: RowCells<WorkField>, field: 'on' | 'doneOn'): string | undefined {
  const seen = cells.text(field);
  if (seen === '') return undefined;
  const read = readPeriodCell(seen);
  if ('period' in read && isPeriod(read.period) && periodLength(read.period) === 'day') return read.period;
  const day = serialPeriod(seen);
  if (day === null) return cells.note(field, 'cell/notADay', { seen });
  cells.note(field, 'cell/serialNumber', { seen, day });
  return day;
}

/** What was counted: in a column of its own, or by its name beside its count. */
function readResult(cells: RowCells<WorkField>, field: WorkField): CountedResult | undefined {
  if (field !== 'result' && !field.startsWith('result:')) return undefined;
  const printed = cells.text(field);
  if (isBlank(printed) || !isFigureCell(cells, field)) return undefined;
  const isLong = field === 'result';
  const name = isLong ? readText(cells, 'resultName', longestCell) : field.slice('result:'.length);
  const unitOfRow = isLong ? readText(cells, 'resultUnit', longestUnit) : '';
  const read = readNumberCell(printed);
  if (!read.isNumber) return noteNoNumber(cells, field, read.code, printed);
  if (!name) return cells.note('resultName', 'cell/blank', {});
  const unit = read.unit ?? (narrowText(unitOfRow ?? '') || cells.unitOf(field) || null);
  return { name, value: read.value, unit, printed };
}

function noteNoNumber(
  cells: RowCells<WorkField>,
  field: WorkField,
  code: Extract<ReturnType<typeof readNumberCell>, { isNumber: false }>['code'],
  seen: string,
): undefined {
  if (code === 'cell/tooLong') return cells.note(field, code, { seen, limit: longestCell });
  return cells.note(field, code === 'value/outOfRange' ? 'cell/notANumber' : code, { seen });
}

function readText(cells: RowCells<WorkField>, field: WorkField, limit: number): string | undefined {
  const seen = cells.text(field);
  if (seen.includes('\ufffd')) cells.note(field, 'cell/textBroken', { seen });
  return seen.length > limit ? cells.note(field, 'cell/tooLong', { seen, limit }) : seen;
}
