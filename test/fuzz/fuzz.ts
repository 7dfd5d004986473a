import fc from 'fast-check';
import { expect } from 'vitest';
import { changeNames, mutate } from './mutate.js';
import { mutateJson } from './mutateJson.js';
import type { Reader, Reading } from './reader.js';
import { expectSound } from './soundFindings.js';
import { bytesAsText, byteTokens, textAsBytes, tokens } from './tokens.js';
import { archiveWith, partChangeNames, partsOf } from './workbooks.js';

/** Longest that reading one small input may take, on a busy machine, when it is read again alone. */
const patience = 2000;

const wholeNumber = fc.nat(2 ** 31 - 1);
const change = fc.record({ what: fc.constantFrom(...changeNames), at: wholeNumber, by: wholeNumber });
const partChange = fc.record({
  part: wholeNumber,
  what: fc.constantFrom(...partChangeNames),
  by: wholeNumber,
  text: fc.array(change, { minLength: 1, maxLength: 3 }),
});

/** What is done to a seed. All of it data, so that a failure shrinks to the few changes that make it. */
const damage = fc.record({
  seed: wholeNumber,
  other: wholeNumber,
  changes: fc.array(change, { maxLength: 6 }),
  parts: fc.array(partChange, { minLength: 1, maxLength: 3 }),
  places: fc.array(fc.record({ at: wholeNumber, by: wholeNumber }), { minLength: 1, maxLength: 3 }),
  // Half of the files of a kind are damaged by what they are made of, and half as nothing but bytes.
  isInside: fc.boolean(),
  pieces: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 })),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

/** The input that a damage makes of the seeds of a reader. */
function inputOf(
  { input, seeds }: Reader,
  { seed, other, changes, parts, places, isInside }: Damage,
): string {
  const [chosen = '', graft = ''] = [seeds[seed % seeds.length], seeds[other % seeds.length]];
  if (input === 'workbook' && isInside) {
    return bytesAsText(archiveWith(partsOf(textAsBytes(chosen)), parts, partsOf(textAsBytes(graft))));
  }
  if (input === 'json' && isInside) {
    const root: unknown = JSON.parse(Buffer.from(textAsBytes(chosen)).toString());
    return bytesAsText(Buffer.from(JSON.stringify(places.reduce(mutateJson, root))));
  }
  if (input === 'text') return mutate(chosen, changes, { tokens, other: graft });
  return mutate(chosen, changes, { tokens: byteTokens, other: graft });
}

/** What fuzzing one reader came to. */
export interface Fuzzed {
  readonly runs: number;
  /** How often something was read in spite of the damage. */
  readonly read: number;
  readonly findings: number;
  readonly slowest: number;
}

/**
 * Reads damaged inputs: each gives values or findings, and nothing else happens. Nothing is thrown, nothing global is
 * changed, no input takes long, every finding can be shown; and afterwards the seeds are read as before.
 */
export async function fuzz(reader: Reader, { runs, seed }: { runs: number; seed: number }): Promise<Fuzzed> {
  const before = await readSeeds(reader);
  const counts = { runs: 0, read: 0, findings: 0, slowest: 0 };
  const world = worldNow();
  await fc.assert(
    fc.asyncProperty(damage, async (made) => {
      const input = inputOf(reader, made);
      const { value, findings, took } = await timed(reader, input, made.pieces);
      // Slow once may be the machine; slow again, alone, is the reader.
      const alone = took > patience ? (await timed(reader, input, made.pieces)).took : took;
      expect(alone).toBeLessThan(patience);
      expectSound(findings, reader.file);
      if (value === null && reader.file !== null) {
        expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
      }
      expect(worldNow()).toBe(world);
      counts.runs++;
      counts.read += value === null ? 0 : 1;
      counts.findings += findings.length;
      counts.slowest = Math.max(counts.slowest, Math.round(alone));
    }),
    { numRuns: runs, seed },
  );
  expect(await readSeeds(reader)).toEqual(before);
  return counts;
}

/** Milliseconds of the processor, not of the clock: what else the machine is at takes none of them. */
async function timed(reader: Reader, input: string, pieces: number): Promise<Reading & { took: number }> {
  const start = process.cpuUsage();
  const reading = await reader.read(input, pieces);
  const { user, system } = process.cpuUsage(start);
  return { ...reading, took: (user + system) / 1000 };
}

/** The seeds as they are read. From each something is read, or its damage would prove little. */
async function readSeeds({ name, seeds, read }: Reader): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const seed of seeds) {
    const reading = await read(seed, 0);
    expect(reading.value, `${name}: ${seed.slice(0, 40)}`).not.toBeNull();
    readings.push(reading);
  }
  return readings;
}

/** What everybody shares, as far as careless code changes it. */
const worldNow = (): string =>
  [Object.prototype, Array.prototype, String.prototype, globalThis]
    .map((shared) => Object.getOwnPropertyNames(shared).length)
    .join();
