import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/index.js';
import { planWith } from '../../smallPlan.js';
import { aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

describe('a place for a target that holds none', () => {
  it.each([
    ['delegated', '完成国家下达目标'],
    ['deferred', '视情提出'],
    ['empty', '—'],
    ['unreadable', '□'],
  ] as const)('%s, printed %s, has nothing to be judged by', (reason, printed) => {
    const target = aTargetOf('unset', { reason, printed, unit: null });
    const evaluation = standing([seen('2023', 120)], { target });
    expect(evaluation).toMatchObject({ printed, goal: null, isMet: null, status: 'notAssessable' });
    for (const quantity of ['goal', 'isMet', 'progressRatio', 'projection', 'status']) {
      expect(reasonFor(evaluation, quantity)).toBe('targetUnset');
    }
  });

  it('still shows what the series did', () => {
    const target = aTargetOf('unset', { reason: 'empty', unit: null });
    expect(standing([seen('2023', 120)], { target })).toMatchObject({
      observed: { value: 120 },
      trend: 'rising',
      dataEndsOn: '2023-12-31',
    });
  });

  it('may stand without an indicator, and is counted among the commitments', () => {
    const target = { ...aTargetOf('unset', { reason: 'deferred', unit: null }), indicatorId: null };
    const { commitments, summary } = evaluatePlan({
      plan: planWith({ targets: [target] }),
      observations: [],
      asOf: '2023-12-31',
    });
    expect(commitments).toHaveLength(1);
    expect(commitments[0]).toMatchObject({ status: 'notAssessable', trend: null, observed: null });
    expect(summary).toMatchObject({ targetCount: 0, commitmentCount: 1 });
  });
});
