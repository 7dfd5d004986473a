import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTargets } from '../../src/notation/findTargets.js';

const period = { firstYear: 2021, lastYear: 2025 };
const size = 1_000_000;

it.each([
  ['one line without a stop', '知识产权'],
  ['one line of clauses without a sentence', '达到10件，'],
  ['nothing but digits', '12'],
  ['nothing but line breaks', '\n'],
  ['headings only', '一、甲\n'],
  ['brackets that never close', '（《“'],
  ['bars', '|a'],
  ['dots', '.'],
  ['deadlines', '到2025年'],
  ['names of plans', '“十四五”'],
  ['commas', '，'],
  ['blanks', ' '],
])('reads a megabyte of %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const { candidates } = findTargets(text, { period });
  for (const { start, end } of candidates.slice(0, 1000)) expect(end).toBeGreaterThan(start);
});

it('never throws on a hundred thousand texts of plan words in no order', () => {
  const seed = Date.now() % 2 ** 31;
  const pieces =
    '一、|（二）|3.|第一章|专栏2|到2025年|“十四五”末|达到|年均增长|10%|1.5万件|，|。|；|：|\n|知识产权|新增|《|》|（|）|〔2022〕33号|“|截至|累计|翻一番|全覆盖|建立|机制|每年|一批|首位|1+1+N|→|\0';
  const words = fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 30 });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join('');
      for (const { start, end, text: found } of findTargets(text, { period, leastConfidence: 0 })
        .candidates) {
        if (text.slice(start, end) !== found) throw new Error(`seed ${seed}: ${JSON.stringify(text)}`);
      }
    }),
    { seed, numRuns: 100_000 },
  );
});
