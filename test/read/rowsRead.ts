import type { Finding } from '../../src/finding/finding.js';
import type { ByteSource } from '../../src/read/bytes/byteSource.js';
import type { SheetMapping } from '../../src/read/layout/sheetMapping.js';
import { readRows } from '../../src/read/readRows.js';
import type { Row } from '../../src/read/row.js';
import { rowText } from '../../src/read/row.js';
import type { UnderstoodLines, UnderstoodTable } from '../../src/read/understoodFile.js';
import { utf8 } from './utf8.js';

/** Everything that reading a file came to. */
export interface RowsRead {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  readonly understood: UnderstoodTable | UnderstoodLines | null;
}

/** Reads a file, or a text as one, to its end. */
export async function rowsRead(
  source: ByteSource | string,
  { file = 'a', mapping }: { file?: string; mapping?: SheetMapping } = {},
): Promise<RowsRead> {
  const findings: Finding[] = [];
  const rows: Row[] = [];
  let understood: RowsRead['understood'] = null;
  const bytes = typeof source === 'string' ? utf8(source) : source;
  for await (const row of readRows(bytes, {
    file,
    ...(mapping && { mapping }),
    onFinding: (found) => findings.push(found),
    onUnderstood: (told) => {
      understood = told;
    },
  })) {
    rows.push(row);
  }
  return { rows, findings, understood };
}

/** Indicator, period and value of each row, as text. */
export const figuresOf = ({ rows }: RowsRead): string[] =>
  rows.map((row) =>
    (['indicator', 'period', 'value'] as const).map((field) => rowText(row, field)).join(' '),
  );

/** Cell or row and code of each finding. */
export const toldBy = ({ findings }: RowsRead): string[] =>
  findings.map(({ code, where }) => `${where.cell ?? where.row ?? ''} ${code}`.trim());
