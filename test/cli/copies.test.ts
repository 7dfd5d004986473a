import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/read/workbook/readWorkbook.js';
import { callProgram } from './callProgram.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const text = (name: string): Promise<string> => readFile(at(name), 'utf8');

const head = '指标名称,单位,年份,完成值\n';
const faulty = `${head}商标数量,件,２０２１,３０００\n商标数量,件,2022,约3100\n`;
const corrected = `${head}商标数量,件,2021,3000\n商标数量,件,2022,约3100\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-copies-'));
  await writeFile(at('a.csv'), faulty);
});
afterEach(() => rm(folder, { recursive: true }));

const validate = (...argv: string[]) => callProgram(['validate', 'alxa', ...argv]);

describe('ipr-plan validate --fix', () => {
  it('writes a corrected copy beside the original, and says what was changed and what is left', async () => {
    const { code, stderr } = await validate(at('a.csv'), '--fix');
    expect(await text('a.fixed.csv')).toBe(corrected);
    expect(await text('a.csv')).toBe(faulty);
    // 约3100 is left; the exit code is about the file that was validated.
    expect(code).toBe(1);
    expect(stderr).toBe(
      `已写出 ${at('a.fixed.csv')}：改正 2 处，另有 1 条要由人处理。原文件没有改动。\n  C2  ２０２１ → 2021\n  D2  ３０００ → 3000\n`,
    );
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'a.fixed.csv']);
  });

  it('is offered to those who did not ask for it', async () => {
    expect((await validate(at('a.csv'))).stdout).toContain('其中 2 条可以用 --fix 改正。');
    expect((await validate(at('a.csv'), '--lang', 'en')).stdout).toContain('--fix can correct 2 of them.');
    expect((await validate(at('a.csv'), '--fix')).stdout).not.toContain('可以用 --fix');
  });

  it('writes it where it is told, but over no other file unless forced', async () => {
    await writeFile(at('b.csv'), 'other');
    const refused = await validate(at('a.csv'), '--fix', '-o', at('b.csv'));
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await text('b.csv')).toBe('other');
    await validate(at('a.csv'), '--fix', '-o', at('b.csv'), '--force');
    expect(await text('b.csv')).toBe(corrected);
  });

  it('never writes over the original, whatever way leads to it', async () => {
    for (const way of [at('a.csv'), `${folder}/./a.csv`]) {
      expect(await validate(at('a.csv'), '--fix', '-o', way, '--force')).toMatchObject({ code: 2 });
    }
    await symlink(at('a.csv'), at('way.csv'));
    await validate(at('a.csv'), '--fix', '-o', at('way.csv'), '--force');
    expect(await text('a.csv')).toBe(faulty);
  });

  it('writes no copy when there is nothing to correct', async () => {
    await writeFile(at('good.csv'), `${head}商标数量,件,2021,3000\n`);
    const { code, stderr } = await validate(at('good.csv'), '--fix', '--lang', 'en');
    expect([code, stderr]).toEqual([
      0,
      `${at('good.csv')}: nothing can be corrected by itself; no copy was written.\n`,
    ]);
    expect(await readdir(folder)).not.toContain('good.fixed.csv');
  });

  it('corrects all files of a folder, each beside its own', async () => {
    await writeFile(at('b.csv'), faulty.replace('２０２１', '2023'));
    await validate(folder, '--fix');
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'a.fixed.csv', 'b.csv', 'b.fixed.csv']);
  });

  it('corrects more than is shown', async () => {
    await validate(at('a.csv'), '--fix', '--max-findings', '0');
    expect(await text('a.fixed.csv')).toBe(corrected);
  });

  it.each([
    ['--fix'],
    ['-', '--fix'],
    ['a.csv', '--out', 'b.csv'],
    ['a.csv', 'b.csv', '--fix', '--out', 'c.csv'],
    ['a.csv', 'b.csv', '--annotate', 'c.xlsx'],
  ])('refuses %s %s', async (...argv) => {
    await writeFile(at('b.csv'), faulty);
    const placed = argv.map((word) => (/\./.test(word) ? at(word) : word));
    expect(await validate(...placed)).toMatchObject({ code: 2, stdout: '' });
  });

  it('tells a JSON file apart from its findings', async () => {
    const json = `{"schemaVersion":1,"planId":"alxa","title":"t","isIllustrative":true,"observations":[{"indicatorId":"trademarks","Period":"2021","value":3000}]}`;
    await writeFile(at('a.json'), json);
    await validate(at('a.json'), '--fix');
    expect(await text('a.fixed.json')).toBe(json.replace('Period', 'period'));
  });
});

describe('ipr-plan validate --annotate', () => {
  it('writes a workbook of the rows with a list of all findings', async () => {
    const { code, stderr } = await validate(at('a.csv'), '--annotate', at('b.xlsx'), '--max-findings', '1');
    expect(code).toBe(1);
    expect(stderr).toBe(`已写出 ${at('b.xlsx')}：批注 3 条。原文件没有改动。\n`);
    const grids = await readWorkbook(await readFile(at('b.xlsx')));
    expect(grids.map(({ name }) => name)).toEqual(['数据', '校验结果']);
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.xlsx']);
  });

  it('writes no copy of what cannot be read', async () => {
    await writeFile(at('c.xlsx'), 'PK\u0003\u0004 and no more');
    expect(await validate(at('c.xlsx'), '--annotate', at('b.xlsx'))).toMatchObject({ code: 2, stderr: '' });
    expect(await readdir(folder)).not.toContain('b.xlsx');
  });

  it('writes nothing over', async () => {
    expect(await validate(at('a.csv'), '--annotate', at('a.csv'), '--force')).toMatchObject({ code: 2 });
    await writeFile(at('b.xlsx'), 'other');
    expect(await validate(at('a.csv'), '--annotate', at('b.xlsx'))).toMatchObject({ code: 2 });
  });
});
