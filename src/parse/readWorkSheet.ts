import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Plan } from '../model/plan.js';
import { workSheets } from '../read/layout/workSheets.js';
import type { OpenedFile } from '../read/openFile.js';
import { readTable } from '../read/readTable.js';
import { illustrativeIn } from './illustrativeIn.js';
import type { PlacedRecord } from './placedRecord.js';
import { placedRow } from './placedRow.js';
import type { ProgressRecordsRead, UnderstoodWork } from './progressRecordsRead.js';
import { whereOf } from './sheetOptions.js';
import { workLineReader } from './workLineReader.js';
import { workRowReader } from './workRowReader.js';
import type { WorkSheetOptions } from './workSheetOptions.js';

/** Sheets of work as far as they could be read: the rows without errors, and everything that is to be said. */
export interface WorkSheetRead {
  /** `null` when no layout is certain. */
  readonly value: ProgressRecordsRead | null;
  /** In the order of the rows. Errors may be among them. */
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly readRow: ReturnType<typeof workRowReader>;
  readonly onUnderstood: (understood: UnderstoodWork) => void;
}

type Rows = Exclude<OpenedFile, { format: 'json' }>;

/**
 * An opened file of rows of work as far as it can be read.
 *
 * @param file what `openFile` gave
 * @param plan the plan that projects, tasks, actions and targets are looked up in
 */
export async function readWorkSheet(
  file: Rows,
  plan: Plan,
  options: WorkSheetOptions = {},
): Promise<WorkSheetRead> {
  const findings: Finding[] = [];
  const placed: PlacedRecord[] = [];
  const tell = (found: Finding): void => void findings.push(found);
  const leftEmpty: string[] = [];
  const readRow = workRowReader(plan);
  let understood: UnderstoodWork | null = null;
  try {
    const reading = recordsIn(file, options, tell, {
      readRow: (row) => {
        const read = readRow(row);
        if (read.leftEmpty !== null) leftEmpty.push(read.leftEmpty);
        return read;
      },
      onUnderstood: (told) => {
        understood = told;
      },
    });
    for await (const batch of reading) for (const one of batch) placed.push(one);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    error.findings.forEach(tell);
  }
  if (leftEmpty.length > 0) {
    const details = { seen: String(leftEmpty.length), names: leftEmpty.slice(0, 3) };
    tell(finding('record/leftEmpty', whereOf(options), details));
  }
  const value = understood && recordsRead(understood, placed, options);
  return { value, findings: orderFindings(findings) };
}

async function* recordsIn(
  file: Rows,
  options: WorkSheetOptions,
  tell: (found: Finding) => void,
  { readRow, onUnderstood }: Reading,
): AsyncGenerator<readonly PlacedRecord[]> {
  const [place, mapping] = [whereOf(options), options.mapping ?? {}];
  if (file.format !== 'ndjson') {
    const asked = { where: place, kind: workSheets, mapping, onFinding: tell, onUnderstood };
    for await (const rows of readTable(file, asked))
      yield rows.flatMap((row) => placedRow(row, readRow, tell));
    return;
  }
  const readLine = workLineReader({ place, mapping, readRow, tell });
  let rowsRead = 0;
  for await (const lines of file.lines(tell)) {
    rowsRead += lines.length;
    yield lines.flatMap(readLine);
  }
  onUnderstood({ format: 'ndjson', encoding: file.encoding(), rowsRead });
}

function recordsRead(
  understood: UnderstoodWork,
  placed: readonly PlacedRecord[],
  options: WorkSheetOptions,
): ProgressRecordsRead | null {
  if ('sheets' in understood && understood.sheets.every(({ layout }) => layout === null)) return null;
  return {
    isIllustrative: illustrativeIn(understood),
    records: placed.map(({ record }) => record),
    understood,
    locate: (index, key, at) => placed[index]?.where(key, at) ?? whereOf(options),
  };
}
