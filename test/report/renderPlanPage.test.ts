import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/index.js';
import { targetSchema } from '../../src/model/target/target.js';
import { renderPlanPage } from '../../src/report/index.js';
import { markdownList, markdownTable, markdownText } from '../../src/report/page/markdown.js';
import { readingInWords } from '../../src/report/page/readingInWords.js';
import { idsIn, printedWordsIn } from '../datasets/document.js';
import { plan } from './sample.js';

/** Every text under a key, anywhere in the data. */
function textsUnder(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : textsUnder(inner, key),
  );
}

/** Cells of a line of a table. */
const cellsIn = (line: string): number => line.replaceAll(/\\./g, '').split('|').length;

describe('the page of a plan', () => {
  const page = renderPlanPage(alxa);

  it('leaves nothing out: ids, printed words, English names', () => {
    const shown = (words: string) => page.includes(markdownText(words));
    // Only references name these: by title, and by the component a fact is of.
    const unnamed = [
      ...idsIn(alxa.superiorPlans),
      ...alxa.indicators.flatMap((one) => idsIn(one.components)),
    ];
    expect(idsIn(alxa).filter((id) => !unnamed.includes(id) && !shown(id))).toEqual([]);
    expect(textsUnder(alxa, 'englishName').filter((name) => !shown(name))).toEqual([]);
    const places = /\/(sectionPath|heading|unit|category|frequencyPrinted)$/;
    const words = printedWordsIn(alxa).filter(({ path }) => !places.test(path));
    expect(words.filter((printed) => !shown(printed.words))).toEqual([]);
  });

  it('gives every inferred field a reason that the page closes with', () => {
    const [body = '', reasons = ''] = page.split('## 推定的理由');
    const used = new Set([...body.matchAll(/〔(\d+)〕/g)].map(([, number]) => Number(number)));
    const given = [...reasons.matchAll(/^- 〔(\d+)〕/gm)].map(([, number]) => Number(number));
    expect([...used].toSorted((a, b) => a - b)).toEqual(given);
  });

  it('shows each target in one group, with its other printings and readings below it', () => {
    const counts = [...page.matchAll(/^### .+ \((\d+)\)$/gm)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count)).toBe(alxa.targets.length);
    expect(page).toMatch(/high-value-patents-2025 .*\n\| 又见 also printed .*达到1\.8件/);
    expect(page).toMatch(/advantage-enterprises-2025 .*\n\| 另一读法 other reading /);
  });

  it('says what the document does not have', () => {
    expect(page).toContain('## 名词解释 Glossary (0)\n\n原文没有 none');
    expect(page).toContain('| 印发单位 Issued by | 原文未载明 | not printed |');
  });

  it('has one blank line between its parts and ends in a line break', () => {
    expect(page).not.toMatch(/\n{3}/);
    expect(page).toMatch(/[^\n]\n$/);
  });

  it('is broken by no name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const [first, ...others] = plan.indicators;
        if (!first) throw new Error('the sample must have an indicator');
        const named = renderPlanPage({
          ...plan,
          title: name,
          indicators: [{ ...first, name, aliases: [`a|b<c`, name] }, ...others],
          organizations: [{ id: 'court', name, englishName: name }],
        });
        const rows = named.split('\n').filter((line) => line.startsWith('|'));
        const heads = rows.filter((_, index) => rows[index + 1]?.startsWith('| ---'));
        expect(new Set(rows.map(cellsIn)).size).toBeLessThanOrEqual(heads.length);
        expect(named.split('\n').length).toBe(renderPlanPage(plan).split('\n').length);
        expect(named.replaceAll(/\\./g, '').replaceAll('<br>', '')).not.toContain('<');
      }),
    );
  });
});

describe('markdown', () => {
  it.each([
    ['甲|乙<丙', '甲\\|乙\\<丙'],
    ['*规划* [1](x) `a`', '\\*规划\\* \\[1\\](x) \\`a\\`'],
    ['1. 提高', '1\\. 提高'],
    ['- 无', '\\- 无'],
    ['0.53', '0.53'],
    ['-17%', '-17%'],
    ['甲\n乙', '甲\\\\u\\{A\\}乙'],
  ])('shows %j as it is', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it('leaves out a column in which nothing stands', () => {
    const heads = [
      { zh: '甲', en: 'a' },
      { zh: '乙', en: 'b' },
      { zh: '丙', en: 'c' },
    ];
    expect(
      markdownTable(heads, [
        ['1', '', ['2', '3']],
        ['', [], ''],
      ]),
    ).toEqual(['| 甲 a | 丙 c |', '| --- | --- |', '| 1 | 2<br>3 |', '|  |  |']);
  });

  it('steps down one level at a time', () => {
    expect(markdownList([{ text: '甲', depth: 2 }, { text: '乙', depth: 3 }, { text: '丙' }])).toEqual([
      '- 甲',
      '  - 乙',
      '- 丙',
    ]);
  });
});

describe('the reading of a target', () => {
  const statement = { id: 'a', indicatorId: 'a', origin: 'prose', printed: '甲', unit: '家', by: '2025' };
  const bare = { comparator: { zh: '裸数', en: 'bare' } };

  it.each([
    [{ kind: 'level', comparator: 'gte', value: 5, inferred: bare }, '≥5家', '≥5 entities'],
    [{ kind: 'level', comparator: 'gte', value: { min: 1, max: 2 }, inferred: bare }, '1—2家'],
    [
      { kind: 'recurring', what: { zh: '发布', en: 'published' }, frequency: 'annual', count: 10 },
      '发布；每年；×10',
    ],
    [{ kind: 'qualitative', subkind: 'direction', direction: 'falling' }, '下降', 'falling'],
    [{ kind: 'qualitative', subkind: 'openCount' }, '未定数量', 'open count'],
    [{ kind: 'trend', direction: 'rising', strict: true, against: 'previousYear' }, '上升', 'rising'],
    [{ kind: 'unset', reason: 'delegated' }, '另行下达', 'delegated'],
    [{ kind: 'rank', atMost: null, band: '前列', among: null }, ''],
  ])('%j', (fields, chinese, english?: string) => {
    const frequency = fields.kind === 'recurring' ? { frequencyPrinted: null } : {};
    const target = targetSchema.parse({ ...statement, citations: [], ...frequency, ...fields });
    expect(readingInWords(target, 'zh')).toBe(chinese);
    if (english !== undefined) expect(readingInWords(target, 'en')).toBe(english);
  });
});
