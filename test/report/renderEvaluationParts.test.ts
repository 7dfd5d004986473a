import { describe, expect, it } from 'vitest';
import { timeProgress } from '../../src/calculate/profiles/timeProgress.js';
import type { EvaluationOptions } from '../../src/evaluate/evaluationOptions.js';
import { labels } from '../../src/model/label.js';
import { describeEvaluation, renderEvaluation } from '../../src/report/index.js';
import { textWidth } from '../../src/report/layout/textWidth.js';
import { evaluationOf } from './derivationSample.js';

const shown = (options: Partial<EvaluationOptions> = {}, language: 'zh' | 'en' = 'zh', width = 120): string =>
  renderEvaluation(evaluationOf(options), { language, format: 'table', width });

/** The lines below a title, up to the next blank line. */
function part(text: string, title: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(title));
  const rest = lines.slice(start + 1);
  return start < 0 ? [] : rest.slice(0, rest.indexOf(''));
}

const rowOf = (text: string, start: RegExp): string =>
  text.split('\n').find((line) => start.test(line)) ?? '';

describe('what is asked for every year', () => {
  it('has how many years passed behind its status', () => {
    expect(shown({}, 'zh', 160)).toContain('有年度未达标（2/3）');
    expect(shown({}, 'en', 140)).toContain('missed a year (2/3)');
  });

  it('has its missed years and its total in a part of its own', () => {
    // 50 + 20 + 30 = 100 of 5 × 30 = 150
    expect(part(shown(), '逐年目标')).toContain(
      '  - yearly：2/3年达标，未达标：2022年；合计100件，占期末应达合计150件的66.7%',
    );
    expect(part(shown({}, 'en'), 'Period by period')).toContain(
      '  - yearly: 2/3 years passed, missed: 2022; 100 items in all, 66.7% of the 150 items due at the end',
    );
  });

  it('does not mix the share of the total with the figure of the year', () => {
    expect(rowOf(shown(), / yearly /)).toMatch(/30 \(2025\)\s+30 \(2023\)\s+100\.0%\s+—\s+—/);
  });
});

describe('a goal that is worked out', () => {
  it('stands beside the words it comes from', () => {
    // 100 × 1.15^5 = 201.14, and the figures have no decimals; 5 × 30 = 150
    expect(shown({}, 'zh', 200)).toContain('printed，即201 (2025)');
    expect(shown({}, 'zh', 200)).toContain('printed，即150 (2025)');
    expect(shown({}, 'en', 200)).toContain('printed: 201 (2025)');
  });
});

describe('the part on trends', () => {
  it('tells where each target that is not met is heading', () => {
    const rows = part(shown(), '按现有趋势推算（首末两点直线外推）');
    // 100 + 30 × 60 ÷ 36 = 150 of 200; 30 ÷ 3 = 10 a year, (200 − 130) ÷ 2 = 35 needed; 200 is reached in 10 years.
    expect(rows.find((row) => row.startsWith('interim'))).toMatch(
      /200 \(2025\)\s+150\s+50\s+2030\s+10\s+35$/,
    );
    expect(rows.find((row) => row.startsWith('trademarks'))).toMatch(/5277\.3\s+可达到\s+2025/);
    // From 0.7 to 0.5: away from the goal.
    expect(rows.find((row) => row.startsWith('falling'))).toContain('达不到');
    // Met, so there is nothing left to project.
    expect(rows.some((row) => row.startsWith('share'))).toBe(false);
  });

  it('names the method that was chosen', () => {
    expect(part(shown({ projection: 'geometric' }), '按现有趋势推算（首末两点等比外推）')).not.toEqual([]);
  });
});

describe('what a source declares', () => {
  it('stands in a column and beside the evaluation, never instead of it', () => {
    expect(shown()).toMatch(/状态\s+填报状态/);
    expect(rowOf(shown(), /trademarks/)).toMatch(/快于预期\s+符合预期$/);
    expect(part(shown(), '填报情况与评价对照')).toEqual([
      '  - trademarks：填报“符合预期”、94.0%，本次评价快于预期（目标完成率94.0%）',
    ]);
  });
});

describe('scores', () => {
  it('have a column where the profile gives any', () => {
    expect(shown({ profile: 'openSdg' })).toMatch(/状态\s+得分/);
    expect(shown()).not.toContain('得分');
  });
});

describe('commitments', () => {
  const title = '定性与里程碑任务（共2项';

  it('have a row where something is recorded of them', () => {
    expect(part(shown(), title).slice(2)).toEqual([
      '建成中心  里程碑      2025  已完成 (2023-06-30)  提前完成',
      'printed   经常性工作  2025  未启动 (2022-12-31)  有年度未达标',
    ]);
  });

  it('are counted by kind where nothing is', () => {
    expect(part(shown({ progressRecords: [] }), title)).toEqual([
      '  - 里程碑1项：建成中心',
      '  - 经常性工作1项：printed',
    ]);
  });

  it('are told apart where some are recorded', () => {
    const some = [
      { subject: { type: 'target', id: 'centre' }, on: '2023-07-01', state: 'underway' },
    ] as const;
    const text = shown({ progressRecords: some });
    expect(part(text, title).at(-1)).toMatch(/^建成中心\s.*推进中 \(2023-07-01\)\s+推进中$/);
    expect(part(text, '没有执行记录的：')).toEqual(['  - 经常性工作1项：printed']);
  });
});

describe('a profile of the caller’s own', () => {
  const own = {
    ...timeProgress,
    id: 'ours',
    statuses: timeProgress.statuses.map((entry) =>
      entry.status === 'ahead' ? { status: 'ahead', label: { zh: '超前', en: 'in front' } } : entry,
    ),
  };

  it('is shown in its own words', () => {
    const text = shown({ profile: own });
    expect(rowOf(text, /trademarks/)).toContain('超前');
    expect(text).toContain('评价规则：自定规则（profile=ours）');
    expect(describeEvaluation(evaluationOf({ profile: own }), 'en')).toContain('in front');
  });

  it('may have statuses that no label knows', () => {
    const renamed = JSON.parse(JSON.stringify(own).replaceAll('"ahead"', '"green"')) as typeof own;
    expect(rowOf(shown({ profile: renamed }), /trademarks/)).toContain('超前');
  });
});

describe('a figure that is only a bound', () => {
  it('is shown with its sign', () => {
    const evaluation = evaluationOf({});
    const [first] = evaluation.indicators;
    const [target] = first?.targets ?? [];
    if (!first || !target?.observed) throw new Error('the sample has figures');
    const bounded = { ...target, observed: { ...target.observed, bound: 'gte' as const } };
    const text = renderEvaluation(
      { ...evaluation, indicators: [{ ...first, targets: [bounded] }] },
      { language: 'zh', format: 'table' },
    );
    expect(text).toContain('≥4700 (2023)');
  });
});

describe('every reason', () => {
  it('of an indicator’s target is told', () => {
    const text = shown({}, 'zh', 300);
    for (const { reasons } of evaluationOf({}).indicators.flatMap(({ targets }) => targets))
      for (const { code } of reasons) expect(text).toContain(labels.reason[code].zh);
  });
});

it.each([
  ['zh', 90],
  // One unit is a hundred million yuan, and there is a column for what is declared.
  ['en', 104],
] as const)('everything fits a terminal: %s, %i columns', (language, width) => {
  for (const options of [{}, { profile: 'openSdg' as const }])
    for (const line of shown(options, language, width).split('\n'))
      expect(textWidth(line), line).toBeLessThanOrEqual(width);
});
