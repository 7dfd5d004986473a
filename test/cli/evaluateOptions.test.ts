import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeProgress } from '../../src/calculate/profiles/timeProgress.js';
import type { PlanEvaluation, TargetEvaluation } from '../../src/model/evaluation.js';
import { plan as samplePlan } from '../report/sample.js';
import { callProgram } from './callProgram.js';

let folder = '';
const file = (name: string): string => join(folder, name);
const write = (name: string, value: unknown): Promise<void> => writeFile(file(name), JSON.stringify(value));

const own = { ...timeProgress, id: 'ours', whenMet: 'achieved' };
const [level] = samplePlan.targets;
const about = {
  ...level,
  id: 'financing-about',
  indicatorId: 'financing',
  kind: 'level',
  comparator: 'approx',
  printed: '1左右',
  unit: '亿元',
  value: 1,
  inferred: {},
};
const relative = {
  ...level,
  id: 'satisfaction-peers',
  indicatorId: 'satisfaction',
  kind: 'relative',
  comparator: 'gte',
  printed: '达到全市平均水平',
  unit: '分',
  value: undefined,
  reference: { indicatorId: null, name: '全市平均水平', regionCode: null, statistic: 'average', year: null },
  inferred: {},
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
  const plan = { ...samplePlan, targets: [...samplePlan.targets, about, relative] };
  const record = { subject: { type: 'target', id: 'centre' }, on: '2023-07-01', state: 'done' };
  await Promise.all([
    write('plan.json', plan),
    write('figures.json', {
      schemaVersion: 1,
      planId: 'sample',
      title: '示例',
      isIllustrative: true,
      observations: [
        { indicatorId: 'trademarks', period: '2021', value: 4000 },
        { indicatorId: 'trademarks', period: '2022', value: 4100 },
        { indicatorId: 'trademarks', period: '2023', value: 4700 },
        { indicatorId: 'satisfaction', period: '2023', value: 84.96 },
        { indicatorId: 'financing', period: '2023', value: 0.96 },
      ],
    }),
    write('records.json', { progressRecords: [{ ...record, doneOn: '2023-06-30' }] }),
    write('strange-records.json', [{ ...record, subject: { type: 'target', id: 'centres' } }]),
    writeFile(file('records.csv'), '目标,进展情况,完成日期,填报日期\ncentre,办结,2023年6月30日,2023-12-31\n'),
    writeFile(file('faulty-records.csv'), '目标,进展情况,填报日期\ncentre,基本完成,2023-12-31\n'),
    writeFile(
      file('hostile-records.csv'),
      '目标,进展情况,完成日期,填报日期,成果：培\u001B[2J训\ncentre,办结,,2023-12-31,3\n',
    ),
    write('faulty-records.json', [{ ...record, state: 'finished' }]),
    writeFile(file('own-records.csv'), '名字,办理情况\ncentre,办结\n'),
    write('records-mapping.json', {
      columns: { 名字: 'target', 办理情况: 'state' },
      everyRow: { on: '2023-12-31' },
    }),
    write('faulty-mapping.json', {
      columns: { 办理情况: 'status', 培训场次: 'result: ' },
      everyRow: { value: '1' },
    }),
    write('references.json', [{ name: '全市平均水平', period: '2023', value: 80 }]),
    write('profile.json', own),
    write('crooked.json', { ...own, below: 'nowhere' }),
    write('faulty-profile.json', { ...own, bands: 'none' }),
  ]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const evaluate = (...more: string[]) =>
  callProgram(['evaluate', file('plan.json'), file('figures.json'), '--as-of', '2023-12-31', ...more]);

async function targetOf(id: string, ...more: string[]): Promise<TargetEvaluation | undefined> {
  const { stdout } = await evaluate('--format', 'json', ...more);
  const { indicators, commitments } = JSON.parse(stdout) as PlanEvaluation;
  return [...indicators.flatMap(({ targets }) => targets), ...commitments].find(
    ({ targetId }) => targetId === id,
  );
}

describe('--records', () => {
  it('tells which milestones are done', async () => {
    expect((await targetOf('centre'))?.status).toBe('notAssessable');
    expect(await targetOf('centre', '--records', file('records.json'))).toMatchObject({
      status: 'achievedEarly',
      record: { state: 'done', on: '2023-07-01', doneOn: '2023-06-30' },
    });
    expect((await evaluate('--records', file('records.json'))).stdout).toMatch(
      /建成知识产权保护中心 .*已完成 \(2023-06-30\) +提前完成/,
    );
  });

  it('takes a sheet, says how it was understood, and names its cells', async () => {
    expect(await targetOf('centre', '--records', file('records.csv'))).toMatchObject({
      status: 'achievedEarly',
      record: { state: 'done', on: '2023-12-31', doneOn: '2023-06-30' },
    });
    const { stderr } = await evaluate('--records', file('records.csv'));
    expect(stderr).toContain(
      '“CSV”：UTF-8，长表，表头第 1 行，目标 A，进展情况 B，完成日期 C，填报日期 D；读取 1 条',
    );
    const hostile = await evaluate('--records', file('hostile-records.csv'));
    expect(hostile.stderr).toContain('成果“培\\u{1B}[2J训” E；读取 1 条');
    const faulty = await evaluate('--records', file('faulty-records.csv'));
    expect(faulty.code).toBe(1);
    expect(faulty.stderr).toContain('第 2 行“进展情况”列（B2）：“基本完成”没有说明进展到哪一步。');
  });

  it('takes a sheet under headings of its own, with a mapping of them', async () => {
    const given = ['--records', file('own-records.csv')];
    expect(await evaluate(...given)).toMatchObject({ code: 1, stdout: '' });
    const mapped = [...given, '--records-mapping', file('records-mapping.json')];
    expect(await targetOf('centre', ...mapped)).toMatchObject({
      record: { state: 'done', on: '2023-12-31' },
    });
    expect((await evaluate(...mapped)).stderr).toContain('长表，表头第 1 行，目标 A，进展情况 B；读取 1 条');
    const validate = (...more: string[]) =>
      callProgram(['validate', file('plan.json'), file('figures.json'), ...more]);
    expect((await validate(...given)).code).toBe(1);
    expect((await validate(...mapped)).code).toBe(0);
  });

  it('says what is wrong with that mapping, and that it is for nothing without records', async () => {
    const given = ['--records', file('own-records.csv'), '--records-mapping', file('faulty-mapping.json')];
    for (const command of ['evaluate', 'validate']) {
      const faulty = await callProgram([command, file('plan.json'), file('figures.json'), ...given]);
      expect([faulty.code, faulty.stdout]).toEqual([1, '']);
      expect(faulty.stderr).toContain('columns["办理情况"]：“status”不在允许的取值之列，是不是“state”？');
      expect(faulty.stderr).toContain('“result: ”不在允许的取值之列');
      expect(faulty.stderr).toContain('everyRow.value');
      const alone = [command, file('plan.json'), file('figures.json'), ...given.slice(2)];
      const { code, stdout, stderr } = await callProgram(alone);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('请同时用 --records 给出执行记录');
    }
  });

  it('is refused when a record is of something that the plan does not have', async () => {
    const { code, stdout, stderr } = await evaluate('--records', file('strange-records.json'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(file('strange-records.json'));
    expect(stderr).toContain('没有标识为“centres”的目标，是不是“centre”？');
    expect(stderr).toContain('[reference/unknown]');
  });

  it('is refused when the file holds something else, or is not there', async () => {
    const faulty = await evaluate('--records', file('faulty-records.json'));
    expect(faulty.code).toBe(1);
    expect(faulty.stderr).toContain('[0].state');
    expect((await evaluate('--records', file('none.json'))).code).toBe(2);
  });
});

describe('--references', () => {
  it('gives relative targets what they look to', async () => {
    expect(await targetOf('satisfaction-peers')).toMatchObject({ goal: null, isMet: null });
    expect(await targetOf('satisfaction-peers', '--references', file('references.json'))).toMatchObject({
      goal: 80,
      isMet: true,
    });
  });
});

describe('--tolerance', () => {
  it.each([
    // 0.96 lies 0.04 from 1.
    ['5%', true],
    ['３%', null],
    ['3%', false],
    ['0.04', true],
    ['0.039', false],
  ])('%s', async (typed, isMet) => {
    const call = await evaluate('--tolerance', typed, '--format', 'json');
    if (isMet === null) expect(call.code).toBe(2);
    else expect((await targetOf('financing-about', '--tolerance', typed))?.isMet).toBe(isMet);
  });

  it('left out, leaves 左右 undecided', async () => {
    expect((await targetOf('financing-about'))?.isMet).toBeNull();
  });

  it('that is none is a wrong call', async () => {
    expect(await evaluate('--tolerance', 'some')).toEqual({
      code: 2,
      stdout: '',
      stderr: '允许误差“some”应为比例（如 5%）或指标单位下的数量（如 3）。\n',
    });
  });
});

describe('--projection', () => {
  it('carries the series on as asked, and says how', async () => {
    // From 3834 at the end of 2019, 866 in 4 years: 4700 + 2 × 216.5 = 5133.
    expect((await targetOf('trademarks-2025'))?.projection).toMatchObject({ method: 'linear', value: 5133 });
    const { stdout } = await evaluate('--projection', 'theilSen');
    expect(stdout).toContain('泰尔—森中位数斜率外推');
  });
});

describe('--profile', () => {
  it.each(['openSdg', 'eurostat', 'un2023', 'dns'])('%s judges by its own words', async (name) => {
    const { code, stdout } = await evaluate('--profile', name);
    expect(code).toBe(0);
    expect(stdout).toContain(`profile=${name}`);
  });
});

describe('--profile-file', () => {
  it('judges by a rule of one’s own', async () => {
    const { code, stdout } = await evaluate('--profile-file', file('profile.json'));
    expect(code).toBe(0);
    expect(stdout).toContain('自定规则（profile=ours）');
  });

  it('tells what is wrong with the file', async () => {
    const faulty = await evaluate('--profile-file', file('faulty-profile.json'));
    expect(faulty.code).toBe(1);
    expect(faulty.stderr).toContain('bands');
    const crooked = await evaluate('--profile-file', file('crooked.json'));
    expect(crooked.code).toBe(2);
    expect(crooked.stderr).toContain('got none for nowhere');
  });

  it('does not go with --profile', async () => {
    const { code, stderr } = await evaluate('--profile-file', file('profile.json'), '--profile', 'dns');
    expect(code).toBe(2);
    expect(stderr).toBe('--profile 与 --profile-file 只能用一个。\n');
  });
});

describe('--explain', () => {
  const line = '(4700 − 3834) ÷ (5000 − 3834) = 866 ÷ 1166 = 74.3%';

  it('tells of all targets after the table', async () => {
    const { stdout } = await evaluate('--explain');
    expect(stdout).toContain('指标完成情况表');
    expect(stdout).toContain('状态汇总');
    expect(stdout.slice(stdout.indexOf('计算过程'))).toContain(line);
    // Nothing is recorded of the milestone, so there is nothing to tell.
    expect(stdout).not.toContain('[centre]');
  });

  it('may stand before another option', async () => {
    expect((await evaluate('--explain', '--lang', 'en')).stdout).toContain('How the results came about');
  });

  it.each([['--explain', 'trademarks-2025'], ['--explain=trademarks-2025']])(
    'tells of one target alone: %s %s',
    async (...argv) => {
      const { stdout } = await evaluate(...argv.filter((word) => word !== undefined));
      expect(stdout).toContain('商标数量“5000” [trademarks-2025]');
      expect(stdout).toContain(line);
      expect(stdout).not.toContain('状态汇总');
      expect(stdout).not.toContain('知识产权保护社会满意度');
    },
  );

  it('of an unknown target is a wrong call', async () => {
    expect(await evaluate('--explain', 'trademark-2025')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^--explain：规划中没有标识为“trademark-2025”的目标，是不是“trademarks-202\d”？\n$/,
      ),
    });
  });
});
