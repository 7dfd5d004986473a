import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { Encoding } from '../../src/read/bytes/encoding.js';
import { textEncoderFor } from '../../src/write/corrected/textEncoderFor.js';
import { textRow, workbookOf } from '../read/archive.js';
import { copyOf, said } from '../write/copyOf.js';

const seed = 20260802;
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));

const { indicators } = alxa;
const row = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    year: fc.integer({ min: 2018, max: 2025 }),
    value: fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }).map(String),
      fc.integer({ min: 1, max: 99_999 }).map((number) => `${Math.floor(number / 100)}.${number % 10}`),
    ),
    how: fc.constantFrom(
      'plain',
      'wide',
      'unitTwice',
      'wideUnitTwice',
      'grouped',
      'serial',
      'faulty',
      'blank',
    ),
    quotes: fc.constantFrom('', '"'),
    remark: fc.constantFrom('', '=1+1', '备注，全角１２', 'a ""b""'),
  })
  .map(({ indicator, year, value, how, quotes, remark }): string[] => {
    const unit = indicator.unit ?? '';
    const written = {
      plain: value,
      wide: wide(value),
      unitTwice: `${value}${unit}`,
      wideUnitTwice: `${wide(value)} ${unit}`,
      grouped: Number(value).toLocaleString('en-US', { maximumFractionDigits: 20 }),
      serial: value,
      faulty: `约${value}`,
      blank: '—',
    }[how];
    // 44196 is 2020-12-31; a year has 365 or 366 days, and any of these days is a period of its own.
    const period = how === 'serial' ? String(44_196 + year) : how === 'wide' ? wide(`${year}年`) : `${year}`;
    return [indicator.name, unit, period, `${quotes}${written}${quotes}`, `"${remark}"`];
  });

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const encoding = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030');
const sheet = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';'),
  lineEnd,
  encoding,
  heading: fc.constantFrom('完成值', '实际值', '数值'),
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  chunkLength: fc.constantFrom(1, 5, 64, 1 << 16),
});

/** Cells that the delimiter or a comma within would split stand in quotes. */
const quoted = (cell: string, delimiter: string): string =>
  !cell.startsWith('"') && (cell.includes(delimiter) || cell.includes(',')) ? `"${cell}"` : cell;

/** Without what a cell looks like: that is what a correction changes. */
const meant = (observations: readonly Observation[]): Omit<Observation, 'printed'>[] =>
  observations.map(({ printed: _, ...rest }) => rest);

describe('a corrected copy', () => {
  it('says the same, has nothing left that can be corrected, and differs in the corrected cells only', async () => {
    let corrected = 0;
    await fc.assert(
      fc.asyncProperty(
        sheet,
        async ({ delimiter, lineEnd: end, encoding: code, heading, rows, chunkLength }) => {
          const lines = [['指标名称', '单位', '年份', heading, '备注'], ...rows].map((cells) =>
            cells.map((cell) => quoted(cell, delimiter)).join(delimiter),
          );
          const mark = code === 'utf-8' || code === 'gb18030' ? '' : '\ufeff';
          const bytes = textEncoderFor(code)(mark + lines.join(end)) as Uint8Array;
          const before = await said(bytes);
          const copy = await copyOf(bytes, before, chunkLength);
          const after = await said(copy.bytes);

          const fixable = before.findings.filter(({ fix }) => fix);
          expect(copy.changed).toBe(fixable.length);
          corrected += copy.changed;
          expect(after.findings.filter(({ fix }) => fix)).toEqual([]);
          expect(after.findings.map(({ code: left }) => left)).toEqual(
            before.findings.filter(({ fix }) => !fix).map(({ code: left }) => left),
          );
          expect(meant(after.observations)).toEqual(meant(before.observations));
          // Lines without a correction are the same text.
          const label = code === 'utf-8-bom' ? 'utf-8' : code;
          const copied = new TextDecoder(label).decode(copy.bytes).split(end);
          const touched = new Set(fixable.map(({ where }) => where.row));
          lines.forEach((line, index) => {
            if (!touched.has(index + 1)) expect(copied[index]).toBe(line);
          });
          expect(copied).toHaveLength(lines.length);
        },
      ),
      { seed, numRuns: 150 },
    );
    // The law is about something.
    expect(corrected).toBeGreaterThan(150);
  });

  it('says the same as a workbook too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const plain = rows.map((cells) => cells.map((cell) => cell.replaceAll('"', '')));
        const bytes = workbookOf(
          [['指标名称', '单位', '年份', '实际值', '备注'], ...plain]
            .map((cells, index) => textRow(index + 1, ...cells))
            .join(''),
        );
        const before = await said(bytes);
        const copy = await copyOf(bytes, before);
        const after = await said(copy.bytes);
        expect(copy.changed).toBe(before.findings.filter(({ fix }) => fix).length);
        expect(after.findings.filter(({ fix }) => fix)).toEqual([]);
        expect(meant(after.observations)).toEqual(meant(before.observations));
      }),
      { seed, numRuns: 60 },
    );
  });
});
