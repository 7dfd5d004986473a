import { expect, it } from 'vitest';
import { anyIllustrative } from '../../src/assess/anyIllustrative.js';

it.each([
  [[false, null, true], true],
  [[false, false], false],
  [[false, null], null],
  [[], null],
])('what is made of sources that say %j of themselves is made up: %j', (said, answer) => {
  expect(anyIllustrative(said)).toBe(answer);
});
