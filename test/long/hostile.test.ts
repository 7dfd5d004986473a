import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { largestWhole } from '../../src/read/bytes/largestWhole.js';
import { workbookOf } from '../read/archive.js';
import { gigabyteAfter } from '../read/gigabyteAfter.js';
import { planWith } from '../smallPlan.js';

it('refuses JSON of a gigabyte before it is more than an engine can hold', async () => {
  const { source, megabytesRead } = gigabyteAfter('{"schemaVersion":1,"title":"');
  const { findings } = await safeParseObservationBytes(source, planWith(), { file: 'a.json' });
  expect(findings).toMatchObject([{ code: 'file/tooLarge', where: { file: 'a.json' } }]);
  expect(megabytesRead()).toBeLessThan(largestWhole / 2 ** 20 + 2);
});

/** Reads a workbook in a process of its own, and tells what was found and how the memory and the time grew. */
const program = `
  const { readFileSync } = await import('node:fs');
  const { readRows } = await import(process.argv[1]);
  const bytes = readFileSync(process.argv[2]);
  const codes = [];
  // The peak that the system counts is that of the parent before the child began, so it is looked at here.
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = () => { peak = Math.max(peak, process.memoryUsage().rss); };
  const timer = setInterval(look, 2);
  const start = performance.now();
  for await (const _ of readRows(bytes, { onFinding: ({ code }) => codes.push(code) }));
  const milliseconds = Math.round(performance.now() - start);
  look();
  clearInterval(timer);
  const megabytes = Math.round((peak - before) / 1e6);
  console.log(JSON.stringify({ codes, milliseconds, megabytes }));`;

it.each([
  ['its directory tells the truth', 400e6, 'file/inflatesTooFar'],
  ['its directory lies', 1e6, 'file/workbookDamaged'],
])('refuses 0.6 MB that inflate to 400 MB within 150 MB of memory: %s', (_, size, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-plan-bomb-'));
  try {
    const file = join(folder, 'bomb.xlsx');
    const packed = deflateRawSync(Buffer.alloc(400e6, '<row/>'), { level: 9 });
    writeFileSync(file, workbookOf('', { packed: { packed, size } }));
    const built = new URL('../../dist/index.js', import.meta.url).href;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program, built, file],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as { codes: string[]; milliseconds: number; megabytes: number };
    process.stdout.write(`${JSON.stringify(read)}\n`);
    expect(read.codes).toEqual([code]);
    expect(read.megabytes).toBeLessThan(150);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
