import { describe, expect, it } from 'vitest';
import { labelOf, labels } from '../../src/model/label.js';

describe('labels', () => {
  it.each(Object.entries(labels))('of %s are in both languages and tell the values apart', (_, words) => {
    const all = Object.values(words) as { zh: string; en: string }[];
    for (const { zh, en } of all) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e–×“”’]+$/);
    }
    expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
    expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
  });
});

describe('labelOf', () => {
  it('gives the word of a value', () => {
    expect(labelOf('dimension', 'protection', 'zh')).toBe('保护');
    expect(labelOf('attribute', 'binding', 'en')).toBe('binding');
  });

  it('refuses a value the enumeration does not have', () => {
    expect(() => labelOf('attribute', 'firm' as 'binding', 'zh')).toThrow(
      'labelOf: value must be one of binding, anticipatory, got firm',
    );
    expect(() => labelOf('attribute', 'constructor' as 'binding', 'zh')).toThrow(RangeError);
  });
});
