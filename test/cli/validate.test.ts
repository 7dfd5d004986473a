import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callProgram } from './callProgram.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): Promise<void> => writeFile(at(name), text);

const head = '指标,年份,完成值,单位\n';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-validate-'));
  await mkdir(at('years'));
  await put('good.csv', `${head}商标数量,2021,4000,件\n商标数量,2022,4200,件\n`);
  // 4200 件 twice, 宗 for 件.
  await put('bad.csv', `${head}商标数量,2022,4200,件\n商标数量,2022,4200,件\n地理标志数量,2022,9,宗\n`);
  await put('gap.csv', `${head}商标数量,2021,4000,件\n商标数量,2023,4200,件\n`);
  await put('years/2021.csv', `${head}版权数量,2021,150,件\n`);
  await put('years/2022.csv', `${head}版权数量,2022,140,件\n`);
  await put('years/.hidden.csv', `${head}无,2022,1,件\n`);
  await put('years/notes.txt', 'not data');
  await put('off.json', '{ "off": ["observation/yearsMissing"] }');
  await put('strict.json', '{ "severity": { "observation/yearsMissing": "error" } }');
  await put('typo.json', '{ "off": ["observation/yearMissing"] }');
  await put('records.csv', '名称,进展情况,填报日期\n不存在的工程,推进中,2023-12-31\n不存在,基本完成,2023\n');
  await put(
    'records.json',
    '[{"subject":{"type":"target","id":"nothing"},"on":"2023-12-31","state":"done"}]',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const bytesOf = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
};

describe('ipr-plan validate', () => {
  it('says that all is well', async () => {
    const { code, stdout, stderr } = await callProgram(['validate', 'alxa', at('good.csv')]);
    expect([code, stdout, stderr]).toEqual([0, '校验了 2 个观测值：错误 0 条，警告 0 条，提示 0 条。\n', '']);
  });

  it('tells cells by file, counts them, and ends with 1', async () => {
    const { code, stdout } = await callProgram(['validate', 'alxa', at('bad.csv')]);
    expect(code).toBe(1);
    expect(stdout).toContain(at('bad.csv'));
    expect(stdout).toContain('第 3 行：trademarks 2022 的值已在第 2 行出现过。');
    expect(stdout).toContain('第 4 行“单位”列（D4）');
    expect(stdout).toContain('校验了 3 个观测值：错误 2 条，警告 0 条，提示 0 条。');
  });

  it('validates the plan alone', async () => {
    expect(await callProgram(['validate', 'alxa'])).toMatchObject({ code: 0 });
    expect(await callProgram(['validate', 'alxa', '--lang', 'en'])).toMatchObject({
      stdout: '0 observed figures validated: errors 0, warnings 0, remarks 0.\n',
    });
  });

  it('holds figures of a folder together, hidden files and others left out', async () => {
    // 150 in one file, 140 in the next: a running total fell.
    const { code, stdout } = await callProgram(['validate', 'alxa', at('years'), '--format', 'json']);
    const { rowsRead, findings } = JSON.parse(stdout) as {
      rowsRead: number;
      findings: { code: string; where: object }[];
    };
    expect([code, rowsRead]).toEqual([0, 2]);
    expect(findings.map((found) => [found.code, found.where])).toEqual([
      ['observation/totalFell', { file: at('years/2022.csv'), row: 2, column: '完成值', cell: 'C2' }],
    ]);
  });

  it('reads standard input', async () => {
    const stdinBytes = () => bytesOf(`${head}商标数量,2022,-5,件\n`);
    const { code, stdout } = await callProgram(['validate', 'alxa', '-', '--format', 'ndjson'], {
      stdinBytes,
    });
    expect(code).toBe(1);
    const [line = '', ...others] = stdout.trim().split('\n');
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      code: 'observation/negative',
      where: { file: '-', cell: 'C2' },
    });
    expect(await callProgram(['validate', 'alxa', '-'])).toMatchObject({ code: 2 });
  });

  it.each([
    ['warnings do not count unless asked', [], 0],
    ['they do when asked', ['--severity', 'warning'], 1],
    ['switched off', ['--severity', 'info', '--config', 'off.json'], 0],
    ['made an error', ['--config', 'strict.json'], 1],
    ['a configuration with a code nobody knows', ['--config', 'typo.json'], 1],
    ['a configuration that is not there', ['--config', 'none.json'], 2],
    ['a number that is none', ['--max-findings', 'x'], 2],
    ['a format that is none', ['--format', 'xml'], 2],
    ['records of something unknown', ['--records', 'records.json'], 1],
    ['a day before the figures', ['--as-of', '2022-06-30', '--severity', 'warning'], 1],
  ])('%s', async (_, options, expected) => {
    const words = options.map((word) => (word.endsWith('.json') ? at(word) : word));
    expect((await callProgram(['validate', 'alxa', at('gap.csv'), ...words])).code).toBe(expected);
  });

  it('tells the cells of sheets of work', async () => {
    const options = ['--records', at('records.csv')];
    const { code, stdout } = await callProgram(['validate', 'alxa', at('good.csv'), ...options]);
    expect(code).toBe(1);
    expect(stdout).toContain(at('records.csv'));
    expect(stdout).toContain('第 2 行“名称”列（A2）：规划中没有事项“不存在的工程”。');
    expect(stdout).toContain('第 3 行“进展情况”列（B3）：“基本完成”没有说明进展到哪一步。');
    expect(stdout).toContain('第 3 行“填报日期”列（C3）：“2023”不是可以识别的日期。');
    expect(stdout).toContain('错误 4 条');
  });

  it('counts what it does not list', async () => {
    const { code, stdout } = await callProgram(['validate', 'alxa', at('bad.csv'), '--max-findings', '1']);
    expect(code).toBe(1);
    expect(stdout).toContain('错误 2 条');
    expect(stdout).toContain('另有 1 条没有列出');
  });

  it('goes on past a file that is not there, and ends with 2', async () => {
    const { code, stdout } = await callProgram(['validate', 'alxa', at('none.csv'), at('bad.csv')]);
    expect(code).toBe(2);
    expect(stdout).toContain('file/notFound');
    expect(stdout).toContain('observation/duplicate');
  });

  it('writes a log for editors', async () => {
    const { stdout } = await callProgram(['validate', 'alxa', at('bad.csv'), '--format', 'sarif']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        { results: [{ ruleId: 'observation/duplicate' }, { ruleId: 'observation/unitNotConvertible' }] },
      ],
    });
  });
});
