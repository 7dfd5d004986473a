import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callProgram } from './callProgram.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const figures = fileURLToPath(new URL('../../examples/data/alxa-observations.json', import.meta.url));
const onDay = ['--as-of', '2023-12-31'];
const sheetsOf = async (name: string) => (await readXlsx(await readFile(file(name)))).sheets;

describe('template', () => {
  it('writes a workbook that validates as it is', async () => {
    const { code, stdout, stderr } = await callProgram(['template', 'alxa', '-o', file('t.xlsx')]);
    expect([code, stdout, stderr]).toEqual([0, '', `已写入 ${file('t.xlsx')}。\n`]);
    expect((await sheetsOf('t.xlsx')).map(({ name }) => name)).toEqual(['填报表']);
    const validated = await callProgram(['validate', 'alxa', file('t.xlsx')]);
    expect(validated.code).toBe(0);
    expect(validated.stdout).toContain('错误 0 条，警告 0 条，提示 0 条');
    // It may have been filled in meanwhile.
    const again = await callProgram(['template', 'alxa', '-o', file('t.xlsx')]);
    expect([again.code, again.stderr.includes('已经存在')]).toEqual([2, true]);
  });

  it('writes a sheet for each unit, or for one', async () => {
    await callProgram(['template', 'shijiazhuang', '--by-unit', '-o', file('u.xlsx')]);
    expect((await sheetsOf('u.xlsx')).map(({ name }) => name)).toEqual(['市知识产权局', '未写明责任单位']);
    await callProgram(['template', 'shijiazhuang', '--unit', '市知识产权局', '-o', file('one.xlsx')]);
    expect((await sheetsOf('one.xlsx')).map(({ name }) => name)).toEqual(['市知识产权局']);
  });

  it.each([
    [['template', 'alxa'], '请用 --out 写明文件'],
    [['template', 'alxa', '-o', 'a.csv'], '以 .xlsx 结尾'],
    [['template', 'alxa', '-o', 'a.xlsx', '--year', '2031'], '--year 应为 2020 到 2025 之间的年份'],
    [['template', 'alxa', '-o', 'a.xlsx', '--unit', '市局'], '没有填报指标的单位“市局”'],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr } = await callProgram(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('report, sheet, compare, assess and decompose write files', () => {
  it('in the format of the ending', async () => {
    for (const ending of ['xlsx', 'md', 'csv', 'json']) {
      const { code } = await callProgram(['report', 'alxa', figures, ...onDay, '-o', file(`r.${ending}`)]);
      expect(code).toBe(0);
    }
    expect((await sheetsOf('r.xlsx'))[0]?.name).toBe('完成情况');
    expect(await readFile(file('r.md'), 'utf8')).toMatch(/^# 阿拉善盟“十四五”知识产权规划实施情况报告\n/);
    expect(await readFile(file('r.csv'), 'utf8')).toMatch(/^\ufeff目标标识,指标编码,/);
    expect(JSON.parse(await readFile(file('r.json'), 'utf8'))).toMatchObject({ planId: 'alxa' });
  });

  it('a mid-term and a final evaluation', async () => {
    const call = (name: string, ...more: string[]) =>
      callProgram(['sheet', 'alxa', figures, ...onDay, '-o', file(name), ...more]);
    expect((await call('m.xlsx')).code).toBe(0);
    expect((await sheetsOf('m.xlsx'))[0]?.name).toBe('中期评估');
    expect((await call('f.md', '--kind', 'final', '--lang', 'en')).code).toBe(0);
    const page = await readFile(file('f.md'), 'utf8');
    expect(page).toMatch(/: final evaluation\n/);
    expect(page).not.toContain('Proposed');
  });

  it('a comparison', async () => {
    const asked = ['compare', '--indicator', '知识产权保护社会满意度'];
    expect((await callProgram([...asked, '-o', file('c.xlsx')])).code).toBe(0);
    expect((await sheetsOf('c.xlsx'))[0]?.rows.some((row) => row.includes('阿拉善盟'))).toBe(true);
    expect((await callProgram([...asked, '-o', file('c.pdf')])).stderr).toContain(
      '后缀应为 html、xlsx、md 之一',
    );
  });

  it('an assessment and a decomposition, and every table as a page too', async () => {
    const rules = 'examples/data/alxa-scoring-rules.json';
    const regions = 'examples/data/alxa-regions.csv';
    const asked: Readonly<Record<string, { argv: string[]; title: string }>> = {
      a: { argv: ['assess', rules, regions], title: '阿拉善盟各旗知识产权工作考核（示意规则，为演示而编）' },
      d: { argv: ['decompose', 'alxa', '--target', 'trademarks-2025'], title: '商标数量 5000 件，等量推进' },
      m: {
        argv: ['sheet', 'alxa', figures, ...onDay],
        title: '阿拉善盟“十四五”知识产权规划中期评估表',
      },
      c: {
        argv: ['compare', '--indicator', '知识产权保护社会满意度'],
        title: '知识产权保护社会满意度：目标值（分值）',
      },
    };
    for (const [name, { argv, title }] of Object.entries(asked)) {
      for (const ending of ['html', 'xlsx', 'md']) {
        const out = file(`${name}.${ending}`);
        const { code, stdout, stderr } = await callProgram([...argv, '-o', out]);
        expect([code, stdout]).toEqual([0, '']);
        expect(stderr).toContain(`已写入 ${out}。`);
      }
      const page = await readFile(file(`${name}.html`), 'utf8');
      expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(await readFile(file(`${name}.md`), 'utf8')).toMatch(new RegExp(`^# ${title}\n`));
      expect((await sheetsOf(`${name}.xlsx`))[0]?.rows[0]?.[0]).toBe(title);
    }
    const left = await callProgram(['assess', rules, regions, '--explain=152921', '-o', file('left.md')]);
    expect(left.code).toBe(0);
    expect((await readFile(file('left.md'), 'utf8')).match(/^### .+/gm)).toEqual(['### 阿拉善左旗']);
  });

  it('announces made-up figures in a comparison of observed ones', async () => {
    const asked = ['compare', 'alxa', 'bazhong', '--indicator', 'high-value-patents', ...onDay];
    const observed = ['--of', 'observed', '--figures', `alxa=${figures}`];
    const told = await callProgram([...asked, ...observed]);
    expect(told.stdout).toContain('示例数据');
    expect((await callProgram(asked)).stdout).not.toContain('示例数据');
    await callProgram([...asked, ...observed, '--lang', 'en', '-o', file('o.html')]);
    const page = await readFile(file('o.html'), 'utf8');
    expect(page).toContain('ILLUSTRATIVE DATA');
    expect(page).toContain('<bdi lang="zh-CN">');
  });

  it('but not in two formats at once', async () => {
    for (const argv of [
      ['compare', '--indicator', 'trademarks'],
      ['decompose', 'alxa', '--target', 'trademarks-2025'],
    ]) {
      const { code, stderr } = await callProgram([...argv, '--format', 'json', '-o', file('two.md')]);
      expect(code).toBe(2);
      expect(stderr).toContain('--out 和 --format 不能同时用');
    }
  });

  it('never over a file that the call names', async () => {
    const input = file('filled.csv');
    await writeFile(input, '指标,年份,完成值\n商标数量,2023,4700\n');
    const before = await stat(input);
    for (const argv of [
      ['report', 'alxa', input, ...onDay, '-o', input],
      ['report', 'alxa', figures, ...onDay, '--records', input, '-o', input],
      ['compare', 'alxa', '--indicator', 'trademarks', '--figures', `alxa=${input}`, '-o', input],
      ['assess', 'examples/data/alxa-scoring-rules.json', input, '-o', input],
    ]) {
      const { code, stderr } = await callProgram(argv);
      expect(code).toBe(2);
      expect(stderr).toContain('与输入文件是同一个');
    }
    expect((await stat(input)).mtimeMs).toBe(before.mtimeMs);
  });
});
