import { describe, expect, it } from 'vitest';
import type { EvaluationOptions } from '../../src/evaluate/evaluationOptions.js';
import type { PlanEvaluation } from '../../src/model/evaluation.js';
import type { Language } from '../../src/model/label.js';
import { labels } from '../../src/model/label.js';
import { describeDerivation } from '../../src/report/index.js';
import { derivationOf, evaluationOf } from './derivationSample.js';
import { reckon } from './reckon.js';

const linesOf = (evaluation: PlanEvaluation, language: Language): string[] => [
  ...evaluation.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) => describeDerivation(indicator, target, { ...evaluation, language })),
  ),
  ...evaluation.commitments.flatMap((target) =>
    describeDerivation(null, target, { ...evaluation, language }),
  ),
];

const asked: readonly Partial<EvaluationOptions>[] = [
  {},
  { path: 'geometric', projection: 'geometric' },
  { projection: 'leastSquares' },
  { profile: 'openSdg' },
  { asOf: '2026-06-30' },
];

describe('every printed reckoning', () => {
  it.each(asked)('comes to what stands behind its last equals sign (%j)', (options) => {
    for (const language of ['zh', 'en'] as const) {
      const reckonings = linesOf(evaluationOf(options), language).flatMap(reckon);
      expect(reckonings.length).toBeGreaterThan(80);
      for (const { line, left, right, slack } of reckonings)
        expect(Math.abs(left - right), line).toBeLessThanOrEqual(slack);
    }
  });

  it('would be found out if it were wrong', () => {
    // 866 ÷ 1166 is 0.74271…, which is 74.3% and not 74.4%.
    for (const [told, isRight] of [
      ['74.3%', true],
      ['74.4%', false],
    ] as const) {
      const found = reckon(`Progress = (4700 − 3834) ÷ (5000 − 3834) = 866 ÷ 1166 = ${told}`);
      expect(found.every(({ left, right, slack }) => Math.abs(left - right) <= slack)).toBe(isRight);
    }
  });

  it('has every quantity of a course as a line', () => {
    const text = derivationOf('trademarks-2025', 'zh').join('\n');
    for (const quantity of [
      'goal',
      'observed',
      'attainmentRatio',
      'gapToGoal',
      'progressRatio',
      'elapsedRatio',
      'expectedValue',
      'paceRatio',
      'observedChangePerYear',
      'requiredChangePerYear',
      'requiredChangePerYearFromNow',
      'observedGrowthPerYear',
      'requiredGrowthPerYear',
      'requiredGrowthPerYearFromNow',
      'projection',
    ] as const)
      expect(text).toMatch(new RegExp(`^${labels.quantity[quantity].zh}.* = .*\\d`, 'm'));
  });
});

const lineOf = (targetId: string, quantity: keyof typeof labels.quantity, options = {}): string | undefined =>
  derivationOf(targetId, 'zh', options).find((line) => line.startsWith(labels.quantity[quantity].zh));

// Each line worked by hand from the figures in derivationSample.ts.
describe('the lines', () => {
  it.each([
    [
      'trademarks-2025',
      'progressRatio',
      '(x − b) ÷ (g − b) = (4700 − 3834) ÷ (5000 − 3834) = 866 ÷ 1166 = 74.3%',
    ],
    ['trademarks-2025', 'elapsedRatio', '已过整月数 ÷ 全程整月数 = 36 ÷ 60 = 60.0%'],
    ['trademarks-2025', 'expectedValue', 'b + (g − b) × m ÷ N = 3834 + (5000 − 3834) × 36 ÷ 60 = 4533.6'],
    // 0.74271 ÷ 0.6 = 1.23785
    ['trademarks-2025', 'paceRatio', '((4700 − 3834) ÷ (5000 − 3834)) ÷ (36 ÷ 60) = 1.238'],
    // 120 was due in 2022 and 200 in 2025: a third of the 80 between by 2023.
    [
      'interim-2025',
      'expectedValue',
      '120 + (200 − 120) × (36 − 24) ÷ (60 − 24) = 146.6666667；经过阶段目标',
    ],
    ['days-2025', 'attainmentRatio', 'g ÷ x = 10 ÷ 15 = 66.7%'],
    ['days-2025', 'gapToGoal', 'x − g = 15 − 10 = 5'],
    ['share-2025', 'observed', 'x = 189 ÷ 199 × 100 = 94.97487437'],
    ['share-2025', 'projection', 'P = 100；首末两点直线外推；推算为 104.958124，超出指标的自然界限'],
    ['total-2025', 'goal', 'g = 2；原文“printed”，2025年到期；由 20000 换算成指标的单位'],
    ['total-2025', 'observed', 'x = 0.3 + 0.4 + 0.5 = 1.2；各期相加（2021年、2022年、2023年）'],
    ['total-2025', 'progressRatio', 'x ÷ g = 1.2 ÷ 2 = 60.0%'],
    ['yearly-2025', 'progressRatio', 'X ÷ G = 100 ÷ 150 = 66.7%'],
    ['yearly-2025', 'isMet', '（最近一期）：达到'],
    ['average-2025', 'goal', 'g = v × n = 30 × 5 = 150'],
    // 1.15^5 = 2.0113571875
    ['rising-2025', 'goal', 'g = b × (1 + r)^n = 100 × (1 + 0.15)^5 = 201.13571875'],
    ['rising-total', 'goal', 'g = b × (1 + r) = 100 × (1 + 0.5) = 150'],
    ['net-2025', 'goal', 'g = b + v = 100 + 40 = 140'],
    ['net-2025', 'elapsedRatio', '30 ÷ 60 = 50.0%'],
    ['net-per-year', 'goal', 'g = b + v × n = 100 + 8 × 5 = 140'],
    ['added-2025', 'observed', 'x = 1270 − 1000 = 270；与起点相比的变化'],
    ['doubled-2025', 'goal', 'g = k × r = 2 × 50 = 100'],
    ['falling-2025', 'progressRatio', '(0.5 − 0.7) ÷ (1.9 − 0.7) = (−0.2) ÷ 1.2 = −16.7%'],
    ['place-2025', 'goal', 'g = 10；原文“printed”，2025年到期；位次'],
    // 60 − 70 = −10 at the start, 72 − 76 = −4 now: 6 of 10 closed.
    ['peers-2025', 'progressRatio', '((−4) − (−10)) ÷ (0 − (−10)) = 6 ÷ 10 = 60.0%'],
    // The cube root of 1.06 × 1.02 × 1.07 = 1.156884 is 1.0497759…
    ['rates-2025', 'observed', '^(1 ÷ 3) × 100 − 100 = 4.97759159；各年增速连乘'],
  ] as const)('%s: %s', (targetId, quantity, line) => {
    expect(lineOf(targetId, quantity)).toContain(line);
  });

  it('follow the path and the projection that were chosen', () => {
    const options = { path: 'geometric', projection: 'geometric' } as const;
    // 3834 × (5000 ÷ 3834)^0.6 = 4496.21…, and 3834 × (4700 ÷ 3834)^(5/3) = 5383.4…
    expect(lineOf('trademarks-2025', 'expectedValue', options)).toMatch(
      /E = b × \(g ÷ b\)\^\(m ÷ N\) = 3834 × \(5000 ÷ 3834\)\^\(36 ÷ 60\) = 4496\.\d+$/,
    );
    expect(lineOf('trademarks-2025', 'paceRatio', options)).toMatch(
      /\(x − b\) ÷ \(E − b\) = \(4700 − 3834\)/,
    );
    expect(lineOf('trademarks-2025', 'projection', options)).toMatch(
      /P = b × \(x ÷ b\)\^\(N ÷ m\) = 3834 × \(4700 ÷ 3834\)\^\(60 ÷ 36\) = 5383\.\d+；首末两点等比外推/,
    );
  });
});

describe('beside the reckoning stands', () => {
  const told = derivationOf('trademarks-2025', 'zh');

  it('what the source declared, what was inferred, and the source', () => {
    expect(told).toContain('来源自报：符合预期，94.0%');
    expect(told).toContain('原文未写明、由整理者推定：比较关系');
    expect(told).toContain('数据来源：统计公报，2023年');
    expect(derivationOf('total-2025', 'en')).toContain('Source: 年报, 2022 (revised on 1 May 2023)');
  });

  it('the band that the pace lies in', () => {
    expect(told).toContain('状态：快于预期；1.1 ≤ 时序进度比');
    expect(derivationOf('falling-2025', 'en')).toContain('Status: regressing; Pace < 0');
    expect(derivationOf('doubled-2025', 'zh')).toContain('状态：滞后；0 ≤ 时序进度比 < 0.9');
  });

  it('each due period of what is asked for every year', () => {
    expect(derivationOf('yearly-2025', 'zh')).toEqual(
      expect.arrayContaining(['逐期情况：2/3年达标，未达标：2022年', '  2022年：20，未达标']),
    );
  });

  it('the record of a milestone and of a duty', () => {
    expect(derivationOf('centre', 'zh')).toContain('执行记录：已完成（2023年7月1日记录，2023年6月30日完成）');
    expect(derivationOf('duty', 'en')).toContain(
      'Period by period: 1/3 years passed, missed: 2022, not known: 2023',
    );
  });

  it('what could not be computed, with its reason', () => {
    expect(derivationOf('unknown-2025', 'zh').at(-1)).toMatch(/^未能计算（没有基期值）：.*增量完成率/);
    for (const language of ['zh', 'en'] as const) {
      for (const { targetId, reasons } of evaluationOf({}).indicators.flatMap(({ targets }) => targets)) {
        const text = derivationOf(targetId, language).join('\n');
        for (const { code } of reasons) expect(text).toContain(labels.reason[code][language]);
      }
    }
  });
});

it('reads as a whole, in both languages', () => {
  expect(derivationOf('trademarks-2025', 'zh').join('\n')).toMatchInlineSnapshot(`
    "以下数值单位：件
    目标值 g = 5000；原文“5000”，2025年到期
    当前值 x = 4700；最新一期（2023年）；按2023年12月31日计
    目标完成率 = x ÷ g = 4700 ÷ 5000 = 94.0%
    与目标的差距 = g − x = 5000 − 4700 = 300
    基期值 b = 3834；按2020年12月31日计
    增量完成率 = (x − b) ÷ (g − b) = (4700 − 3834) ÷ (5000 − 3834) = 866 ÷ 1166 = 74.3%
    时间进度 = 已过整月数 ÷ 全程整月数 = 36 ÷ 60 = 60.0%
    时序要求 E = b + (g − b) × m ÷ N = 3834 + (5000 − 3834) × 36 ÷ 60 = 4533.6
    时序进度比 = 增量完成率 ÷ 时间进度 = ((4700 − 3834) ÷ (5000 − 3834)) ÷ (36 ÷ 60) = 1.238
    实际年均增量 = (x − b) ÷ (36 ÷ 12) = (4700 − 3834) ÷ (36 ÷ 12) = 288.6666667
    规划要求年均增量 = (g − b) ÷ (60 ÷ 12) = (5000 − 3834) ÷ (60 ÷ 12) = 233.2
    今后需要年均增量 = (g − x) ÷ (24 ÷ 12) = (5000 − 4700) ÷ (24 ÷ 12) = 150
    实际年均增速 = (x ÷ b)^(12 ÷ 36) − 1 = (4700 ÷ 3834)^(12 ÷ 36) − 1 = 7.02%
    规划要求年均增速 = (g ÷ b)^(12 ÷ 60) − 1 = (5000 ÷ 3834)^(12 ÷ 60) − 1 = 5.45%
    今后需要年均增速 = (g ÷ x)^(12 ÷ 24) − 1 = (5000 ÷ 4700)^(12 ÷ 24) − 1 = 3.14%
    预测 P = b + (x − b) × N ÷ m = 3834 + (4700 − 3834) × 60 ÷ 36 = 5277.333333；首末两点直线外推；按此趋势2025年达到目标
    届时缺口占现有差距 = 0%；可以达到目标
    是否达到目标：x ≥ g，即 4700 ≥ 5000：未达到
    来源自报：符合预期，94.0%
    状态：快于预期；1.1 ≤ 时序进度比
    原文未写明、由整理者推定：比较关系
    数据来源：统计公报，2023年"
  `);
  expect(derivationOf('yearly-2025', 'en').join('\n')).toMatchInlineSnapshot(`
    "Figures below are in: items
    Goal g = 30; printed “printed”, due 2025
    Observed value x = 30; the newest figure (2023); counted as of 31 December 2023
    Attainment = x ÷ g = 30 ÷ 30 = 100.0%
    Gap to goal = g − x = 30 − 30 = 0
    Start = 0; counted since 31 December 2020
    Total X = 50 + 20 + 30 = 100
    Total due at the end G = 30 × 60 ÷ 12 = 150
    Progress = X ÷ G = 100 ÷ 150 = 66.7%
    Elapsed time = whole months passed ÷ whole months in all = 36 ÷ 60 = 60.0%
    Expected value E = G × m ÷ N = 150 × 36 ÷ 60 = 90
    Pace = progress ÷ elapsed time = (100 ÷ 150) ÷ (36 ÷ 60) = 1.111
    Period by period: 2/3 years passed, missed: 2022
      2021: 50, passed
      2022: 20, missed
      2023: 30, passed
    Observed change per year = X ÷ (36 ÷ 12) = 100 ÷ (36 ÷ 12) = 33.33333333
    Required change per year = G ÷ (60 ÷ 12) = 150 ÷ (60 ÷ 12) = 30
    Required change per year from now = (G − X) ÷ (24 ÷ 12) = (150 − 100) ÷ (24 ÷ 12) = 25
    Met (latest period): met
    Status: missed a year
    Not computable (there is no baseline): met at baseline, trend
    Not computable (it is counted from zero: baseline and growth say nothing): observed growth per year, required growth per year, required growth per year from now
    Not computable (what is held every year has no progress): projection"
  `);
});

it('needs no more than a language', () => {
  const [indicator] = evaluationOf({}).indicators;
  const [target] = indicator?.targets ?? [];
  if (!indicator || !target) throw new Error('the sample has targets');
  expect(describeDerivation(indicator, target, 'zh')).toContain(
    '增量完成率 = (x − b) ÷ (g − b) = (4700 − 3834) ÷ (5000 − 3834) = 866 ÷ 1166 = 74.3%',
  );
});
