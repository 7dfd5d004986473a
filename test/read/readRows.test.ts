import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { readRows } from '../../src/read/readRows.js';
import { rowText, rowWhere } from '../../src/read/row.js';
import { fixture } from './fixture.js';
import { figuresOf, rowsRead, toldBy } from './rowsRead.js';
import { utf8 } from './utf8.js';

describe('readRows', () => {
  it.each(['wide-gb18030.csv', 'wide.tsv'])('reads %s, which a spreadsheet wrote', async (name) => {
    const read = await rowsRead(fixture(name));
    expect(figuresOf(read)).toEqual([
      '每万人口高价值发明专利拥有量 2021 0.7',
      '每万人口高价值发明专利拥有量 2022年 0.9',
      '每万人口高价值发明专利拥有量 2023年上半年 —',
      '满意度（分） 2021 81.5',
      '满意度（分） 2022年 ８２．２５',
      '满意度（分） 2023年上半年 ',
      '知识产权质押融资金额 2021 1,234.5',
      '知识产权质押融资金额 2022年 2150.5',
      '知识产权质押融资金额 2023年上半年 0.3亿元',
    ]);
    expect(read.understood).toMatchObject({
      encoding: name.endsWith('tsv') ? 'utf-8' : 'gb18030',
      delimiter: name.endsWith('tsv') ? '\t' : ',',
      sheets: [{ sheet: null, layout: 'wide', headerRows: [2, 3] }],
    });
  });

  it.each(['long.xlsx', 'wide.tsv'])(
    'reads %s the same from bytes, a file, a stream of the web and one of Node',
    async (name) => {
      const bytes = fixture(name);
      const whole = await rowsRead(bytes);
      expect(whole.rows.length).toBeGreaterThan(8);
      for (const source of [
        new Blob([bytes]),
        new Blob([bytes]).stream(),
        Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]),
      ]) {
        expect(await rowsRead(source)).toEqual(whole);
      }
    },
  );

  it('holds no more than it must: rows come before the end of the stream', async () => {
    let pulled = 0;
    const endless = (async function* () {
      yield utf8('指标,年份,数值\n');
      for (;;) {
        pulled++;
        yield utf8('满意度,2023,1\n'.repeat(1000));
      }
    })();
    let count = 0;
    for await (const _ of readRows(endless, { onFinding: () => undefined })) if (++count === 100_000) break;
    expect(count).toBe(100_000);
    // 100 pieces hold them; some more fill the buffers.
    expect(pulled).toBeLessThan(130);
  });

  it('closes a stream that it is done with', async () => {
    let isClosed = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8('指标,年份,数值\nA,2023,1\n'.repeat(9999))),
      cancel: () => {
        isClosed = true;
      },
    });
    for await (const _ of readRows(stream, { onFinding: () => undefined })) break;
    expect(isClosed).toBe(true);
  });

  it('does not swallow what is no finding', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('line cut')),
    });
    await expect(rowsRead(broken)).rejects.toThrow('line cut');
  });

  it('reads a sheet of JSON as what it is not', async () => {
    expect(toldBy(await rowsRead('{"schemaVersion": 1}'))).toEqual(['file/notASheet']);
    expect(toldBy(await rowsRead('[ {"on": "2023-12-31"}]'))).toEqual(['file/notASheet']);
    expect(toldBy(await rowsRead('[指标],年份,数值\nA,2023,1\n'))).not.toContain('file/notASheet');
  });

  it('gives rows or findings, whatever text it is, and wherever it is cut', () => {
    const piece = fc.constantFrom(
      '指标',
      '年份',
      '数值',
      '2021',
      '2022年完成值',
      '目标值',
      'A',
      '1',
      '合计',
      '注：',
      ',',
      ',',
      '\t',
      '\n',
      '"',
      '{',
      '}',
      ':',
    );
    return fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.nat(100), async (pieces, cut) => {
        const bytes = utf8(pieces.join(''));
        const whole = await rowsRead(bytes);
        expect(
          await rowsRead(
            Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)].filter(({ length }) => length)),
          ),
        ).toEqual(whole);
        expect(whole.rows.length + whole.findings.length > 0 || whole.understood?.rowsRead === 0).toBe(true);
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});

describe('NDJSON', () => {
  const lines = (...objects: unknown[]) => objects.map((object) => JSON.stringify(object)).join('\n');

  it('is read by its keys, long and wide', async () => {
    const text = lines({ 指标: 'A', 年份: 2021, 完成值: 1.5 }, { 指标: 'B', '2021': 2, '2022年': null });
    const read = await rowsRead(text);
    expect(figuresOf(read)).toEqual(['A 2021 1.5', 'B 2021 2', 'B 2022年 ']);
    expect(read.understood).toEqual({ format: 'ndjson', encoding: 'utf-8', rowsRead: 3 });
    const row = read.rows[1];
    expect(row && rowWhere(row, 'value')).toEqual({ file: 'a', row: 2, path: '2021' });
  });

  it('keeps a record of this library whole', async () => {
    const record = { indicatorId: 'patents', period: '2023', value: 1, comparator: 'gte' };
    const { rows, findings } = await rowsRead(lines(record, record));
    expect(findings).toEqual([]);
    expect(rows[0]?.json).toEqual(record);
    expect(rows[0] && rowText(rows[0], 'value')).toBe('1');
  });

  it('tells the line and the column of what is broken, and reads on', async () => {
    const good = { 指标: 'A', 年份: 2021, 完成值: 1 };
    const text = `${lines(good, good)}\n\n{"指标": "A",}\n[1]\n{"a": 1, "a": 2}\n${'['.repeat(50)}\n${lines(good)}\r\n`;
    const read = await rowsRead(text);
    expect(read.rows.map(({ row }) => row)).toEqual([1, 2, 8]);
    // The comma is the 11th character of its line, the brace that must not follow it the 12th.
    expect(read.findings).toMatchObject([
      { code: 'row/jsonBroken', where: { row: 4 }, seen: '}', details: { column: 12 } },
      { code: 'value/wrongType', where: { row: 5 } },
      { code: 'json/keyRepeated', where: { row: 6 } },
      { code: 'row/jsonBroken', where: { row: 7 } },
    ]);
  });

  it('is told apart from JSON by a second object, or by its name', async () => {
    const one = lines({ 指标: 'A', 年份: 2021, 完成值: 1 });
    expect(toldBy(await rowsRead(one))).toEqual(['file/notASheet']);
    expect(figuresOf(await rowsRead(one, { file: 'a.ndjson' }))).toEqual(['A 2021 1']);
    expect(toldBy(await rowsRead('{\n"a": 1}'))).toEqual(['file/notASheet']);
  });

  it('tells once what its keys do not say', async () => {
    const { findings } = await rowsRead(lines({ 指标: 'A', 数: 1 }, { 指标: 'B', 数: 2 }));
    expect(findings.map(({ code }) => code)).toEqual(['sheet/headerMissing']);
  });

  it('ends at a line that does not', async () => {
    const found: Finding[] = [];
    const endless = Readable.from([
      Buffer.from('{"a":1}\n{"a":"'),
      ...Array.from({ length: 70 }, () => Buffer.alloc(1 << 18, 'x')),
    ]);
    for await (const _ of readRows(endless, { onFinding: (one) => found.push(one) }));
    expect(found.map(({ code, where }) => [code, where.row])).toContainEqual(['row/tooLarge', 2]);
  });
});
