import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const share = anIndicator({ unit: '%', measure: 'ratio', baseline: { value: 40, period: '2020' } });
const full = aTargetOf('coverage', { comparator: 'gte', percent: 100, unit: '%', printed: '全覆盖' });

describe('a share to be covered', () => {
  it('全覆盖 is 100%: 76 from 40 is 36 of 60 after three of five years', () => {
    expect(standing([seen('2023', 76)], { indicator: share, target: full })).toMatchObject({
      goal: 100,
      progressRatio: 0.6,
      paceRatio: 1,
      gapToGoal: 24,
      status: 'onTrack',
    });
    expect(standing([seen('2023', 100)], { indicator: share, target: full }).status).toBe('achievedEarly');
  });

  it('is decided by what was counted, where that is given: 599 of 600 print 99.8% or 100%', () => {
    const counts = { numerator: 599, denominator: 600 };
    expect(standing([seen('2023', 100, counts)], { indicator: share, target: full }).isMet).toBe(false);
  });

  it('may be told in another unit of shares', () => {
    const perMille = anIndicator({ unit: '‰', measure: 'ratio', baseline: null });
    expect(standing([seen('2023', 85, { unit: '%' })], { indicator: perMille, target: full })).toMatchObject({
      goal: 1000,
      observed: { value: 850 },
    });
  });

  it('takes the near end of a range: 80—90%', () => {
    const target = { ...full, percent: { min: 80, max: 90 } };
    expect(standing([seen('2023', 80)], { indicator: share, target })).toMatchObject({
      goal: 80,
      isMet: true,
      derivation: { goal: { formula: 'nearEnd' } },
    });
  });

  it('of each county is judged, since a share counts them', () => {
    const target = { ...full, scope: { each: '各县（市、区）' } };
    expect(standing([seen('2023', 76)], { indicator: share, target })).toMatchObject({ isMet: false });
  });

  it('is no count', () => {
    const evaluation = standing([seen('2023', 76)], { target: full });
    expect(reasonFor(evaluation, 'goal')).toBe('unitNotConvertible');
    expect(evaluation.status).toBe('notAssessable');
  });

  it('needs a baseline for its pace, and none for its verdict', () => {
    const indicator = anIndicator({ unit: '%', measure: 'ratio', baseline: null });
    const evaluation = standing([seen('2023', 76)], { indicator, target: full });
    expect(evaluation).toMatchObject({ isMet: false, paceRatio: null });
    expect(reasonFor(evaluation, 'status')).toBe('baselineMissing');
  });
});
