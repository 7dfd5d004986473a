import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/notation/parseTarget.js';
import { accuracy } from './corpus/accuracy.js';
import { accuracyTable } from './corpus/accuracyTable.js';
import { developedCorpus } from './corpus/developed.js';

type Read = ReturnType<typeof accuracy>;

/** What was misread, short enough to read in a failed test. */
const misread = ({ misread }: Read) =>
  misread.map(({ entry, outcome }) => `${outcome}: ${entry.text} (${entry.source})`).join('\n');

describe.each([['developed on', developedCorpus, misread]])(
  'reading the part of the corpus that the reader is %s',
  (_, half, told) => {
    const read = accuracy(half, parseTarget);

    it('is right about at least 95 in 100', () => {
      expect(read.total.right / read.total.entries, told(read)).toBeGreaterThanOrEqual(0.95);
    });

    it('is wrong without a finding about fewer than 1 in 100', () => {
      expect(read.total.wrongInSilence / read.total.entries, told(read)).toBeLessThan(0.01);
    });

    it('is told kind by kind in the guide', () => {
      expect(readFileSync('docs/guides/notation.md', 'utf8')).toContain(accuracyTable(read));
    });
  },
);
