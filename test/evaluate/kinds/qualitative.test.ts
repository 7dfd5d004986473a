import { describe, expect, it } from 'vitest';
import { aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const better = aTargetOf('qualitative', {
  subkind: 'direction',
  direction: 'rising',
  unit: null,
  printed: '明显提升',
});

describe('a goal in words only, 明显提升', () => {
  it.each([
    [120, 'rising'],
    [100, 'steady'],
    [80, 'falling'],
  ] as const)('at %d is neither met nor missed, and the direction %s is told as such', (value, direction) => {
    const evaluation = standing([seen('2023', value)], { target: better });
    expect(evaluation).toMatchObject({
      comparator: null,
      goal: null,
      observed: { period: '2023', value },
      isMet: null,
      trend: direction,
      status: 'notAssessable',
      hold: null,
    });
    for (const quantity of ['goal', 'isMet', 'isMetAtBaseline', 'progressRatio', 'status']) {
      expect(reasonFor(evaluation, quantity)).toBe('onlyWords');
    }
  });

  it('stays so after the deadline, whatever the series does', () => {
    const due = standing([seen('2025', 999)], { target: better, asOf: '2026-01-01' });
    expect(due).toMatchObject({ isMet: null, status: 'notAssessable' });
  });

  it('says when there is nothing to see', () => {
    const evaluation = standing([], { target: better });
    expect(evaluation).toMatchObject({ observed: null, trend: null });
    expect(reasonFor(evaluation, 'trend')).toBe('observationMissing');
    expect(reasonFor(evaluation, 'observed')).toBe('observationMissing');
  });

  it.each(['openCount', 'positioning', 'state'] as const)('%s is no measure either', (subkind) => {
    const target = aTargetOf('qualitative', { subkind, unit: null, printed: '培育一批' });
    expect(reasonFor(standing([seen('2023', 120)], { target }), 'isMet')).toBe('onlyWords');
  });
});
