import { describe, expect, it } from 'vitest';
import { rollUp } from '../../src/assess/index.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { finding } from '../../src/finding/finding.js';
import { planReport } from '../../src/report/document/planReport.js';
import { figures, sampleReport } from './reportSample.js';
import { plan } from './sample.js';

const report = sampleReport();
const rowOf = (targetId: string) => report.targets.find((row) => row.targetId === targetId);
const pathOf = (targetId: string) => report.paths.find((path) => path.targetId === targetId);

describe('a report is plain data', () => {
  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('says everything in both languages, and English in no Chinese but what is printed', () => {
    const texts = [report.title, ...report.facts.flatMap(({ name, text }) => [name, text]), ...report.notes];
    for (const { zh, en } of texts) {
      expect(zh).not.toBe('');
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('announces made-up figures before anything else', () => {
    expect(report.notices[0]?.zh).toContain('示例数据');
    expect(report.notices[0]?.en).toContain('ILLUSTRATIVE');
  });
});

describe('the row of a target', () => {
  // 0.53 → 1.8 by 2025, at 1.2 at the end of 2023: (1.2 − 0.53) ÷ (1.8 − 0.53) = 0.67 ÷ 1.27 = 52.8%, where 3 ÷ 5 was
  // due: 0.53 + 1.27 × 0.6 = 1.292. Pace 0.5276 ÷ 0.6 = 0.879.
  it('has the unrounded number beside the words', () => {
    const row = rowOf('patents-2025');
    expect(row?.progress).toMatchObject({ isRatio: true, text: { zh: '52.8%', en: '52.8%' } });
    expect(row?.progress.value).toBeCloseTo(0.67 / 1.27, 15);
    expect(row?.due).toEqual({ value: 0.6, isRatio: true, text: { zh: '60.0%', en: '60.0%' } });
    expect(row?.expected).toMatchObject({ value: 1.292, text: { zh: '1.29' } });
    expect(row?.pace.text.zh).toBe('0.88');
    expect(row?.status).toMatchObject({ code: 'behind', label: { zh: '滞后' }, tone: 'bad' });
  });

  it('never shows a figure that contradicts its verdict', () => {
    // 84.96 of at least 85, with one decimal: 85.0 would read as met.
    expect(rowOf('satisfaction-2025')?.observed).toMatchObject({
      value: 84.96,
      text: { zh: '84.96 (2023)' },
    });
    expect(rowOf('satisfaction-2025')?.isMet).toBe(false);
  });

  it('has a dash and no number for what is not known', () => {
    expect(rowOf('grants-2025')?.observed).toEqual({
      value: null,
      isRatio: false,
      text: { zh: '—', en: '—' },
    });
  });

  it('tells the targets of one indicator apart by their words', () => {
    expect(
      [rowOf('trademarks-2023'), rowOf('trademarks-2025')].map((row) => row?.isFirstOfIndicator),
    ).toEqual([true, false]);
    expect(rowOf('trademarks-2025')?.fullName.zh).toBe('商标数量“5000”');
  });
});

describe('the way of a target', () => {
  it('has what was seen in every year, and what was due', () => {
    const path = pathOf('patents-2025');
    expect(path?.start).toEqual({ endsOn: '2020-12-31', value: 0.53 });
    expect(path?.observed).toEqual([
      { period: '2021', endsOn: '2021-12-31', value: 0.7 },
      { period: '2022', endsOn: '2022-12-31', value: 0.95 },
      { period: '2023', endsOn: '2023-12-31', value: 1.2 },
    ]);
    // 0.53 + 1.27 × n ÷ 5.
    expect(path?.expected).toEqual([
      { endsOn: '2020-12-31', value: 0.53 },
      { endsOn: '2021-12-31', value: 0.784 },
      { endsOn: '2022-12-31', value: 1.038 },
      { endsOn: '2023-12-31', value: 1.292 },
      { endsOn: '2024-12-31', value: 1.546 },
      { endsOn: '2025-12-31', value: 1.8 },
    ]);
    expect(path?.goal).toEqual({ value: 1.8, endsOn: '2025-12-31' });
    expect(path?.text.zh).toContain('2021年0.7件，2022年0.95件，2023年1.2件');
  });

  it('leads through interim goals', () => {
    // 3834 at the end of 2019, 4500 at the end of 2023, 5000 at the end of 2025.
    const goals = pathOf('trademarks-2025')?.expected;
    expect(goals?.find(({ endsOn }) => endsOn === '2023-12-31')?.value).toBe(4500);
    expect(goals?.find(({ endsOn }) => endsOn === '2024-12-31')?.value).toBe(4750);
  });

  it('is there from the baseline to the goal before anything is seen', () => {
    const bare = sampleReport(plan, []);
    const path = bare.paths.find(({ targetId }) => targetId === 'patents-2025');
    expect(path?.observed).toEqual([]);
    expect(path?.expected.at(-1)).toEqual({ endsOn: '2025-12-31', value: 1.8 });
    expect(path?.text.en).toContain('no figures yet');
  });

  it('uses a figure as it was revised last, for its own year', () => {
    const revised = sampleReport(plan, [
      ...figures,
      { indicatorId: 'patents', period: '2021', value: 0.74, revisedOn: '2022-06-30' },
    ]);
    const path = revised.paths.find(({ targetId }) => targetId === 'patents-2025');
    expect(path?.observed[0]).toEqual({ period: '2021', endsOn: '2021-12-31', value: 0.74 });
  });
});

describe('other parts', () => {
  it('are counted and grouped', () => {
    const { statuses, targetCount } = report.summary;
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(targetCount);
    expect(report.rollUps[0]?.total.targetCount).toBe(targetCount);
    expect(report.work.map(({ type }) => type)).toEqual(['project', 'protectionAction']);
    expect(report.work[0]?.items[0]).toMatchObject({
      state: { code: 'unknown' },
      basis: { zh: '没有相应的执行记录' },
    });
  });

  it('give each gap its reason, and each target its reckoning', () => {
    expect(report.gaps.map(({ reason }) => reason.zh)).toContain('截至评价日没有可用的完成值');
    const lines = report.derivations.find(({ targetId }) => targetId === 'patents-2025')?.lines;
    expect(lines?.zh).toContain(
      '增量完成率 = (x − b) ÷ (g − b) = (1.2 − 0.53) ÷ (1.8 − 0.53) = 0.67 ÷ 1.27 = 52.8%',
    );
    expect(lines?.en.length).toBe(lines?.zh.length);
  });

  it('tell of the data, file by file', () => {
    const evaluation = evaluatePlan({ plan, observations: figures, asOf: '2023-12-31' });
    const found = finding('cell/notANumber', { file: '数据.csv', row: 3 }, { seen: 'abc' });
    const { dataNotes } = planReport({ plan, evaluation, findings: [found] });
    expect(dataNotes).toMatchObject([
      { code: 'cell/notANumber', file: '数据.csv', severity: { code: 'error' } },
    ]);
  });

  it('are empty where nothing was given, and warnings unknown', () => {
    const evaluation = evaluatePlan({ plan, observations: [], asOf: '2023-12-31' });
    const bare = planReport({ plan, evaluation });
    expect(bare).toMatchObject({ rollUps: [], work: [], warnings: null, checks: [], dataNotes: [] });
    expect(bare.notices[0]?.zh).toBe('没有可用的完成值：以下只列规划目标，不作评价。');
  });
});

describe('what does not belong together is refused', () => {
  const on = (asOf: string) => evaluatePlan({ plan, observations: figures, asOf });
  const evaluation = on('2023-12-31');

  it.each([
    [
      'an evaluation of another plan',
      { plan: { ...plan, id: 'other' } },
      'evaluation must be of other, got one of sample',
    ],
    [
      'a history that is not earlier',
      { history: [on('2023-12-31')] },
      'history must be of sample in 152900 before 2023-12-31',
    ],
    [
      'a roll-up of another day',
      { rollUps: [rollUp([on('2022-12-31')], [plan], { by: 'plan' })] },
      'rollUps must be of 2023-12-31',
    ],
  ])('%s', (_, more, message) => {
    expect(() => planReport({ plan, evaluation, ...more })).toThrow(RangeError);
    expect(() => planReport({ plan, evaluation, ...more })).toThrow(`planReport: ${message}`);
  });
});
