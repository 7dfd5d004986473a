import { describe, expect, it } from 'vitest';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import type { CorpusTable } from './corpus/corpusTable.js';
import { tableOutcomes } from './corpus/tableOutcomes.js';
import { tablesCheck, tablesDevelop } from './corpus/tables.js';
import { tablesHeads } from './corpus/tablesHeads.js';
import { tablesMore } from './corpus/tablesMore.js';

const outcomesOf = (tables: readonly CorpusTable[]) => tableOutcomes(tables, parseIndicatorTable);

const wrong = (outcomes: ReturnType<typeof outcomesOf>) =>
  outcomes
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ outcome, indicator, field }) => `${outcome}: ${field} of ${indicator}`)
    .join('\n');
// Its rows stay out of sight: once they are looked at, the reader is no longer checked on them.
const counted = (outcomes: ReturnType<typeof outcomesOf>) => `of ${outcomes.length} fields`;

describe.each([
  ['developed on', [...tablesDevelop, ...tablesMore, ...tablesHeads], wrong],
  ['checked on', tablesCheck, counted],
])('reading the tables that the reader is %s, field by field', (_, tables, told) => {
  const outcomes = outcomesOf(tables);
  const share = (outcome: string) =>
    outcomes.filter((one) => one.outcome === outcome).length / outcomes.length;

  it('is right about at least 95 in 100', () => {
    expect(share('right'), told(outcomes)).toBeGreaterThanOrEqual(0.95);
  });

  it('is wrong without a finding about fewer than 1 in 100', () => {
    expect(share('wrongInSilence'), told(outcomes)).toBeLessThan(0.01);
  });
});
