import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { findTargets } from '../../src/notation/findTargets.js';
import type { TargetCandidate } from '../../src/notation/foundTargets.js';
import { documentHashed, documentsFolder } from '../datasets/document.js';
import { ledgerOf } from '../datasets/ledger.js';
import type { Measured } from './found/foundTable.js';
import { countTable, foundTable, measure } from './found/foundTable.js';

const guide = fileURLToPath(new URL('../../docs/guides/find-targets.md', import.meta.url));
const period = { firstYear: 2021, lastYear: 2025 };
const found = (text: string) => findTargets(text, { period, baseYear: 2020 }).candidates;
const wordsOf = (candidates: readonly TargetCandidate[]) => candidates.map(({ text }) => text);
const only = (text: string): TargetCandidate => {
  const [candidate, ...rest] = found(text);
  if (!candidate || rest.length > 0) throw new Error(`one candidate expected, got ${1 + rest.length}`);
  return candidate;
};

describe('a candidate', () => {
  it('tells where it stands, what it measures, by when and under which headings', () => {
    const text = '一、总体要求\n（三）发展目标\n到2025年，力争地理标志拥有量达到4件。\n';
    const { start, end, indicatorName, by, section, line, commitment, targets } = only(text);
    expect(text.slice(start, end)).toBe('力争地理标志拥有量达到4件');
    expect(indicatorName?.text).toBe('地理标志拥有量');
    expect({ by, line, commitment }).toEqual({ by: '2025', line: 3, commitment: 'aspirational' });
    expect(section).toEqual([
      { mark: '一', title: '总体要求' },
      { mark: '（三）', title: '发展目标' },
    ]);
    expect(targets).toMatchObject([{ kind: 'level', value: 4, unit: '件', origin: 'prose' }]);
  });

  it('is as sure as its reasons add up to, held between 0 and 1', () => {
    const { confidence, reasons } = only('三、发展目标\n到2025年，地理标志拥有量达到4件。');
    // A level 0.65, in a section of goals 0.30, with a deadline 0.10: 1.05, and no more than 1.
    expect(reasons.map(({ weight }) => weight)).toEqual([0.65, 0.3, 0.1]);
    expect(confidence).toBe(1);
  });

  it('has spans that count in the whole text', () => {
    const text = '二、目标\n目标明确。到2025年，商标总量达1.5万件，版权登记数达1.4万件。';
    for (const { targets } of found(text).slice(-2)) {
      for (const { spans } of targets) {
        expect(text.slice(spans.figure?.start, spans.unit?.end)).toMatch(/^1\.[45]万件$/);
      }
    }
  });

  it('of a box belongs to a project', () => {
    expect(only('专栏3 品牌工程\n新增商标品牌指导站10个。').targets[0]?.origin).toBe('project');
  });

  it('is left out below the confidence that is asked for', () => {
    const text = '新增商标品牌指导站10个。';
    expect(findTargets(text, { leastConfidence: 0.99 }).candidates).toEqual([]);
    expect(() => findTargets(text, { leastConfidence: 2 })).toThrow(
      new RangeError('findTargets: leastConfidence must be a number from 0 to 1, got 2'),
    );
  });
});

describe('a deadline', () => {
  it('holds for the rest of its paragraph and says that it was carried', () => {
    const [, second] = found('二、目标\n到2030年，商标总量达到50件。地理标志拥有量达到4件。');
    expect(second?.by).toBe('2030');
    expect(second?.targets[0]?.inferred).toHaveProperty('by');
    expect(second?.targets[0]?.vision).toBe(true);
  });

  it('ends with its paragraph, and goes on behind a colon', () => {
    const behind = (end: string) =>
      found(`二、目标\n到2030年实现以下目标${end}\n地理标志拥有量达到4件。`).at(-1)?.by;
    expect(behind('。')).toBe('2025');
    expect(behind('：')).toBe('2030');
  });

  it('of another plan is read by its name', () => {
    expect(only('三、展望\n到“十五五”末。地理标志拥有量达到4件。').by).toBe('2030');
  });
});

describe('left out are', () => {
  it.each([
    ['achievements, by their section', '一、发展成效\n有效发明专利达到151件。'],
    ['achievements, by their words', '三、主要任务\n截至2020年底，有效发明专利达到151件。'],
    ['a section inside a section on the past', '一、规划背景\n（一）创造\n1.专利。授权量达到151件。'],
    ['the situation', '三、任务\n当前，商标总量达到50件。'],
    ['rules that give money', '三、任务\n对获奖企业给予一次性奖励10万元。'],
    ['document numbers', '三、任务\n国知发运字〔2022〕33号'],
    ['ordinals', '三、任务\n贯彻第二十五次会议精神。'],
    ['thresholds in names', '三、任务\n维持年限超过10年的发明专利。'],
    ['explanations of terms', '三、任务\n高价值发明专利是指维持10年以上的发明专利。'],
    ['what the work leans on', '三、任务\n依托光雾山镇等7个乡镇。'],
    ['contents', '二、总体要求..........3\n（一）发展目标 .16'],
    ['rows of a table', '1 | 商标数量 | 件 | 30 | 50 |\n2 | 专利数量 | 件 | 3 | 5 |'],
    ['cells that lost their table', '商标数量\n件\n30\n50\n专利数量\n件\n3\n5'],
  ])('%s', (_, text) => {
    expect(wordsOf(found(text))).toEqual([]);
  });

  it('but not a goal whose title praises it', () => {
    expect(wordsOf(found('（二）发展目标\n1.运用成效大幅提高。专利数量达到10000件。'))).toContain(
      '专利数量达到10000件',
    );
  });
});

describe('without a figure', () => {
  it.each([
    ['设立知识产权保护中心', 'milestone'],
    ['出台知识产权质押融资管理办法', 'milestone'],
    ['每年发布知识产权白皮书', 'recurring'],
    ['培育一批高价值专利', 'qualitative'],
    ['质押融资额逐年增加', 'trend'],
    ['知识产权服务实现全覆盖', 'coverage'],
  ])('%s is a %s', (words, kind) => {
    expect(only(`三、主要任务\n${words}。`).targets[0]?.kind).toBe(kind);
  });
});

describe('any text', () => {
  it('is read without a throw, and every span lies within it', () => {
    const pieces = fc.constantFrom(
      ...'一、|（二）|3.|第一章|专栏2|到2025年|“十四五”末|达到|年均增长|10%|1.5万件|，|。|；|：|\n|\t|知识产权|新增|《|》|（|〔|“|截至|\0|\uD800'.split(
        '|',
      ),
      '|',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          for (const { start, end, text: words, confidence } of findTargets(text, { leastConfidence: 0 })
            .candidates) {
            expect(text.slice(start, end)).toBe(words);
            expect(start).toBeLessThan(end);
            expect(confidence >= 0 && confidence <= 1).toBe(true);
          }
        },
      ),
      { seed: 20251122, numRuns: 600 },
    );
  });
});

describe.skipIf(!documentsFolder)('the five documents', () => {
  let measured: Measured[] = [];
  beforeAll(async () => {
    measured = await Promise.all(
      planIds.map(async (id) =>
        measure({ plan: await loadPlan(id), text: documentHashed(ledgerOf(id).sha256) }),
      ),
    );
  });

  it('give up at least 95 in 100 of their figures, and at least 85 in 100 of those found are targets', () => {
    const numeric = measured.flatMap(({ comparisons }) =>
      comparisons.filter(({ group }) => group === 'numeric'),
    );
    expect(numeric).toHaveLength(planIds.length);
    for (const { targets, found: right, candidates, right: sound } of numeric) {
      expect(right / targets).toBeGreaterThanOrEqual(0.95);
      expect(sound / candidates).toBeGreaterThanOrEqual(0.85);
    }
  });

  it('are told in the guide (vitest --update writes it anew)', async () => {
    const page = readFileSync(guide, 'utf8');
    const missed = countTable(measured.flatMap(({ missedFor }) => missedFor));
    const wrong = countTable(measured.flatMap(({ wrongAs }) => wrongAs));
    const renewed = [
      ['| 文件 | 类 | 目标 |', foundTable(measured)],
      ['| 原因 | 条数 |', missed],
      ['| 类别 | 条数 |', wrong],
    ].reduce((text, [head = '', rows = '']) => withRows(text, head, rows), page);
    await expect(renewed).toMatchFileSnapshot(guide);
  });
});

/** A page with the rows of the table that begins like this put in place of its own. */
function withRows(page: string, head: string, rows: string): string {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => line.startsWith(head));
  if (at < 0) throw new Error(`withRows: the page must have a table that begins with ${head}`);
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('|'));
  return [...lines.slice(0, at + 2), ...rows.split('\n'), ...lines.slice(end)].join('\n');
}
