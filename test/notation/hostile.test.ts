import { describe, expect, it } from 'vitest';
import { findTargets } from '../../src/notation/findTargets.js';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import { parseTarget } from '../../src/notation/parseTarget.js';

// Each of them once took minutes, or would have: a run that does not end is how these tests fail.
describe('words made to be tried in every way', () => {
  const many = 20_000;
  const table = (baseline: string, attribute = '预期性') =>
    parseIndicatorTable(
      [
        ['指标', '单位', '2020年', '2025年', '属性'],
        ['商标', '件', baseline, '50', attribute],
        ['地理标志', '件', '3', '4', '约束性'],
      ],
      { baseYear: 2020, period: { firstYear: 2021, lastYear: 2025 } },
    );

  it('are an open quote full of numerals, which are Chinese characters too', () => {
    expect(parseTarget(`打造"${'一'.repeat(400)}`).targets.map(({ kind }) => kind)).not.toContain(
      'structure',
    );
    expect(parseTarget('打造“一核两带N园”').targets.map(({ kind }) => kind)).toEqual(['structure']);
  });

  it('are a year in a bracket that does not close behind many blanks', () => {
    expect(table(`30（2019${' '.repeat(many)}x`).indicators).toHaveLength(2);
    expect(table('30（2019年）').indicators[0]?.baseline).toMatchObject({ period: '2019', value: 30 });
  });

  it('are marks without end behind a word', () => {
    expect(table('30', `预期性${'*'.repeat(many)}x`).indicators).toHaveLength(2);
  });

  it('are a place among more than anybody counts, which no plan could hold', () => {
    expect(parseTarget('位居全国前10000000000000000名').targets.map(({ kind }) => kind)).toEqual(['unset']);
    expect(parseTarget('位居全国前100名').targets[0]).toMatchObject({ kind: 'rank', atMost: 100 });
  });

  it.each(['举办', '进入', '是', '由', '（', '前十', '?', '1.', '万', '达到1件，'])(
    'are a clause that repeats %s',
    (word) => {
      expect(findTargets(`到2025年，${word.repeat(many / word.length)}前十。`).isDraft).toBe(true);
    },
  );
});
