import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/notation/parseTarget.js';
import { outcomeOf } from '../notation/corpus/outcomeOf.js';
import { composedGoals } from './composedGoals.js';

const settings = { seed: 20251231, numRuns: 800 };

describe('goals composed of a time, a wish, a place, a subject, a verb and a figure', () => {
  it.each([
    ['one by itself', composedGoals.alone],
    ['two side by side, each with a verb of its own', composedGoals.sideBySide],
    ['two that share a verb behind 分别', composedGoals.dealt],
    ['one that starts from a figure', composedGoals.moved],
  ] as const)('are read as they were composed: %s', (_, goals) => {
    fc.assert(
      fc.property(goals, (goal) => {
        expect(outcomeOf(goal, parseTarget(goal.text, goal.context)), goal.text).toBe('right');
      }),
      settings,
    );
  });
});
