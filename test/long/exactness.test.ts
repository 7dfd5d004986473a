import { expect, it } from 'vitest';
import { misjudged } from '../laws/exactCases.js';

it('misjudges none of a million decimal cases, half of them on a band edge', () => {
  const seed = Date.now() % 2 ** 31;
  const wrong = misjudged(1_000_000, seed);
  process.stdout.write(
    `seed ${seed}: doubles misjudge ${wrong.naive}, of these on an edge ${wrong.naiveOnEdge}\n`,
  );
  expect(wrong.library, `seed ${seed}`).toBe(0);
  expect(wrong.naiveOnEdge).toBeGreaterThan(50_000);
});
