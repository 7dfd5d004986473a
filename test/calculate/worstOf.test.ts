import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTrend } from '../../src/calculate/assessTrend.js';
import { dns } from '../../src/calculate/profiles/dns.js';
import { worstOf } from '../../src/calculate/worstOf.js';

const of = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe('worstOf', () => {
  it('the worst of the targets that an indicator has at once is its status', () => {
    // 60 in 2023 after (60 − 50)/5 = 2 a year: 74 by 2030. Of 73 nothing is missing, of 75 one of fifteen.
    const years = [50, 53, 51, 56, 57, 60].map((value, index) => ({ period: String(2018 + index), value }));
    const figures = {
      baseline: { period: '2015', value: 40 },
      current: { period: '2023', value: 60 },
      direction: 'higher' as const,
      series: years,
    };
    const goals = [73, 75].map((value) => assessTrend({ ...figures, target: { by: '2030', value } }, 'dns'));
    expect(worstOf(goals, 'dns')).toEqual({
      profile: 'dns',
      status: 'partlyCloudy',
      at: 1,
      assessedCount: 2,
      unassessableCount: 0,
      reason: null,
    });
  });

  it('goes down the profile’s own list, and names the first of the equally bad', () => {
    expect(worstOf(of('cloudy', 'thunderstorm', 'sunny', 'thunderstorm'), 'dns')).toMatchObject({
      status: 'thunderstorm',
      at: 1,
    });
    expect(worstOf(of('behind', 'onTrack'), 'timeProgress').status).toBe('behind');
    const turned = { ...dns, id: 'turned', statuses: [...dns.statuses].reverse() };
    expect(worstOf(of('cloudy', 'thunderstorm', 'sunny', 'notAssessable'), turned).status).toBe('sunny');
  });

  it('leaves out what could not be assessed, and counts it', () => {
    expect(worstOf(of('notAssessable', 'sunny', 'notAssessable'), 'dns')).toMatchObject({
      status: 'sunny',
      at: 1,
      assessedCount: 1,
      unassessableCount: 2,
    });
    expect(worstOf(of('notAssessable'), 'dns')).toMatchObject({
      status: 'notAssessable',
      at: null,
      unassessableCount: 1,
      reason: 'noneAssessable',
    });
    expect(worstOf([], 'dns').reason).toBe('noneAssessable');
  });

  it('refuses a status of another profile', () => {
    expect(() => worstOf(of('sunny', 'onTrack'), 'dns')).toThrow(
      new RangeError(
        'worstOf: status must be one of sunny, partlyCloudy, cloudy, thunderstorm, notAssessable, got onTrack',
      ),
    );
    expect(() => worstOf([], 'harsh' as never)).toThrow('worstOf: profile must be one of');
  });

  it('does not depend on the order, and one more target never makes it better', () => {
    const names: string[] = dns.statuses.map(({ status }) => status);
    const some = fc.array(fc.constantFrom(...names), { maxLength: 6 });
    const known = names.filter((name) => name !== 'notAssessable');
    fc.assert(
      fc.property(some, fc.constantFrom(...known), (statuses, more) => {
        const alone = worstOf(of(...statuses), 'dns').status;
        expect(worstOf(of(...[...statuses].reverse()), 'dns').status).toBe(alone);
        const together = worstOf(of(...statuses, more), 'dns').status;
        if (alone !== 'notAssessable')
          expect(names.indexOf(together)).toBeGreaterThanOrEqual(names.indexOf(alone));
        expect(names.indexOf(together)).toBeGreaterThanOrEqual(names.indexOf(more));
      }),
    );
  });
});
