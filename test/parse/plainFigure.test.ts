import { describe, expect, it } from 'vitest';
import { readNumberCell } from '../../src/parse/cell/numberCell.js';
import { plainFigure } from '../../src/parse/cell/plainFigure.js';

const plain = (printed: string, unit = ''): string | null => {
  const read = readNumberCell(printed);
  if (!read.isNumber) throw new Error(`${printed} is no number`);
  return plainFigure(printed, read, unit);
};

describe('a figure written plainly', () => {
  it.each([
    ['４７００', '', '4700'],
    ['１，２３４．５', '', '1234.5'],
    ['−3', '', '-3'],
    ['1 234 567', '', '1234567'],
    ['4700件', '件', '4700'],
    ['4700 （件）', '件', '4700'],
    ['４７００件', '', '4700件'],
    ['１.２万', '', '1.2万'],
    ['１２.５％', '%', '12.5%'],
    ['一百五十', '件', '150'],
    ['一百五十件', '件', '150'],
    ['一百五十件', '', '150件'],
  ])('%s with the unit “%s” is %s', (printed, unit, expected) => {
    expect(plain(printed, unit)).toBe(expected);
  });

  it.each([
    ['4700', '件'],
    ['1,234.5', ''],
    ['12.5%', '%'],
    ['1.2万', ''],
    ['十五万', '件'],
    // Only the cell says the unit, or it says another.
    ['4700件', ''],
    ['4700件', '万件'],
    // What a finding cannot repeat it cannot offer.
    [`${'０'.repeat(60)}1`, ''],
  ])('%s with the unit “%s” stays', (printed, unit) => {
    expect(plain(printed, unit)).toBeNull();
  });
});
