// What validating long files costs: read, parsed and held to every truth, duplicates and series among them.
//
// CSV, 1 000 000 rows × 9 columns, one in a hundred bad, against csv-parse streaming (= 1), papaparse, and papaparse with
// checks of shape alone by ajv and by zod; once more with every row good, and every row bad. NDJSON against JSON.parse of
// each line. XLSX, 100 000 rows, against its reader alone and hucre's. This library opens files as its command line does, the
// others as their guides say. Each contestant runs in a process of its own, taking turns, with its modules loaded before the
// clock starts; median time, the time that processors were busy with it (all that counts where others use the machine too),
// and the most memory it ever held.
//
// The rows are figures of 20 000 series (two indicators, 10 000 regions) over five years, in deliveries of 100 000: each
// delivery revises the one before, on a later day. So a file that is ten times as long has the same series with ten times
// the revisions, no row is a duplicate, and every row must still be told from all others. What is kept of a superseded
// revision (that it was there, and where) is two or three bytes; that is all that grows with the rows here.
//
// IPR_PLAN_DIST names another build than dist/, IPR_PLAN_ROWS and IPR_PLAN_ROUNDS other numbers of rows and rounds;
// IPR_PLAN_ONLY a group (csv, quality, ndjson, xlsx, long). The group `long` (10 000 000 rows) runs only when named.

import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './median.mjs';

const rowCount = Number(process.env.IPR_PLAN_ROWS ?? 1_000_000);
const rounds = Number(process.env.IPR_PLAN_ROUNDS ?? 3);
const dist = process.env.IPR_PLAN_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const load = (path) => import(pathToFileURL(join(dist, path)).href);

const firstRegion = 110_000;
const regionCount = 10_000;
const yearCount = 5;
const header = ['指标编码', '指标名称', '地区代码', '年份', '完成值', '单位', '状态', '修订日期', '来源'];

/** Six ways to be bad: three that the reading notices, three that need the plan. */
const faults = [
  (row) => ({ ...row, value: `${row.value}.5` }),
  (row) => ({ ...row, value: `-${row.value}` }),
  (row) => ({ ...row, value: `约${row.value}` }),
  (row) => ({ ...row, unit: '宗' }),
  (row) => ({ ...row, year: '23年' }),
  (row) => ({ ...row, id: '', name: '不存在的指标' }),
];

/** Rows one after the other; of `every` rows one is bad. */
async function* rowsOf(count, every) {
  const { alxa } = await load('datasets/alxa/plan.js');
  const counted = alxa.indicators
    .filter(({ measure, unit }) => measure === 'stock' && unit === '件')
    .slice(0, 2);
  const inDelivery = counted.length * regionCount * yearCount;
  for (let at = 0; at < count; at += 1) {
    const place = at % inDelivery;
    const delivery = Math.floor(at / inDelivery);
    const { id, name, unit } = counted[place % counted.length];
    const step = Math.floor(place / counted.length);
    const [year, region] = [step % yearCount, Math.floor(step / yearCount)];
    // Every series on a level of its own, rising a little from year to year.
    const level = 1000 + ((region * 7919 + (place % counted.length) * 104_729) % 9000);
    const row = {
      id,
      name,
      region: firstRegion + region,
      year: 2021 + year,
      value: level + 13 * year + delivery,
      unit,
      status: '正式数',
      revisedOn: new Date(Date.UTC(2022, 0, 1 + delivery)).toISOString().slice(0, 10),
      source: '年报',
    };
    yield at % every === every - 1 ? faults[Math.floor(at / every) % faults.length](row) : row;
  }
}

async function writeLines(path, first, lines) {
  const out = createWriteStream(path);
  let held = first;
  for await (const line of lines) {
    held += `${line}\n`;
    if (held.length < 1 << 16) continue;
    if (!out.write(held)) await new Promise((resolve) => out.once('drain', resolve));
    held = '';
  }
  out.end(held);
  await new Promise((resolve) => out.once('finish', resolve));
}

async function* lined(rows, lineOf) {
  for await (const row of rows) yield lineOf(row);
}

const writeCsv = (path, count, every) =>
  writeLines(
    path,
    `${header.join(',')}\n`,
    lined(rowsOf(count, every), (row) => Object.values(row).join(',')),
  );

const writeNdjson = (path, count, every) =>
  writeLines(
    path,
    '',
    lined(rowsOf(count, every), (row) =>
      JSON.stringify(Object.fromEntries(Object.values(row).map((value, index) => [header[index], value]))),
    ),
  );

async function writeXlsx(path, count) {
  const { writeXlsx: written } = await import('hucre/xlsx');
  const rows = [header];
  for await (const row of rowsOf(count, 100))
    rows.push(Object.values(row).map((value) => (value === '' ? null : value)));
  await writeFile(path, await written({ sheets: [{ name: '完成值', rows }] }));
}

/** What a row must look like, and nothing about what it means. */
const shape = {
  value: '^-?\\d+(\\.\\d+)?$',
  year: '^\\d{4}$',
  region: '^\\d{6}$',
  day: '^(\\d{4}-\\d{2}-\\d{2})?$',
};

async function papaRows(path, take) {
  const { default: Papa } = await import('papaparse');
  return () =>
    new Promise((resolve, reject) => {
      const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {});
      createReadStream(path, { encoding: 'utf8' }).pipe(parser);
      parser.on('data', take);
      parser.on('end', resolve);
      parser.on('error', reject);
    });
}

const rowAsObject = ([id, name, region, year, value, unit, status, revisedOn, source]) => ({
  id,
  name,
  region,
  year,
  value,
  unit,
  status,
  revisedOn,
  source,
});

/** Each loads what it needs and gives what is timed, which tells how many rows, and findings, it saw. */
const contestants = {
  'csv-parse': async (path) => {
    const { parse } = await import('csv-parse');
    return async () => {
      let rows = 0;
      for await (const _ of createReadStream(path).pipe(parse())) rows += 1;
      return { rows };
    };
  },
  papaparse: async (path) => {
    let rows = 0;
    const read = await papaRows(path, () => {
      rows += 1;
    });
    return async () => {
      await read();
      return { rows };
    };
  },
  'papaparse + ajv': async (path) => {
    const { default: Ajv } = await import('ajv');
    const text = { type: 'string' };
    const fits = new Ajv({ allErrors: true }).compile({
      type: 'object',
      required: ['id', 'region', 'year', 'value'],
      properties: {
        id: { type: 'string', minLength: 1 },
        name: text,
        region: { type: 'string', pattern: shape.region },
        year: { type: 'string', pattern: shape.year },
        value: { type: 'string', pattern: shape.value },
        unit: text,
        status: text,
        revisedOn: { type: 'string', pattern: shape.day },
        source: { type: 'string', maxLength: 500 },
      },
    });
    return checkedRows(path, (row) => (fits(row) ? 0 : fits.errors.length));
  },
  'papaparse + zod': async (path) => {
    const z = await import('zod');
    const schema = z.object({
      id: z.string().min(1),
      name: z.string(),
      region: z.string().regex(new RegExp(shape.region)),
      year: z.string().regex(new RegExp(shape.year)),
      value: z.string().regex(new RegExp(shape.value)),
      unit: z.string(),
      status: z.string(),
      revisedOn: z.string().regex(new RegExp(shape.day)),
      source: z.string().max(500),
    });
    return checkedRows(path, (row) => schema.safeParse(row).error?.issues.length ?? 0);
  },
  'JSON.parse of each line': async (path) => async () => {
    let rows = 0;
    for await (const line of createInterface({ input: createReadStream(path) })) {
      JSON.parse(line);
      rows += 1;
    }
    return { rows };
  },
  hucre: async (path) => {
    const { streamXlsxRows } = await import('hucre/xlsx');
    return async () => {
      let rows = 0;
      for await (const _ of streamXlsxRows(new Uint8Array(await readFile(path)))) rows += 1;
      return { rows };
    };
  },
  'ipr-plan, rows': async (path) => {
    const [{ openFile }, { readBatches }, { readChunks }] = await Promise.all([
      load('read/openFile.js'),
      load('read/readBatches.js'),
      load('node/readChunks.js'),
    ]);
    return async () => {
      let rows = 0;
      const none = () => undefined;
      const file = await openFile(readChunks(path), {});
      const options = { where: {}, mapping: {}, onFinding: none, onUnderstood: none };
      for await (const batch of readBatches(file, options)) rows += batch.length;
      return { rows };
    };
  },
  'ipr-plan, observations': (path) => validated(path, false),
  'ipr-plan, every truth': (path) => validated(path, true),
};

async function checkedRows(path, faultsIn) {
  const told = { rows: 0, findings: 0 };
  const read = await papaRows(path, (cells) => {
    told.rows += 1;
    told.findings += faultsIn(rowAsObject(cells));
  });
  return async () => {
    await read();
    return told;
  };
}

async function validated(path, isChecked) {
  const [{ alxa }, { readObservationBatches }, { observationChecks }, { readChunks }] = await Promise.all([
    load('datasets/alxa/plan.js'),
    load('parse/readObservationBatches.js'),
    load('validate/observationChecks.js'),
    load('node/readChunks.js'),
  ]);
  // Else every row would be one of a foreign region, and a finding.
  const subregions = Array.from({ length: regionCount }, (_, index) => String(firstRegion + index));
  return async () => {
    const checks = observationChecks(alxa, { config: { subregions }, asOf: '2026-01-01' });
    const told = { rows: 0, findings: 0 };
    const onFinding = () => {
      told.findings += 1;
    };
    for await (const batch of readObservationBatches(readChunks(path), alxa, { onFinding })) {
      for (const { observation, where, row } of batch) {
        told.rows += 1;
        if (isChecked) for (const found of checks.add(observation, where, row)) onFinding(found);
      }
    }
    if (isChecked) for (const found of checks.finish()) onFinding(found);
    return told;
  };
}

/** What is run on which file; the first of a group is its 1. */
const groups = {
  csv: {
    write: (path) => writeCsv(path, rowCount, 100),
    file: 'rows.csv',
    names: [
      'csv-parse',
      'papaparse',
      'papaparse + ajv',
      'papaparse + zod',
      'ipr-plan, rows',
      'ipr-plan, observations',
      'ipr-plan, every truth',
    ],
  },
  good: {
    write: (path) => writeCsv(path, rowCount, Infinity),
    file: 'good.csv',
    names: ['ipr-plan, every truth'],
  },
  bad: { write: (path) => writeCsv(path, rowCount, 1), file: 'bad.csv', names: ['ipr-plan, every truth'] },
  ndjson: {
    write: (path) => writeNdjson(path, rowCount, 100),
    file: 'rows.ndjson',
    names: ['JSON.parse of each line', 'ipr-plan, rows', 'ipr-plan, observations', 'ipr-plan, every truth'],
  },
  xlsx: {
    write: (path) => writeXlsx(path, rowCount / 10),
    file: 'rows.xlsx',
    names: ['ipr-plan, rows', 'hucre', 'ipr-plan, observations', 'ipr-plan, every truth'],
  },
  long: {
    write: (path) => writeCsv(path, 10 * rowCount, 100),
    file: 'long.csv',
    names: ['csv-parse', 'ipr-plan, every truth'],
  },
};

const [asked, path] = process.argv.slice(2);
if (asked) {
  const run = await contestants[asked](path);
  const [start, busy] = [performance.now(), process.cpuUsage()];
  const told = await run();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(busy);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ...told, milliseconds, processor: (user + system) / 1000, megabytes }));
} else {
  const only = process.env.IPR_PLAN_ONLY?.split(',') ?? Object.keys(groups).filter((name) => name !== 'long');
  const folder = await mkdtemp(join(tmpdir(), 'ipr-plan-bench-'));
  try {
    const chosen = Object.entries(groups).filter(([name]) => only.includes(name));
    for (const [, { write, file }] of chosen) await write(join(folder, file));
    const results = chosen.flatMap(([group, { file, names }]) =>
      names.map((name) => ({ group, name, file, runs: [] })),
    );
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, file, runs } of results) {
        const out = execFileSync(process.execPath, [
          fileURLToPath(import.meta.url),
          name,
          join(folder, file),
        ]);
        runs.push(JSON.parse(String(out)));
      }
    }
    const time = ({ runs }) => median(runs.map(({ milliseconds }) => milliseconds));
    const processor = ({ runs }) => median(runs.map((run) => run.processor));
    // Good and bad rows are held against the first contestant of all.
    const baseOf = ({ group }) =>
      results.find((one) => one.group === (group === 'good' || group === 'bad' ? 'csv' : group)) ??
      results[0];
    console.table(
      results.map((one) => ({
        file: one.file,
        contestant: one.name,
        ratio: Number((time(one) / time(baseOf(one))).toFixed(2)),
        busyRatio: Number((processor(one) / processor(baseOf(one))).toFixed(2)),
        seconds: Number((time(one) / 1000).toFixed(2)),
        megabytes: median(one.runs.map(({ megabytes }) => megabytes)),
        rows: one.runs[0].rows,
        findings: one.runs[0].findings ?? '',
      })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
