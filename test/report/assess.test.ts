import { describe, expect, it } from 'vitest';
import { defaultWarningRules, rollUp, warningsOf } from '../../src/assess/index.js';
import { renderRollUp, renderWarnings } from '../../src/report/index.js';
import { assessedPlan, evaluated } from '../assess/smallEvaluation.js';

const plan = assessedPlan();
const evaluation = evaluated(plan);
const rolled = rollUp([evaluation], [plan], { by: 'dimension' });

describe('a roll-up as text', () => {
  it('has a line for each group with counts, shares and the worst status', () => {
    const lines = renderRollUp(rolled, { language: 'en', format: 'table', width: 160 }).split('\n');
    const cells = (first: string) => lines.find((line) => line.startsWith(first))?.split(/\s{2,}/);
    // Creation: 3 targets, all assessable, 1 of 3 met, 9/16 = 56.25% (shown half away from zero), all covered.
    expect(cells('creation')?.slice(0, 7)).toEqual([
      'creation',
      '3',
      '3',
      '1/3',
      '56.3%',
      '100.0%',
      'regressing',
    ]);
    // Protection: c is not known; d stands at 2/3, one of two covered.
    expect(cells('protection')?.slice(0, 7)).toEqual([
      'protection',
      '2',
      '1',
      '0/1',
      '66.7%',
      '50.0%',
      'ahead',
    ]);
    expect(cells('in all')?.[4]).toBe('59.7%');
  });

  it('says what is left out and why, and how indicators were weighted', () => {
    const text = renderRollUp(rolled, { language: 'zh', format: 'table' });
    expect(text).toContain('状态：截至评价日没有可用的完成值（1 个：c-2025）');
    expect(text).toContain('按指标权重');
  });

  it('announces made-up figures first, and only them', () => {
    const first = (isIllustrative: boolean | null) =>
      renderRollUp({ ...rolled, isIllustrative }, { language: 'en', format: 'table' }).split('\n')[0];
    expect(first(true)).toContain('[ILLUSTRATIVE DATA]');
    expect(first(false)).toBe('Targets by dimension, as of 2023-12-31');
  });

  it('as JSON is the roll-up itself', () => {
    expect(JSON.parse(renderRollUp(rolled, { language: 'zh', format: 'json' }))).toEqual(rolled);
  });
});

describe('warnings as text', () => {
  it('have their severity, what is the matter, and what to do', () => {
    const text = renderWarnings(warningsOf({ plan, evaluation }), { language: 'en', format: 'table' });
    expect(text).toMatch(/^\[serious\] “b” \(target: 20\) is “regressing”\.\n {2}Find the cause/m);
    expect(text).toContain('Warnings for small as of 2023-12-31');
  });

  it('name each rule in the language of the reader, and one without a name by its kind and id', () => {
    const own = warningsOf({
      plan,
      evaluation,
      rules: [
        { id: 'mine', rule: 'staleData', severity: 'notice', olderThanDays: 400 },
        { id: 'lostAgain', rule: 'lostAgain', severity: 'notice' },
        { id: 'x', name: { zh: '去年的', en: 'last year' }, rule: 'missedYear', severity: 'notice' },
      ],
    });
    const names = (language: 'zh' | 'en') => own.checks.map(({ name }) => name[language]);
    expect(names('zh')).toEqual(['数据陈旧（mine）', '达标后回落', '去年的']);
    expect(names('en')).toEqual(['stale data (mine)', 'lost after it was met', 'last year']);
    const usual = renderWarnings(warningsOf({ plan, evaluation }), { language: 'zh', format: 'table' });
    expect(usual).toContain('  - 倒退或未完成：检查');
    for (const { id } of defaultWarningRules) expect(usual).not.toContain(id);
  });

  it('say so when there are none, and tell what is wrong with the rules', () => {
    const none = warningsOf({ plan, evaluation, rules: [] });
    expect(renderWarnings(none, { language: 'zh', format: 'table' })).toContain('没有预警。');
    const faulty = warningsOf({
      plan,
      evaluation,
      rules: [{ id: 'odd', rule: 'statusIn', severity: 'notice', statuses: ['nice'] }],
    });
    expect(renderWarnings(faulty, { language: 'en', format: 'table' })).toContain('“nice”');
  });
});
