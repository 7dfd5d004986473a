import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSchema } from '../../src/model/plan.js';
import { callProgram } from './callProgram.js';

let folder = '';
const file = (name: string): string => join(folder, name);

const text = '某市“十四五”知识产权规划\n二、发展目标\n到2025年，地理标志拥有量达到4件。\n';

async function* lines(...given: string[]): AsyncGenerator<string> {
  yield* given;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-texts-'));
  await Promise.all([
    writeFile(file('plan.txt'), text),
    // 规划 in GB18030, and no years.
    writeFile(file('gb.txt'), new Uint8Array([0xb9, 0xe6, 0xbb, 0xae])),
  ]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('parse-target', () => {
  it('tells each expression in words', async () => {
    const { code, stdout } = await callProgram(['parse-target', '年均增长10%以上', '国发〔2021〕20号']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      '年均增长10%以上\n  增长目标：年均增长不低于10%\n国发〔2021〕20号\n  不是目标：是文号\n',
    );
  });

  it('prints one object a line, in the order given, every key in each', async () => {
    const { stdout } = await callProgram(['parse-target', '1.5万件', '年均增长10%以上', '--format', 'json']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map((record) => record.text)).toEqual(['1.5万件', '年均增长10%以上']);
    for (const record of records) {
      expect(Object.keys(record)).toEqual([
        'text',
        'targets',
        'baseline',
        'notTarget',
        'leftover',
        'findings',
      ]);
    }
    expect(records[1].targets).toMatchObject([{ kind: 'growth', basis: 'averageAnnual', rate: 10 }]);
  });

  it('uses what the options tell', async () => {
    const call = ['parse-target', '12', '--unit', '件', '--direction', 'lower', '--column', 'target'];
    const { stdout } = await callProgram([...call, '--format', 'json']);
    expect(JSON.parse(stdout).targets).toMatchObject([{ comparator: 'lte', value: 12, unit: '件' }]);
    const baseline = [
      'parse-target',
      '0.53',
      '--column',
      'baseline',
      '--base-year',
      '2020',
      '--format',
      'json',
    ];
    expect(JSON.parse((await callProgram(baseline)).stdout).baseline).toMatchObject({
      value: 0.53,
      period: '2020',
    });
  });

  it('reads the lines of standard input where no expression is given', async () => {
    const { stdout } = await callProgram(['parse-target', '--format', 'json'], {
      stdin: () => lines('达到4件', '', '达到5件'),
    });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ).toEqual(['达到4件', '达到5件']);
  });

  it('wants an expression, a year that is one, and a column that there is', async () => {
    const none = await callProgram(['parse-target']);
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' });
    expect(none.stderr).toContain('缺少目标表述');
    expect((await callProgram(['parse-target', '4件', '--base-year', '20'])).code).toBe(2);
    expect((await callProgram(['parse-target', '4件', '--column', 'sum'])).code).toBe(2);
  });

  it('ends with 1 where an expression cannot be read', async () => {
    const { code, stdout } = await callProgram(['parse-target', '达到□□件', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('!');
  });
});

describe('find-targets', () => {
  it('lists the candidates as a draft, and says which years it took', async () => {
    const { code, stdout, stderr } = await callProgram(['find-targets', file('plan.txt')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^草稿：可能的目标 1 条，须由人核对。\n/);
    expect(stdout).toMatch(/\n +3 +1\.00 +水平目标 +2025 +地理标志拥有量达到4件/);
    expect(stderr).toBe('规划期按 2021—2025 年理解（推定）。\n');
  });

  it('gives all of it as JSON, with the years that are given', async () => {
    const call = ['find-targets', file('plan.txt'), '--years', '2021-2024', '--format', 'json'];
    const { stdout, stderr } = await callProgram(call);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      isDraft: true,
      candidates: [{ by: '2025', confidence: 1, targets: [{ vision: true }] }],
    });
  });

  it('wants a file that there is and years that are two', async () => {
    const missing = await callProgram(['find-targets', file('none.txt'), '--lang', 'en']);
    expect({ code: missing.code, stdout: missing.stdout }).toEqual({ code: 2, stdout: '' });
    expect((await callProgram(['find-targets', file('plan.txt'), '--years', '2025'])).code).toBe(2);
    expect((await callProgram(['find-targets', file('plan.txt'), '--years', '2025-2021'])).code).toBe(2);
  });
});

describe('draft', () => {
  it('prints a plan that the schema accepts', async () => {
    const { code, stdout, stderr } = await callProgram(['draft', file('plan.txt'), '--id', 'my-city']);
    expect(code).toBe(0);
    expect(planSchema.parse(JSON.parse(stdout))).toMatchObject({ id: 'my-city', targets: [{ value: 4 }] });
    expect(stderr).toContain('指标 1，目标 1');
  });

  it('writes to a file, whole, and leaves nothing else behind', async () => {
    const { code, stdout } = await callProgram(['draft', file('plan.txt'), '-o', file('plan.json')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(planSchema.safeParse(JSON.parse(await readFile(file('plan.json'), 'utf8'))).success).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['gb.txt', 'plan.json', 'plan.txt']);
  });

  it('reads any encoding, wants years that the text or the call tells, and an id that can be one', async () => {
    const { code, stderr } = await callProgram(['draft', file('gb.txt')]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '正文没有说明规划期，请用 --years 写明，如 --years 2021-2025。\n',
    });
    expect((await callProgram(['draft', file('gb.txt'), '--years', '2021-2025'])).code).toBe(0);
    expect((await callProgram(['draft', file('plan.txt'), '--id', '我市'])).code).toBe(2);
  });
});

it.each(['parse-target', 'find-targets', 'draft'])('%s tells its use in both languages', async (name) => {
  const [zh, en] = await Promise.all([
    callProgram([name, '--help']),
    callProgram([name, '--help', '--lang', 'en']),
  ]);
  expect(zh.stdout).toContain(`用法：ipr-plan ${name}`);
  expect(en.stdout).toContain(`Usage: ipr-plan ${name}`);
});
