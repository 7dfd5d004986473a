import { describe, expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.js';
import type { Reader } from '../fuzz/reader.js';
import { everyReader } from '../fuzz/readers.js';

const runs = Number(process.env.FUZZ_RUNS ?? 100_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** Readers that take some milliseconds for an input get a fifth of the inputs. */
const slow: readonly string[] = [
  'observations in XLSX',
  'a plan',
  'running text',
  'a target',
  'a draft of a plan',
];

const runsOf = ({ name }: Reader): number => (slow.includes(name) ? Math.ceil(runs / 5) : runs);

/** The seed is told before anything is read, so that a reader that never ends can be called again. */
describe('damaged inputs are read, or refused with findings, and nothing else happens', async () => {
  it.each(await everyReader())('$name', async (reader) => {
    process.stdout.write(`FUZZ_SEED=${seed} ${reader.name} …\n`);
    const start = performance.now();
    const counts = await fuzz(reader, { runs: runsOf(reader), seed });
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stdout.write(`${JSON.stringify({ reader: reader.name, ...counts, seconds })}\n`);
    expect(counts.runs).toBe(runsOf(reader));
  });
});
