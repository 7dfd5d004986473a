import { describe, expect, it } from 'vitest';
import { finalSheet, midTermSheet } from '../../../src/assess/index.js';
import { assessedFigures, assessedPlan, evaluated } from '../smallEvaluation.js';

const plan = assessedPlan();
const evaluation = evaluated(plan);

describe('a mid-term sheet', () => {
  const sheet = midTermSheet({ plan, evaluation });
  const row = (id: string) => sheet.rows.find(({ standing }) => standing.targetId === id);

  it('has a row for each target with its state, trend and forecast', () => {
    expect(sheet.rows.map(({ standing }) => standing.targetId)).toEqual([
      'a-2023',
      'a-2025',
      'b-2025',
      'c-2025',
      'd-2025',
    ]);
    // b fell from 10 to 5 in three years; carried on, it is 10 − 5/3 × 5 = 5/3 at the end of 2025.
    expect(row('b-2025')?.standing).toMatchObject({ status: 'regressing', trend: 'falling' });
    expect(row('b-2025')?.standing.projection?.value).toBeCloseTo(5 / 3, 12);
  });

  it('tells how much of the plan’s time has passed', () => {
    // 36 of 60 months since the end of 2020.
    expect([sheet.planElapsedRatio, sheet.isPlanOver]).toEqual([0.6, false]);
  });

  it('proposes by the first rule that applies, and keeps what none applies to', () => {
    // b will miss more than it misses now; d is ahead and not met yet.
    expect(row('b-2025')?.revision).toMatchObject({ proposal: 'review', ruleId: 'outOfReach' });
    expect(row('d-2025')?.revision).toEqual({ proposal: 'keep', ruleId: null, because: null });
    const early = evaluated(plan, [{ indicatorId: 'd', period: '2023', value: 3 }]);
    const met = midTermSheet({ plan, evaluation: early }).rows.find(
      ({ standing }) => standing.targetId === 'd-2025',
    );
    expect(met?.revision?.proposal).toBe('raise');
  });

  it('never proposes to lower a binding target', () => {
    // a is binding; fallen to −10, the line from 0 ends at −50/3, far from 100.
    const fallen = evaluated(plan, [{ indicatorId: 'a', period: '2023', value: -10 }]);
    const binding = midTermSheet({ plan, evaluation: fallen }).rows.find(
      ({ standing }) => standing.targetId === 'a-2025',
    );
    expect(binding?.revision).toMatchObject({ proposal: 'keep', ruleId: 'bindingOutOfReach' });
  });

  it('takes rules of one’s own, and counts what is proposed', () => {
    const because = { zh: '有数据', en: 'There is a figure' };
    const own = midTermSheet({
      plan,
      evaluation,
      rules: [{ id: 'own', proposal: 'clarify', when: { attributes: ['binding'] }, because }],
    });
    expect(own.byRevision).toEqual({ keep: 3, raise: 0, review: 0, clarify: 2 });
    expect(midTermSheet({ plan, evaluation, rules: [] }).byRevision).toMatchObject({ keep: 5 });
  });

  it('sets what is declared beside what the figures come to', () => {
    const declaring = (status: string) => {
      const figures = assessedFigures.map((one) =>
        one.indicatorId === 'b' ? { ...one, declared: { status } } : one,
      );
      return midTermSheet({ plan, evaluation: evaluated(plan, figures) }).rows[2]?.declared;
    };
    expect(declaring('符合预期')).toEqual({
      status: '符合预期',
      completionRatio: null,
      meansStatus: 'onTrack',
      agrees: false,
    });
    expect(declaring('倒退')?.agrees).toBe(true);
    expect(declaring('稳步推进')).toMatchObject({ meansStatus: null, agrees: null });
    expect(row('b-2025')?.declared).toBeNull();
  });

  it('puts the rows together by dimension', () => {
    expect(sheet.byDimension.groups.map(({ key, targetCount }) => [key, targetCount])).toEqual([
      ['creation', 3],
      ['protection', 2],
    ]);
  });
});

describe('a final sheet', () => {
  it('has verdicts and no revisions', () => {
    const figures = [
      { indicatorId: 'a', period: '2025', value: 100 },
      { indicatorId: 'b', period: '2025', value: 19 },
    ];
    const sheet = finalSheet({ plan, evaluation: evaluated(plan, figures, { asOf: '2026-03-31' }) });
    expect([sheet.kind, sheet.isPlanOver, sheet.planElapsedRatio, sheet.byRevision]).toEqual([
      'final',
      true,
      1,
      null,
    ]);
    const verdicts = sheet.rows.map(({ standing, revision }) => [
      standing.targetId,
      standing.status,
      revision,
    ]);
    expect(verdicts).toContainEqual(['a-2025', 'achieved', null]);
    expect(verdicts).toContainEqual(['b-2025', 'notAchieved', null]);
    expect(verdicts).toContainEqual(['d-2025', 'notAssessable', null]);
  });

  it('can be drafted before the plan is over, and says so', () => {
    expect(finalSheet({ plan, evaluation }).isPlanOver).toBe(false);
  });
});
