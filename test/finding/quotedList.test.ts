import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { quotedList } from '../../src/finding/words.js';

describe('names in a sentence', () => {
  it('are all told while a reader can take them in', () => {
    expect(quotedList(['甲', '乙'])).toEqual({ zh: '“甲”、“乙”', en: '“甲”, “乙”' });
  });

  it('are told by the first fifty and their number where there are thousands, and kept whole for programs', () => {
    const headers = Array.from({ length: 10_000 }, (_, at) => `列${at}`);
    const { message, details } = finding('sheet/columnsIgnored', { row: 1 }, { headers });
    expect(message.zh).toMatch(/、“列49”等 10000 项。$/);
    expect(message.en).toMatch(/, “列49” and 9950 more\.$/);
    expect(details.headers).toHaveLength(10_000);
  });
});
