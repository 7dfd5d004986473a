import { describe, expect, it } from 'vitest';
import { evaluateIndicator } from '../../src/evaluate/index.js';
import type { TargetEvaluation } from '../../src/model/evaluation.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import type { Target } from '../../src/model/target/target.js';
import { anIndicator, aTarget, aTargetOf, reasonFor, seen } from './anIndicator.js';

const at2023 = aTarget({ id: 'at-2023', by: '2023', value: 120 });
const at2025 = aTarget({ id: 'at-2025', by: '2025', value: 200 });

function standings(
  observations: readonly Observation[],
  targets: readonly Target[],
  { indicator = anIndicator(), asOf = '2024-12-31' }: { indicator?: Indicator; asOf?: string } = {},
): TargetEvaluation[] {
  return evaluateIndicator({
    indicator,
    targets,
    observations,
    baseYear: 2020,
    planRegionCode: '152900',
    asOf,
  }).targets;
}

describe('several targets of one indicator, 120 by 2023 and 200 by 2025', () => {
  it('lie on one path: at the end of 2024 halfway from 120 to 200', () => {
    const [interim, final] = standings([seen('2023', 125), seen('2024', 160)], [at2023, at2025]);
    expect(interim).toMatchObject({ observed: { value: 125 }, status: 'achieved' });
    // Straight from 100 to 200 it would be 180.
    expect(final).toMatchObject({ expectedValue: 160, paceRatio: 1, status: 'onTrack' });
    expect(final?.derivation.way?.through).toEqual([{ goal: 120, months: 36 }]);
  });

  it('do so whichever stands first', () => {
    const [final] = standings([seen('2024', 160)], [at2025, at2023]);
    expect(final).toMatchObject({ expectedValue: 160 });
  });

  it('do not bend the way to an earlier one', () => {
    const [interim] = standings([seen('2022', 112)], [at2023, at2025], { asOf: '2022-12-31' });
    // 100 + 20 × 2/3
    expect(interim?.expectedValue).toBeCloseTo(340 / 3, 12);
    expect(interim?.derivation.way?.through).toEqual([]);
  });

  it('of one day go through the stricter', () => {
    const stricter = aTarget({ id: 'stricter', by: '2023', value: 140 });
    const [, , final] = standings([seen('2024', 160)], [stricter, at2023, at2025]);
    expect(final?.expectedValue).toBe(170);
    const lower = { indicator: anIndicator({ direction: 'lower' }) };
    const falling = [
      aTarget({ id: 'a', by: '2023', comparator: 'lte', value: 80 }),
      aTarget({ id: 'b', by: '2023', comparator: 'lte', value: 70 }),
      aTarget({ id: 'c', by: '2025', comparator: 'lte', value: 50 }),
    ];
    expect(standings([seen('2024', 60)], falling, lower)[2]?.expectedValue).toBe(60);
  });

  it('may be of several kinds: an increase of 20 by 2023 is 120 too', () => {
    const increase = aTargetOf('increment', {
      id: 'increase',
      by: '2023',
      comparator: 'gte',
      value: 20,
      counts: 'net',
      per: 'period',
    });
    expect(standings([seen('2024', 160)], [increase, at2025])[1]?.expectedValue).toBe(160);
  });

  it('leave out what is counted from zero, held, or for others', () => {
    const added = aTargetOf('increment', {
      id: 'added',
      by: '2023',
      comparator: 'gte',
      value: 20,
      counts: 'additions',
      per: 'period',
    });
    const held = aTargetOf('maintain', { id: 'held', by: '2023', comparator: 'gte', value: 120 });
    const elsewhere = { ...at2023, scope: { regionCode: '152921' } };
    for (const other of [added, held, elsewhere]) {
      expect(standings([seen('2024', 160)], [other, at2025])[1]?.expectedValue).toBe(180);
    }
  });

  it('may ask for nothing yet: no pace where the path does not rise', () => {
    const flat = aTarget({ id: 'flat', by: '2023', value: 100 });
    const [, final] = standings([seen('2022', 105)], [flat, at2025], { asOf: '2022-12-31' });
    expect(final).toMatchObject({ expectedValue: 100, paceRatio: null, status: 'notAssessable' });
    expect(reasonFor(final as TargetEvaluation, 'paceRatio')).toBe('noProgressDue');
  });
});
