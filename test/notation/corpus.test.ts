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

describe.each([{ part: 'developed on', corpus: developedCorpus, told: misread, right: 1, silent: 0.001 }])(
  'reading the part of the corpus that the reader is $part',
  ({ corpus, told, right, silent }) => {
    const read = accuracy(corpus, parseTarget);
    const shareOf = (count: number) => count / read.total.entries;

    it(`is right about at least ${right} of it`, () => {
      expect(shareOf(read.total.right), told(read)).toBeGreaterThanOrEqual(right);
    });

    it(`is wrong without a finding about fewer than ${silent} of it`, () => {
      expect(shareOf(read.total.wrongInSilence), told(read)).toBeLessThan(silent);
    });

    it('doubts no more than 8 in 100 right readings', () => {
      expect(shareOf(read.total.needlessFindings), told(read)).toBeLessThan(0.08);
    });

    it('is told kind by kind in the guide', () => {
      expect(readFileSync('docs/guides/notation-accuracy.md', 'utf8')).toContain(accuracyTable(read));
    });
  },
);
