import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/layout/textWidth.js';
import { callProgram } from './callProgram.js';

const rulesFile = 'examples/data/alxa-scoring-rules.json';
const figuresFile = 'examples/data/alxa-regions.csv';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
  const rules = JSON.parse(await readFile(rulesFile, 'utf8'));
  await Promise.all([
    writeFile(file('heavy.json'), JSON.stringify({ ...rules, totalScore: 90 })),
    writeFile(file('shapeless.json'), JSON.stringify({ ...rules, missing: 'guess' })),
    writeFile(file('real.json'), JSON.stringify({ ...rules, isIllustrative: false })),
    writeFile(file('one.csv'), '行政区划代码,指标名称,单位,年份,完成值\n152921,商标数量,件,2023,2450\n'),
    writeFile(
      file('other.csv'),
      '示例数据，非真实统计\n行政区划代码,指标名称,单位,年份,完成值\n152922,商标数量,件,2023,1450\n',
    ),
  ]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('assess', () => {
  it('prints places, totals and grades', async () => {
    const { code, stdout } = await callProgram(['assess', rulesFile, figuresFile]);
    expect(code).toBe(0);
    // 39.2 + 28 + 24 + 5, vetoed by 84.2 of 85 points; 36 + 30 + 24; 36 + 30 + 5 without practitioners.
    expect(stdout.split('\n').filter((line) => line.includes('旗'))).toEqual([
      '阿拉善盟各旗知识产权工作考核（示意规则，为演示而编）',
      expect.stringMatching(/^ +1 +阿拉善左旗 +96\.2 +100% +良好 +一票否决：知识产权保护社会满意度未达标$/),
      expect.stringMatching(/^ +2 +阿拉善右旗 +90 +100% +良好$/),
      expect.stringMatching(/^ +3 +额济纳旗 +71 +70% +合格$/),
    ]);
    expect(stdout).toContain('示意规则，不是实际考核。');
  });

  it('says what is made up: the rules, the figures of any file, or both', async () => {
    const notices = async (...words: string[]) => {
      const { code, stdout } = await callProgram(['assess', ...words]);
      expect(code).toBe(0);
      return stdout.split('\n').filter((line) => /^(?:【示例数据】|示意规则)/.test(line));
    };
    const figures = expect.stringMatching(/^【示例数据】以下结果出自演示编造的数据/);
    const rules = '示意规则，不是实际考核。';
    expect(await notices(file('real.json'), file('one.csv'))).toEqual([]);
    expect(await notices(rulesFile, file('one.csv'))).toEqual([rules]);
    expect(await notices(file('real.json'), file('one.csv'), file('other.csv'))).toEqual([figures]);
    expect(await notices(rulesFile, file('other.csv'))).toEqual([figures, rules]);
    const out = file('assessed.md');
    await callProgram(['assess', file('real.json'), file('other.csv'), '-o', out]);
    expect(await readFile(out, 'utf8')).toContain('【示例数据】');
  });

  it('prints the sheet of one region, in English', async () => {
    const { stdout } = await callProgram([
      'assess',
      rulesFile,
      figuresFile,
      '--explain=152921',
      '--lang',
      'en',
    ]);
    expect(stdout).toMatch(/score and bonus together +96\.2/);
    expect(stdout).toMatch(/value 2,450, goal 2,500/);
    expect(stdout.match(/the sum of the items/g)).toHaveLength(1);
    const all = await callProgram(['assess', rulesFile, figuresFile, '--lang', 'en', '--explain']);
    expect(all.stdout.match(/the sum of the items/g)).toHaveLength(3);
  });

  it('prints JSON, by the day asked for', async () => {
    const json = async (...more: string[]) =>
      JSON.parse((await callProgram(['assess', rulesFile, figuresFile, '--format', 'json', ...more])).stdout);
    expect((await json()).classes[0].sheets[0]).toMatchObject({
      regionCode: '152921',
      total: 96.2,
      gradeId: 'good',
    });
    // A year earlier there was nothing to score.
    expect((await json('--as-of', '2022-12-31')).classes[0].sheets[0]).toMatchObject({
      total: 0,
      coverageRatio: 0,
    });
  });

  it('stops at rules that are unsound, with exit code 1', async () => {
    const heavy = await callProgram(['assess', file('heavy.json'), figuresFile]);
    expect([heavy.code, heavy.stdout]).toEqual([1, '']);
    expect(heavy.stderr).toContain('各项分值合计 100，与所定满分 90 不符');
    const shapeless = await callProgram(['assess', file('shapeless.json'), figuresFile]);
    expect(shapeless.code).toBe(1);
    expect(shapeless.stderr).toContain('value/notInList');
  });

  it.each([
    [['assess'], '缺少 <rules>'],
    [['assess', rulesFile], '缺少观测值文件'],
    [['assess', rulesFile, figuresFile, '--explain=999999'], '没有代码为“999999”的地区'],
    [['assess', 'nowhere.json', figuresFile], 'nowhere.json'],
  ])('%j is a wrong call', async (argv, told) => {
    const { code, stdout, stderr } = await callProgram(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
  });
});

describe('decompose', () => {
  const parts = async (...argv: string[]) =>
    JSON.parse((await callProgram(['decompose', 'alxa', '--format', 'json', ...argv])).stdout).parts;

  it('goes from the baseline to the goal by years', async () => {
    // 3834 → 5000, 233.2 a year.
    const rows = await parts('--target', 'trademarks-2025');
    expect(rows.map(({ id, level }: { id: string; level: number }) => [id, level])).toEqual([
      ['2021', 4067],
      ['2022', 4300],
      ['2023', 4534],
      ['2024', 4767],
      ['2025', 5000],
    ]);
  });

  it('deals out over the parts named', async () => {
    // 5000 · 5/9 = 2777.7…, 5000 · 2/9 = 1111.1…: the one left goes to the larger remainder.
    const over = ['--target', 'trademarks-2025', '--over', '左旗=5，右旗=2,额济纳旗＝２'];
    const amounts = (rows: { amount: number }[]) => rows.map(({ amount }) => amount);
    expect(amounts(await parts(...over))).toEqual([2778, 1111, 1111]);
    expect(amounts(await parts(...over, '--method', 'equal'))).toEqual([1667, 1667, 1666]);
    expect(amounts(await parts(...over, '--method', 'byHand'))).toEqual([5, 2, 2]);
  });

  it('prints a table in either language', async () => {
    const zh = await callProgram(['decompose', 'alxa', '--target', 'trademarks-2025']);
    expect(zh.stdout).toMatch(/^商标数量 5000 件，等量推进\n/);
    const byHand = ['--over', 'a=4000,b=900', '--method', 'byHand', '--lang', 'en'];
    const en = await callProgram(['decompose', 'alxa', '--target', 'trademarks-2025', ...byHand]);
    expect(en.stdout).toContain('the parts do not add up to the whole, by -100');
  });

  it.each([
    [['--target', 'x'], '写成了“x”'],
    [['--target', 'trademarks-2025', '--over', 'a'], '“名称=值”'],
    [['--target', 'trademarks-2025', '--over', 'a=b'], '“b”不是数'],
    [['--target', 'trademarks-2025', '--method', 'equal'], 'equal 需要 --over'],
    [['--target', 'trademarks-2025', '--decimals', '99'], '无法分解'],
  ])('%j is a wrong call', async (argv, told) => {
    const { code, stderr } = await callProgram(['decompose', 'alxa', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('compare', () => {
  const compare = (...argv: string[]) => callProgram(['compare', ...argv]);

  it('sets the bundled plans beside each other', async () => {
    const { code, stdout } = await compare('--indicator', '知识产权保护社会满意度');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '知识产权保护社会满意度：目标值（分值）',
      '标杆：最好（阿拉善盟） 85',
    ]);
    expect(stdout).toMatch(/2 +长寿区 +知识产权保护社会满意度 +80 +2025年 +5/);
    expect(stdout).toMatch(/— +中山市 .*规划中没有这个指标/);
  });

  it('compares observed figures, with a benchmark and a mapping', async () => {
    const { stdout } = await compare(
      ...['alxa', 'bazhong', '--indicator', 'trademarks', '--map', 'bazhong=geographical-indications'],
      ...['--of', 'observed', '--as-of', '2023-12-31', '--benchmark', 'average', '--format', 'json'],
      ...['--figures', 'alxa=examples/data/alxa-observations.json'],
    );
    const { rows, benchmark } = JSON.parse(stdout);
    expect(rows[0]).toMatchObject({ id: 'alxa', value: 4700, period: '2023', gap: 0 });
    expect(rows[1]).toMatchObject({ id: 'bazhong', value: null });
    expect(benchmark).toMatchObject({ by: 'average', value: 4700 });
  });

  it.each([
    [[], '缺少 --indicator'],
    [['--indicator', '知识产权满意'], '相近的有“知识产权保护社会满意度”'],
    [['alxa', '--indicator', 'trademarks', '--benchmark', 'bazhong'], '写成了“bazhong”'],
    [['alxa', 'alxa', '--indicator', 'trademarks'], '写了两次'],
  ])('%j is a wrong call', async (argv, told) => {
    const { code, stderr } = await compare(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

it.each(['assess', 'decompose', 'compare'])(
  'the help of %s is in both languages, and fits 80 columns',
  async (name) => {
    for (const lang of ['zh', 'en']) {
      const { code, stdout } = await callProgram([name, '--help', '--lang', lang], { columns: 80 });
      expect(code).toBe(0);
      expect(stdout).toContain(lang === 'zh' ? '用法：' : 'Usage: ');
      for (const line of stdout.split('\n').filter((each) => !each.startsWith('  ipr-plan')))
        expect(textWidth(line)).toBeLessThanOrEqual(80);
    }
  },
);
