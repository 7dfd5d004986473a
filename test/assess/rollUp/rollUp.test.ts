import { describe, expect, it } from 'vitest';
import { rollUp } from '../../../src/assess/index.js';
import { levelTargetWith } from '../../smallPlan.js';
import { assessedFigures, assessedPlan, evaluated } from '../smallEvaluation.js';

const plan = assessedPlan();
const evaluation = evaluated(plan);
const byDimension = rollUp([evaluation], [plan], { by: 'dimension' });
const group = (key: string | null, rolled = byDimension) => rolled.groups.find((one) => one.key === key);

describe('a roll-up', () => {
  it('averages the targets of an indicator first, then the indicators by their weights', () => {
    // a: 50/40 is held at 1, and 50/100; their mean is 3/4. b: (5 − 10)/(20 − 10) = −1/2 is held at 0. d: 2/3.
    // Creation: (3 × 3/4 + 1 × 0) / 4 = 9/16. Protection: 2/3 alone.
    // All: (3 × 3/4 + 1 × 0 + 2 × 2/3) / 6 = (27/12 + 16/12) / 6 = 43/72.
    expect(byDimension.weighting).toBe('indicator');
    expect(group('creation')?.progress.meanRatio).toBe(9 / 16);
    expect(group('protection')?.progress.meanRatio).toBe(2 / 3);
    expect(byDimension.total.progress.meanRatio).toBe(43 / 72);
  });

  it('counts every indicator alike when asked to, or when a weight is missing, which it tells', () => {
    // (3/4 + 0 + 2/3) / 3 = 17/36.
    const equal = rollUp([evaluation], [plan], { by: 'dimension', weights: 'equal' });
    expect(equal.total.progress.meanRatio).toBe(17 / 36);
    expect(equal.findings).toEqual([]);
    const [a, b, ...rest] = plan.indicators;
    const { weight: _, ...light } = b ?? plan.indicators[0] ?? a ?? ({} as never);
    const partly = assessedPlan({ indicators: a ? [a, light, ...rest] : [] });
    const rolled = rollUp([evaluated(partly)], [partly], { by: 'dimension' });
    expect(rolled.weighting).toBe('equal');
    expect(rolled.total.progress.meanRatio).toBe(17 / 36);
    expect(rolled.findings.map(({ code, details }) => [code, details])).toEqual([
      ['weight/missing', { of: ['small/b'], isLeftOut: false }],
    ]);
    // By weights nevertheless, b is left out: (3 × 3/4 + 2 × 2/3) / 5 = 43/60.
    const weighted = rollUp([evaluated(partly)], [partly], { by: 'dimension', weights: 'indicator' });
    expect(weighted.total.progress.meanRatio).toBe(43 / 60);
    expect(weighted.total.leftOut).toContainEqual({
      planId: 'small',
      regionCode: '152900',
      targetId: 'b-2025',
      quantity: 'progressRatio',
      reason: 'weightMissing',
    });
  });

  it('tells how much of a group its mean rests on', () => {
    // Four of five targets in all; of protection, d and not c.
    expect(byDimension.total.progress).toMatchObject({ includedCount: 4, coverageRatio: 4 / 5 });
    expect(group('protection')?.progress.coverageRatio).toBe(1 / 2);
    // By weight it is not known, since c has none; in creation everything is in.
    expect(byDimension.total.progress.weightCoverageRatio).toBeNull();
    expect(group('creation')?.progress.weightCoverageRatio).toBe(1);
  });

  it('says of each figure what it leaves out and why', () => {
    expect(
      byDimension.total.leftOut.map(({ targetId, quantity, reason }) => [targetId, quantity, reason]),
    ).toEqual([
      ['c-2025', 'status', 'observationMissing'],
      ['c-2025', 'isMet', 'observationMissing'],
      ['c-2025', 'progressRatio', 'observationMissing'],
    ]);
  });

  it('counts statuses, and the share met by rows and by real indicators', () => {
    // a-2023 is met at its deadline; a-2025 is ahead, since 40 of it was due by 2023 and 50 are there (5/4); b goes
    // backwards; d is ahead (2/3 ÷ 3/5 = 10/9, which is 1.11).
    const { byStatus, assessableCount, assessableRatio, worstStatus, rowsMet, indicatorsMet } =
      byDimension.total;
    const present = Object.fromEntries(Object.entries(byStatus).filter(([, count]) => count > 0));
    expect(present).toEqual({ achieved: 1, ahead: 2, regressing: 1, notAssessable: 1 });
    expect([assessableCount, assessableRatio, worstStatus]).toEqual([4, 4 / 5, 'regressing']);
    expect(rowsMet).toEqual({ metCount: 1, knownCount: 4, unknownCount: 1, metRatio: 1 / 4 });
    // The row c holds two indicators.
    expect(indicatorsMet).toEqual({ metCount: 1, knownCount: 4, unknownCount: 2, metRatio: 1 / 4 });
  });

  it('counts each subject of a row by itself: one can pass while the row fails', () => {
    const figures = [
      ...assessedFigures,
      { indicatorId: 'c', period: '2023', value: 96, componentId: 'one' },
      { indicatorId: 'c', period: '2023', value: 90, componentId: 'two' },
    ];
    const rolled = rollUp([evaluated(plan, figures)], [plan], { by: 'dimension' });
    expect(group('protection', rolled)?.rowsMet).toMatchObject({ metCount: 0, knownCount: 2 });
    expect(group('protection', rolled)?.indicatorsMet).toMatchObject({ metCount: 1, knownCount: 3 });
  });

  it('puts a target of two projects into both, and once into the total', () => {
    const project = (id: string, targetIds: string[]) => ({
      id,
      number: null,
      name: id,
      englishName: id,
      form: 'box' as const,
      parentId: null,
      taskId: null,
      measures: [{ id: `${id}-m`, name: 'm', englishName: 'm', targetIds: ['d-2025'] }],
      targetIds,
      citations: [],
    });
    const boxed = assessedPlan({ projects: [project('p', ['a-2025']), project('q', [])] });
    const rolled = rollUp([evaluated(boxed)], [boxed], { by: 'project' });
    expect(rolled.groups.map(({ planId, key, targetCount }) => [planId, key, targetCount])).toEqual([
      ['small', 'p', 2],
      ['small', 'q', 1],
      [null, null, 3],
    ]);
    expect(rolled.total.targetCount).toBe(5);
  });

  it('finds the units of a target at its indicator and at the tasks that serve it', () => {
    const task = {
      id: 't',
      number: '1',
      name: 't',
      englishName: 't',
      parentId: null,
      leadUnitIds: ['office'],
      responsibleUnitIds: [],
      targetIds: ['b-2025'],
      citations: [],
    };
    const [a, ...rest] = plan.indicators;
    const led = assessedPlan({
      tasks: [task],
      indicators: a ? [{ ...a, leadUnitIds: ['office'] }, ...rest] : [],
    });
    const rolled = rollUp([evaluated(led)], [led], { by: 'leadUnit' });
    expect(rolled.groups.map(({ key, targetCount, label }) => [key, targetCount, label.en])).toEqual([
      ['office', 3, 'Example Office'],
      [null, 2, 'no unit named'],
    ]);
  });

  it('keeps the nested equal mean of scores under a profile that has them', () => {
    const scored = evaluated(plan, assessedFigures, { profile: 'eurostat' });
    const rolled = rollUp([scored], [plan], { by: 'dimension' });
    const scoreOf = (id: string) =>
      scored.indicators.flatMap(({ targets }) => targets).find(({ targetId }) => targetId === id)?.score;
    // Only b starts above zero, so only b has a growth and a score: creation is b, protection has none, all is creation.
    expect(scoreOf('b-2025')).toBeTypeOf('number');
    expect(scoreOf('a-2025')).toBeNull();
    expect(group('creation', rolled)?.scores?.score).toBe(scoreOf('b-2025'));
    expect(group('protection', rolled)?.scores?.score).toBeNull();
    expect(rolled.scores?.score).toBe(scoreOf('b-2025'));
    expect(byDimension.scores).toBeNull();
  });

  it('holds weights against what they must add up to', () => {
    // 3 + 1 + 2 = 6.
    const codes = (weightTotal: number) =>
      rollUp([evaluation], [plan], { by: 'plan', weightTotal }).findings.map(({ code }) => code);
    expect(codes(6)).toEqual([]);
    expect(codes(100)).toEqual(['weight/totalDiffers']);
  });

  it('of nothing is nothing, with a reason', () => {
    const { total, groups } = rollUp([], [], { by: 'plan' });
    expect(groups).toEqual([]);
    expect(total.progress).toEqual({
      meanRatio: null,
      reason: 'noneAssessable',
      includedCount: 0,
      coverageRatio: null,
      weightCoverageRatio: null,
    });
    expect(total.rowsMet.metRatio).toBeNull();
    expect(total.worstStatus).toBeNull();
  });

  it('has commitments in by task, and out by dimension', () => {
    const milestone = { ...levelTargetWith({ id: 'm', printed: '建成' }) };
    const { comparator: _, value: __, ...bare } = milestone;
    const free = {
      ...bare,
      kind: 'milestone' as const,
      indicatorId: null,
      what: { zh: '建成', en: 'built' },
    };
    const wide = assessedPlan({ targets: [...plan.targets, free] });
    const counts = (['dimension', 'task'] as const).map(
      (by) => rollUp([evaluated(wide)], [wide], { by }).total.targetCount,
    );
    expect(counts).toEqual([5, 6]);
  });

  it.each([
    [
      'an unknown grouping',
      () => rollUp([evaluation], [plan], { by: 'colour' as never }),
      'rollUp: by must be one of',
    ],
    [
      'an evaluation without its plan',
      () => rollUp([evaluation], [], { by: 'plan' }),
      'rollUp: plans must hold',
    ],
    [
      'the same evaluation twice',
      () => rollUp([evaluation, evaluation], [plan], { by: 'plan' }),
      'rollUp: each plan',
    ],
    [
      'evaluations of two days',
      () =>
        rollUp([evaluation, { ...evaluation, regionCode: '152901', asOf: '2024-12-31' }], [plan], {
          by: 'plan',
        }),
      'rollUp: evaluations must share asOf',
    ],
  ])('refuses %s', (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
