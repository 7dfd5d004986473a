import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { padText, textWidth } from '../../src/report/layout/textWidth.js';

/** Code points in use, of which our width and the full table of Unicode disagree. */
const disagreements = (from: number, to: number): string[] => {
  const found: string[] = [];
  for (let code = from; code <= to; code++) {
    const character = String.fromCodePoint(code);
    if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Cs}\p{Cn}]/u.test(character)) continue;
    if (textWidth(character) !== eastAsianWidth(code)) found.push(code.toString(16));
  }
  return found;
};

describe('the width of a text', () => {
  it('is two columns for a Chinese character or mark, one for a letter or digit', () => {
    expect(textWidth('基期值')).toBe(6);
    expect(textWidth('（≥85）')).toBe(7);
    expect(textWidth('PCT专利')).toBe(7);
    expect(textWidth('')).toBe(0);
  });

  it('counts rare characters beyond the basic plane once', () => {
    expect(textWidth('𠮷')).toBe(2);
    expect(textWidth('𝛼')).toBe(1);
  });

  it('gives nothing to combining marks and control characters', () => {
    expect(textWidth('e\u0301')).toBe(1);
    expect(textWidth('a\u200bb')).toBe(2);
  });

  it('agrees with the table of Unicode wherever text of a plan can lie', () => {
    // Latin to general punctuation, CJK radicals to Hangul, compatibility forms, and the planes of rare characters.
    expect(disagreements(0x20, 0x22ff)).toEqual([]);
    expect(disagreements(0x2e80, 0x4dbf)).toEqual([]);
    expect(disagreements(0x4e00, 0xa4c6)).toEqual([]);
    expect(disagreements(0xac00, 0xd7a3)).toEqual([]);
    expect(disagreements(0xf900, 0xfaff)).toEqual([]);
    expect(disagreements(0xfe10, 0xfe6f)).toEqual([]);
    expect(disagreements(0xff01, 0xffe6)).toEqual([]);
    expect(disagreements(0x20000, 0x3fffd)).toEqual([]);
  });
});

describe('padding', () => {
  it('fills up to the width, counted in columns', () => {
    expect(padText('件', 4)).toBe('件  ');
    expect(padText('0.53', 6, 'right')).toBe('  0.53');
  });

  it('leaves a text that is already wider', () => {
    expect(padText('亿元', 2)).toBe('亿元');
  });
});
