import { describe, expect, it } from 'vitest';
import { rollUp } from '../../src/assess/index.js';
import { alxa } from '../../src/datasets/alxa/index.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { readObservationsFile } from '../../src/node/index.js';
import { callProgram } from './callProgram.js';

const file = 'examples/data/alxa-observations.json';
const call = (command: string, ...more: string[]) =>
  callProgram([command, 'alxa', file, '--as-of', '2023-12-31', ...more]);

describe('rollup', () => {
  it('prints a group a line and the sum below, and says that figures are made up', async () => {
    const { code, stdout, stderr } = await call('rollup', '--by', 'dimension');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toContain('示例数据');
    const firsts = lines.map((line) => line.split(' ')[0]);
    expect(firsts).toEqual(expect.arrayContaining(['创造', '运用', '保护', '服务', '合计']));
    expect(stdout).toContain('没有基期值');
  });

  it('prints as JSON what the library gives', async () => {
    const { observations, isIllustrative } = await readObservationsFile(file, alxa);
    const evaluation = evaluatePlan({ plan: alxa, observations, isIllustrative, asOf: '2023-12-31' });
    const { stdout } = await call('rollup', '--by', 'task', '--weights', 'equal', '--format', 'json');
    const rolled = rollUp([evaluation], [alxa], { by: 'task', weights: 'equal' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(rolled)));
  });

  it('groups by dimension when not told otherwise, in English when asked', async () => {
    const { stdout } = await call('rollup', '--lang', 'en');
    expect(stdout).toContain('Targets by dimension, as of 2023-12-31');
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it('refuses a grouping that there is not', async () => {
    const { code, stderr, stdout } = await call('rollup', '--by', 'colour');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('“dimension”');
  });
});

describe('warn', () => {
  it('compares with the ends of the years before', async () => {
    const { code, stdout } = await call('warn', '--format', 'json');
    const { warnings, asOf } = JSON.parse(stdout) as {
      warnings: { ruleId: string; indicatorId: string; quantities: Record<string, unknown> }[];
      asOf: string;
    };
    expect({ code, asOf }).toEqual({ code: 0, asOf: '2023-12-31' });
    // From 24 to 23 and to 21 on the way to 100: −1/76 of the way at 2/5 of the time, −3/76 at 3/5, so −0.03 and −0.07.
    const falling = warnings.find(
      ({ ruleId, indicatorId }) => ruleId === 'fallingBehind' && indicatorId === 'ip-practitioners',
    );
    expect(falling?.quantities.previousDataEndsOn).toBe('2022-12-31');
    // 0.7 → 0.95 → 1.2: the fastest year made 0.25; (1.8 − 1.2) / 2 = 0.3 a year are needed.
    const fast = warnings.find(
      ({ ruleId, indicatorId }) => ruleId === 'rateOutOfReach' && indicatorId === 'high-value-patents',
    );
    expect(fast?.quantities).toMatchObject({ requiredChangePerYear: 0.3, fastestChangePerYear: 0.25 });
  });

  it('tells how far each rule could look, in both languages', async () => {
    const { stdout } = await call('warn');
    expect(stdout).toContain('各规则的检查范围');
    const english = await call('warn', '--lang', 'en');
    expect(english.stdout).toContain('How far each rule could look');
  });

  it('exits with 2 for a day that does not exist', async () => {
    const { code } = await callProgram(['warn', 'alxa', file, '--as-of', '2023-02-29']);
    expect(code).toBe(2);
  });
});
