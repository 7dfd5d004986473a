import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planEvaluationSchema } from '../../src/model/evaluation.js';
import { planSchema } from '../../src/model/plan.js';
import { plan as samplePlan } from '../report/sample.js';
import { callProgram } from './callProgram.js';

let folder = '';
const file = (name: string): string => join(folder, name);

const observations = (fields: object = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    planId: 'sample',
    title: '示例',
    isIllustrative: true,
    observations: [
      { indicatorId: 'patents', period: '2023', value: 1.2 },
      { indicatorId: 'satisfaction', period: '2023', value: 84.96 },
    ],
    ...fields,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
  const { targets } = samplePlan;
  const plan = { ...samplePlan, targets: targets.filter(({ kind }) => kind !== 'growth') };
  await Promise.all([
    writeFile(file('plan.json'), JSON.stringify(plan)),
    writeFile(file('good.json'), observations()),
    writeFile(file('real.json'), observations({ isIllustrative: false })),
    writeFile(file('other.json'), observations({ planId: 'alxa' })),
    writeFile(
      file('warned.json'),
      observations({
        observations: [{ indicatorId: 'grants', period: '2023', value: 3, regionCode: '110000' }],
      }),
    ),
    writeFile(
      file('contradictory.json'),
      JSON.stringify({ ...plan, targets: plan.targets.map((target) => ({ ...target, id: 'same' })) }),
    ),
    writeFile(file('broken.json'), '{ "schemaVersion": 1,\n  oops }'),
    writeFile(
      file('faulty.json'),
      observations({ observations: [{ indicatorId: 'patents', period: '2023', value: 'many' }] }),
    ),
  ]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const evaluate = (name: string, ...more: string[]) =>
  callProgram(['evaluate', file('plan.json'), file(name), '--as-of', '2023-12-31', ...more]);

describe('plans', () => {
  it('lists what is bundled', async () => {
    const { code, stdout, stderr } = await callProgram(['plans']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^标识 .*\n-.*\n(.*\n)*alxa +阿拉善盟/);
  });

  it('lists it as JSON', async () => {
    const { stdout } = await callProgram(['plans', '--format', 'json']);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: 'alxa', indicatorCount: 16 }));
  });
});

describe('show', () => {
  it('shows a bundled plan', async () => {
    const { code, stdout } = await callProgram(['show', 'alxa']);
    expect(code).toBe(0);
    expect(stdout).toContain('每万人口高价值发明专利拥有量');
    expect(stdout).toContain('推定');
    expect(stdout).toContain('铁拳');
  });

  it('shows a plan of one’s own, and as JSON gives the file back', async () => {
    expect((await callProgram(['show', file('plan.json'), '--lang', 'en'])).stdout).toContain(
      'IP Plan of Sample City',
    );
    const { stdout } = await callProgram(['show', file('plan.json'), '--format=json']);
    expect(planSchema.parse(JSON.parse(stdout)).id).toBe('sample');
  });

  it('keeps within the terminal and colours only there', async () => {
    const piped = await callProgram(['show', 'alxa']);
    const shown = await callProgram(['show', 'alxa'], { isTerminal: true, columns: 80 });
    expect(piped.stdout).not.toContain('\u001b');
    expect(shown.stdout).toContain('\u001b[1m');
  });
});

describe('evaluate', () => {
  it('prints the table, and nothing on standard error', async () => {
    const { code, stdout, stderr } = await evaluate('good.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^【示例数据】/);
    expect(stdout).toContain('84.96 (2023)');
  });

  it('prints JSON by its contract, in either language the same', async () => {
    const { stdout } = await evaluate('good.json', '--format', 'json');
    expect(planEvaluationSchema.parse(JSON.parse(stdout)).planId).toBe('sample');
    expect((await evaluate('good.json', '--format', 'json', '--lang', 'en')).stdout).toBe(stdout);
  });

  it('takes the path it is asked for, and names it', async () => {
    expect((await evaluate('good.json')).stdout).toMatch(/1\.2 \(2023\).* 滞后/);
    const geometric = await evaluate('good.json', '--path', 'geometric');
    expect(geometric.stdout).toContain('path=geometric');
    expect(geometric.stdout).toMatch(/1\.2 \(2023\).* (快于|符合)预期/);
  });

  it('does not call real figures illustrative', async () => {
    expect((await evaluate('real.json')).stdout).not.toContain('示例数据');
  });

  it('evaluates as of today when no day is given, and says so on standard error', async () => {
    const { code, stdout, stderr } = await callProgram(['evaluate', file('plan.json'), file('good.json')]);
    expect(code).toBe(0);
    expect(stderr).toBe('未指定 --as-of，评价日期取今天（2024-03-05）。\n');
    expect(stdout).toContain('评价日期：2024年3月5日');
    const en = await callProgram(['evaluate', file('plan.json'), file('good.json'), '--lang', 'en']);
    expect(en.stderr).toBe('No --as-of given: evaluated as of today (2024-03-05).\n');
  });

  it('evaluates the bundled example', async () => {
    const example = 'examples/data/alxa-observations.json';
    const { code, stdout } = await callProgram(['evaluate', 'alxa', example, '--as-of', '2023-12-31']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /2 {2}商标数量 .* 3834 .* 5000 \(2025\) .* 4700 \(2023\) .* 94\.0% .* 74\.3% .* 快于预期/,
    );
  });
});

describe('data with errors', () => {
  it('is told by place and cure on standard error, without a table, and exit code 1', async () => {
    const { code, stdout, stderr } = await evaluate('faulty.json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(file('faulty.json'));
    expect(stderr).toContain('observations[0].value');
    expect(stderr).toMatch(/共1条：错误1条。\n$/);
  });
});

describe('data with warnings', () => {
  it('is told on standard error, and the table follows', async () => {
    const { code, stdout, stderr } = await evaluate('warned.json');
    expect(code).toBe(0);
    expect(stderr).toContain(`${file('warned.json')}\n  警告  observations[0].regionCode`);
    expect(stderr).toMatch(/共1条：警告1条。\n$/);
    expect(stdout).toContain('状态汇总');
  });
});

describe('what does not fit its plan', () => {
  it('is told, without a table', async () => {
    const { code, stdout, stderr } = await evaluate('other.json');
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('“alxa”');
  });

  it('is told of a plan at odds with itself, which is shown all the same', async () => {
    const { code, stdout, stderr } = await callProgram(['show', file('contradictory.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('id/duplicate');
    expect(stdout).toContain('示范市知识产权规划');
  });
});

describe('a file that cannot be used is one sentence, and exit code 2', () => {
  it.each<[string, string, RegExp, RegExp]>([
    [
      'a missing file',
      'none.json',
      /^找不到文件“.*none\.json”。请核对路径和文件名。\n$/,
      /^There is no file “.*none\.json”\. .*\n$/,
    ],
    [
      'a directory',
      '.',
      /^“.*”是文件夹，不是文件。请指定文件夹中的某个文件。\n$/,
      /^“.*” is a folder, not a file\. .*\n$/,
    ],
    [
      'broken JSON',
      'broken.json',
      /^.*broken\.json：第 2 行：不是正确的 JSON：第 3 个字符处.*\n$/,
      /^.*broken\.json: Row 2: Not valid JSON at character 3: .*\n$/,
    ],
  ])('%s', async (_, name, zh, en) => {
    const inChinese = await evaluate(name);
    expect(inChinese).toMatchObject({ code: 2, stdout: '' });
    expect(inChinese.stderr).toMatch(zh);
    expect((await evaluate(name, '--lang', 'en')).stderr).toMatch(en);
  });

  it('and so is a plan file', async () => {
    expect(await callProgram(['show', file('none.json')])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('colour', () => {
  const colourOf = async (env: Record<string, string>, isTerminal: boolean): Promise<boolean> =>
    (
      await callProgram(['evaluate', file('plan.json'), file('good.json'), '--as-of', '2023-12-31'], {
        env,
        isTerminal,
      })
    ).stdout.includes('\u001b[');

  it.each<[string, Record<string, string>, boolean, boolean]>([
    ['is there on a terminal', {}, true, true],
    ['is not in a pipe', {}, false, false],
    ['is not where NO_COLOR is set', { NO_COLOR: '1' }, true, false],
    ['is there where NO_COLOR is empty, as its rule says', { NO_COLOR: '' }, true, true],
    ['is in a pipe where FORCE_COLOR is set', { FORCE_COLOR: '1' }, false, true],
    ['is not where FORCE_COLOR is 0', { FORCE_COLOR: '0' }, true, false],
    ['is not where both are set', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['is not on a dumb terminal', { TERM: 'dumb' }, true, false],
  ])('%s', async (_, env, isTerminal, expected) => {
    expect(await colourOf(env, isTerminal)).toBe(expected);
  });

  it('never gets into JSON', async () => {
    const { stdout } = await callProgram(
      ['evaluate', file('plan.json'), file('good.json'), '--as-of=2023-12-31', '--format=json'],
      { isTerminal: true, env: { FORCE_COLOR: '1' } },
    );
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});
