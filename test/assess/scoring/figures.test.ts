import { describe, expect, it } from 'vitest';
import { evaluationFigures } from '../../../src/assess/scoring/evaluationFigures.js';
import { observedFigures } from '../../../src/assess/scoring/observedFigures.js';
import { alxa } from '../../../src/datasets/alxa/index.js';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../../src/model/observation.js';
import { itemWith, rulesWith } from './someRules.js';

describe('observedFigures', () => {
  const seen = (period: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
    indicatorId: 'patents',
    period,
    value,
    ...more,
  });
  const figures = (...observations: Observation[]) =>
    observedFigures(rulesWith(), observations, { asOf: '2023-12-31', regionCode: '130100' });

  it('takes the newest figure that had ended', () => {
    expect(figures(seen('2022', 5), seen('2023', 8), seen('2024', 12))).toEqual([
      { regionCode: '130100', itemId: 'patents', value: 8, period: '2023' },
    ]);
  });

  it('takes the longer of two periods that end together, and the later of two revisions then known', () => {
    expect(figures(seen('2023-12', 1), seen('2023', 8))[0]?.value).toBe(8);
    const revised = seen('2022', 6, { revisedOn: '2023-06-01' });
    const later = seen('2022', 7, { revisedOn: '2024-06-01' });
    expect(figures(revised, later, seen('2022', 5))[0]?.value).toBe(6);
  });

  it('keeps regions and units apart, and passes parts over', () => {
    const other = seen('2023', 15_000, { regionCode: '130102', unit: '万件' });
    const part = seen('2023', 3, { componentId: 'national' });
    expect(figures(seen('2023', 8), other, part)).toEqual([
      { regionCode: '130100', itemId: 'patents', value: 8, period: '2023' },
      { regionCode: '130102', itemId: 'patents', value: 15_000, period: '2023', unit: '万件' },
    ]);
  });

  it('tells a year with nothing to measure from a gap', () => {
    expect(figures(seen('2023', null, { status: 'notApplicable' }))[0]?.reason).toBe('notApplicable');
  });
});

describe('evaluationFigures', () => {
  const evaluation = evaluatePlan({
    plan: alxa,
    observations: [{ indicatorId: 'trademarks', period: '2023', value: 4700 }],
    asOf: '2023-12-31',
  });
  const figuresFor = (indicatorId: string, targetId?: string) =>
    evaluationFigures({ items: [itemWith({ indicatorId, ...(targetId && { targetId }) })] }, [evaluation]);

  it('takes figure, goal and baseline of the target', () => {
    expect(figuresFor('trademarks')).toEqual([
      {
        regionCode: '152900',
        itemId: 'patents',
        value: 4700,
        unit: '件',
        goal: 5000,
        baseline: 3834,
        isMet: false,
        period: '2023',
      },
    ]);
  });

  it('tells why there is none', () => {
    expect(figuresFor('unheard-of')[0]).toMatchObject({ value: null, reason: 'indicatorNotInPlan' });
    expect(figuresFor('trademarks', 'other')[0]).toMatchObject({ value: null, reason: 'goalMissing' });
  });
});
