import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { finding } from '../../src/finding/finding.js';
import type { Cell } from '../../src/read/cell.js';
import { columnLetters } from '../../src/read/sheetRow.js';
import { readWorkbook } from '../../src/read/workbook/readWorkbook.js';
import { zipDirectory } from '../../src/read/zip/zipDirectory.js';
import { annotatedCopy } from '../../src/write/annotated/annotatedCopy.js';
import { copyOf } from './copyOf.js';

// Workbooks that LibreOffice saved: merged cells, dates, percentages, several sheets, hidden ones.
const files = ['long', 'workbook'] as const;
const bytesOf = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../read/fixtures/${name}.xlsx`, import.meta.url));

type Cells = Record<string, Cell>;

/** Every cell of a workbook, by sheet and reference. */
async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const cells: Cells = {};
  for (const { name, rows } of await readWorkbook(bytes)) {
    for await (const batch of rows(() => undefined)) {
      for (const row of batch) {
        row.cells.forEach((cell, column) => {
          if (cell !== '') cells[`${name}!${columnLetters(column)}${row.record}`] = cell;
        });
      }
    }
  }
  return cells;
}

/** The parts of two archives that are not the same bytes, packed. */
const differing = (a: Uint8Array, b: Uint8Array): string[] => {
  const [before, after] = [zipDirectory(a), zipDirectory(b)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => {
    const [one, other] = [before.get(path)?.packed, after.get(path)?.packed];
    return !(one && other && Buffer.from(one).equals(other));
  });
};

describe.each(files)('%s.xlsx, as an office program saved it', (name) => {
  it('differs from its corrected copy in one cell of one sheet', async () => {
    const bytes = await bytesOf(name);
    const cells = await cellsOf(bytes);
    const [place = '', seen = ''] = Object.entries(cells).find(([, cell]) => typeof cell === 'string') ?? [];
    const [sheet = '', cell = ''] = place.split('!');
    const found = {
      where: { sheet, cell },
      seen: String(seen),
      fix: { replace: 'value', by: '甲<乙>&"丙"' },
    };
    const copy = await copyOf(bytes, {
      findings: [found as Finding],
      understood: { format: 'xlsx', encoding: null, delimiter: null, sheets: [], rowsRead: 0 },
    });
    expect(copy.changed).toBe(1);
    expect(differing(bytes, copy.bytes)).toHaveLength(1);
    const after = await cellsOf(copy.bytes);
    expect(after[place]).toBe('甲<乙>&"丙"');
    const changed = Object.keys(cells).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(cells[key]),
    );
    // Cells covered by it, where it is merged, say what it says.
    expect(
      changed.filter((key) => key !== place).every((key) => JSON.stringify(after[key]).includes('merged')),
    ).toBe(true);
    expect(Object.keys(after)).toEqual(Object.keys(cells));
  });

  it('says the same in its annotated copy, whatever is coloured', async () => {
    const bytes = await bytesOf(name);
    const cells = await cellsOf(bytes);
    const findings = Object.keys(cells).map((place) => {
      const [sheet = '', cell = ''] = place.split('!');
      return finding('cell/notANumber', { sheet, row: Number(/\d+/.exec(cell)), cell }, { seen: 'x' });
    });
    const copy = await annotatedCopy(bytes, findings, { language: 'zh' });
    const after = await cellsOf(copy);
    const own = Object.fromEntries(Object.entries(after).filter(([key]) => !key.startsWith('校验结果!')));
    expect(own).toEqual(cells);
    const kept = differing(bytes, copy).filter((path) => zipDirectory(bytes).has(path));
    expect(kept.filter((path) => !/sheet\d+\.xml|styles|workbook\.xml|content_types/.test(path))).toEqual([]);
  });
});
