import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.js';
import { everyReader } from './readers.js';

const runs = 100;

/** A sample of the long run (npm run check:long), the same every day. */
describe('damaged inputs are read, or refused with findings, and nothing else happens', async () => {
  it.each(await everyReader())('$name', async (reader) => {
    const counts = await fuzz(reader, { runs, seed: 20211025 });
    expect(counts.runs).toBe(runs);
  });
});
