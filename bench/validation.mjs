// What validating a long sheet costs: 1 000 000 rows of CSV, one in a hundred bad, read, parsed and held to every truth,
// against reading alone: papaparse on decoded text, and csv-parse where it is to be had. Each contestant in a process of
// its own, taking turns, median time and the most memory it ever held.
//
// csv-parse is not a dependency. To have it take part: `npm install --prefix <folder> csv-parse`, and give the folder as
// IPR_PLAN_CSV_PARSE. IPR_PLAN_DIST names another build than dist/, IPR_PLAN_ROWS and IPR_PLAN_ROUNDS
// other numbers of rows and rounds.

import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './median.mjs';

const rowCount = Number(process.env.IPR_PLAN_ROWS ?? 1_000_000);
const rounds = Number(process.env.IPR_PLAN_ROUNDS ?? 3);
const firstRegion = 110000;
const dist = process.env.IPR_PLAN_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const csvParse = process.env.IPR_PLAN_CSV_PARSE;

const load = (path) => import(pathToFileURL(join(dist, path)).href);

async function writeRows(path) {
  const { alxa } = await load('datasets/alxa/plan.js');
  const counted = alxa.indicators.filter(({ measure, unit }) => measure === 'stock' && unit === '件');
  const out = createWriteStream(path);
  out.write('指标编码,指标名称,地区代码,年份,完成值,单位,状态,修订日期,来源\n');
  let lines = [];
  for (let row = 0; row < rowCount; row += 1) {
    const { id, name, unit } = counted[row % counted.length];
    const step = Math.floor(row / counted.length);
    const year = 2021 + (step % 5);
    const region = firstRegion + Math.floor(step / 5);
    // One row in a hundred is bad, in one of three ways.
    const isBad = row % 100 === 99;
    const value =
      isBad && row % 300 === 99 ? '12.5' : isBad && row % 300 === 199 ? '-4' : String(4000 + (step % 5));
    const unitPrinted = isBad && row % 300 === 299 ? '宗' : unit;
    lines.push(`${id},${name},${region},${year},${value},${unitPrinted},正式数,,年报`);
    if (lines.length === 10_000) {
      if (!out.write(`${lines.join('\n')}\n`)) await new Promise((resolve) => out.once('drain', resolve));
      lines = [];
    }
  }
  out.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  await new Promise((resolve) => out.once('finish', resolve));
}

/** Each reads the file and tells how many rows, and findings, it saw. */
const contestants = {
  papaparse: async (path) => {
    const { default: Papa } = await import('papaparse');
    let rows = 0;
    await new Promise((resolve, reject) => {
      const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {});
      createReadStream(path, { encoding: 'utf8' }).pipe(parser);
      parser.on('data', () => {
        rows += 1;
      });
      parser.on('end', resolve);
      parser.on('error', reject);
    });
    return { rows };
  },
  ...(csvParse && {
    'csv-parse': async (path) => {
      const { parse } = createRequire(join(csvParse, 'node_modules/'))('csv-parse');
      let rows = 0;
      for await (const _ of createReadStream(path).pipe(parse())) rows += 1;
      return { rows };
    },
  }),
  'ipr-plan, reading': (path) => readAll(path, false),
  'ipr-plan, every truth': (path) => readAll(path, true),
};

async function readAll(path, isChecked) {
  const [{ alxa }, { readObservations }, { observationChecks }] = await Promise.all([
    load('datasets/alxa/plan.js'),
    load('parse/readObservations.js'),
    load('validate/observationChecks.js'),
  ]);
  // Else every row would be one of a foreign region, and a finding.
  const subregions = Array.from({ length: rowCount / 10 }, (_, index) => String(firstRegion + index));
  const config = { subregions };
  const checks = observationChecks(alxa, { config, asOf: '2026-01-01' });
  let rows = 0;
  let findings = 0;
  const onFinding = () => {
    findings += 1;
  };
  for await (const { observation, where } of readObservations(createReadStream(path), alxa, { onFinding })) {
    rows += 1;
    if (isChecked) findings += checks.add(observation, where).length;
  }
  if (isChecked) findings += checks.finish().length;
  return { rows, findings };
}

const [asked, path] = process.argv.slice(2);
if (asked) {
  const start = performance.now();
  const told = await contestants[asked](path);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ...told, milliseconds: performance.now() - start, megabytes }));
} else {
  const folder = await mkdtemp(join(tmpdir(), 'ipr-plan-bench-'));
  try {
    const file = join(folder, 'rows.csv');
    await writeRows(file);
    const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of Object.keys(contestants)) {
        const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, file]);
        results[name].push(JSON.parse(String(out)));
      }
    }
    const time = (name) => median(results[name].map(({ milliseconds }) => milliseconds));
    const base = time(csvParse ? 'csv-parse' : 'papaparse');
    console.table(
      Object.fromEntries(
        Object.entries(results).map(([name, runs]) => [
          name,
          {
            ratio: Number((time(name) / base).toFixed(2)),
            seconds: Number((time(name) / 1000).toFixed(2)),
            megabytes: median(runs.map(({ megabytes }) => megabytes)),
            rows: runs[0].rows,
            findings: runs[0].findings ?? '',
          },
        ]),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
