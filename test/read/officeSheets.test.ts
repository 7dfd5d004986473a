import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Observation } from '../../src/model/observation.js';
import { safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { readObservations } from '../../src/parse/readObservations.js';
import { sheetPlan as plan } from '../sheetPlan.js';
import { rowsRead, toldBy } from './rowsRead.js';
import { utf8 } from './utf8.js';

const sheet = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/sheets/${name}`, import.meta.url)));

/** What a file gives, whether or not other rows of it are wrong, and what is told of it. */
const read = async (name: string) => {
  const told: string[] = [];
  const observations: Observation[] = [];
  const onFinding = ({ code, where: { sheet: tab, row, cell } }: Finding) =>
    void told.push([tab, cell ?? row, code].filter((word) => word !== undefined).join(' '));
  for await (const { observation } of readObservations(sheet(name), plan, { file: name, onFinding })) {
    observations.push(observation);
  }
  return { observations, told };
};

/** A figure that nobody has has no unit either. */
const nothing = { value: null, status: 'missing', missingReason: '—', printed: '—' };

/** The first sheet of the wide workbook: what the year says is above two columns, of which one is the goal. */
const creation = (printed: { trademarks: string; pledged: string }) => [
  { indicatorId: 'patents', period: '2022', value: 0.9, unit: '件', printed: '0.9' },
  // The saved result of 0.9 + 0.3.
  { indicatorId: 'patents', period: '2023', value: 1.2, unit: '件', printed: '1.2' },
  { indicatorId: 'trademarks', period: '2022', value: 11888, unit: '件', printed: printed.trademarks },
  // 1.28 × 10 000
  { indicatorId: 'trademarks', period: '2023', value: 12800, unit: '件', printed: '1.28万' },
  {
    indicatorId: 'pledge-financing',
    period: '2022',
    value: 10234.56,
    unit: '万元',
    printed: printed.pledged,
  },
  { indicatorId: 'pledge-financing', period: '2023', ...nothing },
];

/** The long sheet, but for its row whose name a merged cell covers. */
const ledger = (printed: { rate: string; trademarks: string; pledged: string }) => [
  {
    indicatorId: 'satisfaction',
    period: '2023-06-30',
    value: 83.5,
    unit: '分',
    printed: '83.5',
    source: '年中调查',
  },
  {
    indicatorId: 'case-closure',
    period: '2023-06-30',
    value: 93,
    unit: '%',
    printed: printed.rate,
    source: '法院、市场监管局',
  },
  {
    indicatorId: 'trademarks',
    period: '2022-12-31',
    value: 11900,
    unit: '件',
    printed: '1.19万',
    source: '商标局',
  },
  {
    indicatorId: 'trademarks',
    period: '2023-12-31',
    value: 12800,
    unit: '件',
    printed: printed.trademarks,
    source: '商标局',
  },
  { indicatorId: 'patents', period: '2023', value: 1.2, unit: '件', printed: '1.2' },
  { indicatorId: 'pledge-financing', period: '2023-12-31', ...nothing, source: '金融办' },
  // The cell holds 2022-12-01 and shows no more than the month.
  {
    indicatorId: 'pledge-financing',
    period: '2022-12',
    value: 10234.56,
    unit: '万元',
    printed: printed.pledged,
    source: '金融办',
  },
];

/** A row whose name, or whose source, was said once for two rows. */
const covered = {
  indicatorId: 'case-closure',
  period: '2023-12-31',
  value: 95.5,
  unit: '%',
  status: 'provisional',
  printed: '95.5%',
  source: '法院、市场监管局',
};

describe('a wide sheet that LibreOffice wrote', () => {
  it('as XLSX: two sheets of figures, merged headings and categories; the hidden draft and the notes are left', async () => {
    expect(await read('wide.xlsx')).toEqual({
      observations: [
        ...creation({ trademarks: '11888', pledged: '10234.56' }),
        { indicatorId: 'satisfaction', period: '2022', value: 82.25, unit: '分', printed: '82.25' },
        {
          indicatorId: 'satisfaction',
          period: '2023H1',
          ...nothing,
          missingReason: '未统计',
          printed: '未统计',
        },
        { indicatorId: 'satisfaction', period: '2023', value: 84.9, unit: '分', printed: '８４．９' },
        // Stored as 0.949, 0.93 and 0.955, shown as percentages.
        { indicatorId: 'case-closure', period: '2022', value: 94.9, unit: '%', printed: '94.9%' },
        { indicatorId: 'case-closure', period: '2023H1', value: 93, unit: '%', printed: '93%' },
        { indicatorId: 'case-closure', period: '2023', value: 95.5, unit: '%', printed: '95.5%' },
      ],
      told: [
        // 类别, 序号, 备注
        '创造运用 4 sheet/columnsIgnored',
        // 合计, 注
        '创造运用 9 row/skipped',
        '创造运用 10 row/skipped',
        '保护 E2 cell/notPlain',
        '底稿 sheet/skipped',
        '填表说明 sheet/skipped',
      ],
    });
  });

  it.each(['wide-gb18030.csv', 'wide.tsv'])('as text, which has its first sheet: %s', async (name) => {
    expect(await read(name)).toEqual({
      observations: creation({ trademarks: '11,888', pledged: '10,234.56' }),
      told: ['4 sheet/columnsIgnored', '9 row/skipped', '10 row/skipped'],
    });
  });

  it('in GB18030, with a character that GBK does not have', async () => {
    // 㘵, in four bytes
    const bytes = sheet('wide-gb18030.csv');
    expect(Buffer.from(bytes).includes(Buffer.from([0x82, 0x30, 0xa8, 0x39]))).toBe(true);
    const { rows, understood } = await rowsRead(bytes);
    expect(understood?.encoding).toBe('gb18030');
    expect(rows.some(({ cells }) => cells.includes('不含㘵头镇'))).toBe(true);
  });
});

describe('a long sheet that LibreOffice wrote', () => {
  it('as XLSX: true dates as far as they show, and a merged name for both of its rows', async () => {
    const [first, second, ...rest] = ledger({ rate: '93%', trademarks: '12800', pledged: '10234.56' });
    expect(await read('long.xlsx')).toEqual({
      observations: [first, second, covered, ...rest],
      told: ['监测台账 13 row/skipped', '监测台账 14 row/skipped'],
    });
  });

  it.each(['long-gb18030.csv', 'long-utf16.csv'])(
    'as text, where a merged name is lost: %s',
    async (name) => {
      expect(await read(name)).toEqual({
        observations: ledger({ rate: '93.0%', trademarks: '12,800', pledged: '10,234.56' }),
        // Of a piece of the file its rows are told before their cells.
        told: ['13 row/skipped', '14 row/skipped', 'A6 cell/blank'],
      });
    },
  );
});

describe('what only looks like an XLSX file', () => {
  const text = (start: string) => utf8(`${start}\n<td>指标</td>`);

  it.each<[string, Uint8Array, string]>([
    ['an old workbook', sheet('long.xls'), 'XLS'],
    ['an OpenDocument sheet', sheet('long.ods'), 'ODS'],
    ['a web page called .xls', sheet('page.xls'), 'HTML'],
    ['a bare table called .xls', text('\uFEFF\r\n<TABLE border=1>'), 'HTML'],
    ['an OpenDocument sheet in one piece', sheet('long.fods'), 'XML'],
    ['a page with its pictures', text('MIME-Version: 1.0'), 'MHTML'],
  ])('is told for what it is, and how to save it: %s', async (_, bytes, seen) => {
    const { findings } = await safeParseObservationBytes(bytes, plan, { file: 'a.xls' });
    expect(findings).toMatchObject([{ code: 'file/kindUnsupported', seen, where: { file: 'a.xls' } }]);
    expect(findings[0]?.message.zh).toContain(seen);
    expect(findings[0]?.cure.zh).toContain('.xlsx');
    expect(findings[0]?.cure.en).toContain('.xlsx');
  });

  it('is a workbook with a password', async () => {
    const { findings } = await safeParseObservationBytes(sheet('locked.xlsx'), plan);
    expect(findings.map(({ code }) => code)).toEqual(['file/encrypted']);
    expect(findings[0]?.cure.zh).toContain('密码');
  });

  it('is not a sheet whose first heading stands in angle brackets', async () => {
    expect(toldBy(await rowsRead('<指标>,年份,数值\nA,2023,1\n'))).not.toContain('file/kindUnsupported');
  });

  it('is left closed, however much of it there is', async () => {
    for (const start of ['<html>', '{"schemaVersion": 1,']) {
      let isClosed = false;
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(text(start.padEnd(1000))),
        cancel: () => {
          isClosed = true;
        },
      });
      await rowsRead(endless);
      expect(isClosed).toBe(true);
    }
  });
});
