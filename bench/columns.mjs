// What very many series cost: 3.6 million observations in memory, to the newest figure as of a day, progress, elapsed
// time, pace and band of each of 60,000 series. Times are medians of jobs taking turns; memory is what stays after
// collection, each contestant in a process of its own.
//
// DuckDB is not a dependency (70 MB). To have it take part: `npm install --prefix <folder> @duckdb/node-api`, and give
// the folder as IPR_PLAN_DUCKDB.

import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateColumns, evaluatePlans } from '../dist/evaluate/index.js';
import {
  asColumns,
  asObjects,
  asOf,
  indicatorCount,
  monthCount,
  monthsOver,
  regionCount,
} from './manySeries.mjs';
import { median } from './median.mjs';

const rounds = 9;

/** The arithmetic alone, as one would write it once for exactly these columns. */
function bare({ observations: { series, period, value }, series: { baseline, goal, comparator } }) {
  const count = goal.length;
  const row = new Int32Array(count).fill(-1);
  const newest = new Int32Array(count).fill(-1);
  for (let at = 0; at < series.length; at += 1) {
    const month = period[at];
    const of = series[at];
    if (month < monthsOver && month > newest[of]) {
      newest[of] = month;
      row[of] = at;
    }
  }
  const progress = new Float64Array(count);
  const elapsed = new Float64Array(count);
  const pace = new Float64Array(count);
  const isMet = new Uint8Array(count);
  const status = new Uint8Array(count);
  for (let of = 0; of < count; of += 1) {
    if (row[of] < 0) continue;
    const x = value[row[of]];
    const met = comparator[of] === 0 ? x >= goal[of] : x <= goal[of];
    isMet[of] = met ? 1 : 0;
    progress[of] = (x - baseline[of]) / (goal[of] - baseline[of]);
    elapsed[of] = (newest[of] + 1) / monthCount;
    pace[of] = progress[of] / elapsed[of];
    const p = pace[of];
    status[of] = met ? 3 : p >= 1.1 ? 4 : p >= 1 ? 5 : p >= 0.9 ? 6 : p >= 0 ? 7 : 8;
  }
  return { row, progress, elapsed, pace, isMet, status };
}

/** What a developer writes first: objects, a map of groups, doubles. */
function naive({ plans, observations }) {
  const groups = new Map();
  for (const observation of observations) {
    const key = `${observation.regionCode}|${observation.indicatorId}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  const results = [];
  for (const plan of plans) {
    for (const [index, target] of plan.targets.entries()) {
      const group = groups.get(`${plan.region.code}|${target.indicatorId}`) ?? [];
      const known = group.filter(({ period }) => period <= asOf.slice(0, 7));
      const newest = known.reduce((a, b) => (b.period > a.period ? b : a));
      const baseline = plan.indicators[index].baseline.value;
      const isMet = target.comparator === 'gte' ? newest.value >= target.value : newest.value <= target.value;
      const progress = (newest.value - baseline) / (target.value - baseline);
      const [year, month] = newest.period.split('-').map(Number);
      const elapsed = ((year - 2021) * 12 + month) / monthCount;
      const pace = progress / elapsed;
      const band =
        pace >= 1.1
          ? 'ahead'
          : pace >= 1
            ? 'onTrack'
            : pace >= 0.9
              ? 'broadlyOnTrack'
              : pace >= 0
                ? 'behind'
                : 'regressing';
      results.push({ isMet, progress, elapsed, pace, status: isMet ? 'achievedEarly' : band });
    }
  }
  return results;
}

/** The same objects, and the whole evaluation of every target out. */
const objects = ({ plans, observations }) => evaluatePlans({ plans, observations, asOf });

const query = `
  WITH newest AS (
    SELECT series, arg_max(value, month) AS x, max(month) AS month
    FROM read_parquet($observations) WHERE month < ${monthsOver} GROUP BY series
  ), ratios AS (
    SELECT series, x, goal, rising, (x - baseline) / (goal - baseline) AS progress, (month + 1) / ${monthCount} AS elapsed
    FROM newest JOIN read_parquet($series) USING (series)
  )
  SELECT series, x, progress, elapsed, progress / elapsed AS pace,
    CASE WHEN rising THEN x >= goal ELSE x <= goal END AS met,
    CASE WHEN met THEN 3 WHEN pace >= 1.1 THEN 4 WHEN pace >= 1 THEN 5 WHEN pace >= 0.9 THEN 6 WHEN pace >= 0 THEN 7
      ELSE 8 END AS status
  FROM ratios`;

/** The same figures in Parquet files, ready to be asked; `null` where DuckDB is not installed. */
async function duckDb(columns) {
  const folder = process.env.IPR_PLAN_DUCKDB;
  if (!folder) return null;
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const files = await mkdtemp(join(tmpdir(), 'ipr-plan-bench-'));
  const parquet = async (name, lines) => {
    await writeLines(join(files, `${name}.csv`), lines);
    await connection.run(
      `COPY (FROM read_csv('${files}/${name}.csv')) TO '${files}/${name}.parquet' (FORMAT parquet)`,
    );
  };
  await parquet('observations', observationLines(columns.observations));
  await parquet('series', seriesLines(columns.series));
  const sql = query
    .replace('$observations', `'${files}/observations.parquet'`)
    .replace('$series', `'${files}/series.parquet'`);
  const run = () => connection.runAndReadAll(sql);
  const statuses = async () => {
    const found = new Uint8Array(columns.series.goal.length);
    for (const row of (await run()).getRows()) found[row[0]] = Number(row.at(-1));
    return found;
  };
  return { run, statuses, close: () => rm(files, { recursive: true }) };
}

function* observationLines({ series, period, value }) {
  yield 'series,month,value';
  for (let row = 0; row < series.length; row += 1) yield `${series[row]},${period[row]},${value[row]}`;
}

function* seriesLines({ baseline, goal, comparator }) {
  yield 'series,baseline,goal,rising';
  for (let of = 0; of < goal.length; of += 1)
    yield `${of},${baseline[of]},${goal[of]},${comparator[of] === 0}`;
}

async function writeLines(path, lines) {
  const file = createWriteStream(path);
  let text = '';
  const flush = () => new Promise((resolve) => file.write(text, resolve));
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 1_000_000) continue;
    await flush();
    text = '';
  }
  await flush();
  await new Promise((resolve) => file.end(resolve));
}

const shapes = {
  columns: () => asColumns(),
  objects: () => asObjects(asColumns()),
};

/** Each contestant with the shape it takes. */
const contestants = {
  'bare typed arrays': { shape: 'columns', run: bare },
  'evaluateColumns (ours)': { shape: 'columns', run: evaluateColumns },
  'objects in a Map': { shape: 'objects', run: naive },
  'evaluatePlans (ours)': { shape: 'objects', run: objects },
};

async function compare() {
  const given = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, shape()]));
  const doubles = bare(given.columns).status;
  agree('evaluateColumns', doubles, evaluateColumns(given.columns).status.values);
  const duck = await duckDb(given.columns);
  if (duck) agree('DuckDB', doubles, await duck.statuses());
  const jobs = Object.entries(contestants).map(([name, { shape, run }]) => ({
    name,
    run: () => run(given[shape]),
  }));
  if (duck) jobs.push({ name: 'DuckDB over Parquet', run: duck.run });
  else console.log('DuckDB is left out: IPR_PLAN_DUCKDB does not name a folder that has it\n');
  const short = jobs.filter(({ name }) => !/object|evaluatePlans/i.test(name));
  const times = new Map(jobs.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    // Some jobs take a hundred times as long as others: the short ones get more turns, between the long ones.
    for (const { name, run } of [...jobs, ...short, ...short]) {
      const start = performance.now();
      await run();
      // The first round only warms up.
      if (round >= 0) times.get(name).push(performance.now() - start);
    }
  }
  await duck?.close();
  report(new Map([...times].map(([name, taken]) => [name, median(taken)])));
}

function report(times) {
  const memory = new Map(Object.keys(contestants).map((name) => [name, memoryOf(name)]));
  console.log(
    `${regionCount} regions × ${indicatorCount} indicators × ${monthCount} months; time and memory in relation to bare typed arrays\n`,
  );
  const [bareTime] = times.values();
  const [bareMemory] = memory.values();
  for (const [name, time] of times) {
    const held = memory.get(name);
    const memoryRatio = held === undefined ? 'outside the heap' : (held / bareMemory).toFixed(1);
    console.log(`${name.padEnd(40)} ${(time / bareTime).toFixed(1).padStart(7)}   memory ${memoryRatio}`);
  }
}

/** Whether two contestants came to the same; exact bands may differ from those of doubles where a pace is on an edge. */
function agree(name, doubles, statuses) {
  const differ = doubles.filter((code, of) => code !== statuses[of]).length;
  console.log(`${name}: ${differ} of ${doubles.length} bands differ from those of bare doubles`);
  if (differ > doubles.length / 1000) throw new Error(`bench: ${name} does not do the same`);
}

/** What the input and the result of one contestant hold, in bytes, measured in a process of its own. */
function memoryOf(name) {
  const path = fileURLToPath(import.meta.url);
  return Number(execFileSync(process.execPath, ['--expose-gc', path, name], { encoding: 'utf8' }));
}

function held() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measureMemory({ shape, run }) {
  const before = held();
  const input = shapes[shape]();
  const result = run(input);
  const bytes = held() - before;
  // Named once more, so that neither is collected before.
  if (input && result) console.log(bytes);
}

const alone = contestants[process.argv[2]];
if (alone) measureMemory(alone);
else await compare();
