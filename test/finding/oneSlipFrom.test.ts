import { describe, expect, it } from 'vitest';
import { oneSlipFrom } from '../../src/finding/oneSlipFrom.js';

const known = ['trademarks', 'patents-2024', 'provisional', 'final', '商标数量情况'];

describe('the code that a misspelt one must mean', () => {
  it.each([
    ['a letter missing', 'provisonal', 'provisional'],
    ['a letter doubled', 'trademmarks', 'trademarks'],
    ['a letter wrong', 'trademurks', 'trademarks'],
    ['two letters changed places', 'trademraks', 'trademarks'],
    ['a letter too many at the end', 'trademarkss', 'trademarks'],
    ['a hyphen left out', 'patents2024', 'patents-2024'],
  ])('is told with %s', (_, seen, meant) => {
    expect(oneSlipFrom(seen, known)).toBe(meant);
  });

  it.each([
    ['the code itself', 'trademarks'],
    ['two slips', 'tradmarkz'],
    ['another digit', 'patents-2023'],
    ['a short code', 'finl'],
    ['Chinese, where one character makes another word', '商标数量情報'],
    ['nothing like it', 'copyrights'],
  ])('is not told with %s', (_, seen) => {
    expect(oneSlipFrom(seen, known)).toBeNull();
  });

  it('is not told where two codes are as near, nor where it is too long to be shown', () => {
    expect(oneSlipFrom('patent', ['patents', 'patenta'])).toBeNull();
    expect(oneSlipFrom('a'.repeat(80), ['a'.repeat(81)])).toBeNull();
  });
});
