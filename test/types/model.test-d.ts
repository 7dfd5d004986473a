import { expectTypeOf, test } from 'vitest';
import type { Computed, Indicator, LevelTarget, Plan, Target, TargetKind } from '../../src/index.js';
import { definePlan, evaluatePlan, labelOf, progressRatio } from '../../src/index.js';

test('a target is told apart by its kind', () => {
  const target = {} as Target;
  if (target.kind === 'level') expectTypeOf(target).toEqualTypeOf<LevelTarget>();
  if (target.kind === 'milestone') expectTypeOf(target.indicatorId).toEqualTypeOf<string | null>();
  if (target.kind === 'growth') expectTypeOf(target.indicatorId).toEqualTypeOf<string>();
  // @ts-expect-error a milestone has no comparator
  if (target.kind === 'milestone') target.comparator;
});

test('every kind must be dealt with', () => {
  const dealWith = (target: Target): TargetKind => {
    switch (target.kind) {
      case 'level':
        return target.kind;
      default:
        // @ts-expect-error fifteen kinds are left
        target satisfies never;
        return target.kind;
    }
  };
  expectTypeOf(dealWith).returns.toEqualTypeOf<TargetKind>();
});

test('definePlan checks a plan as it is typed', () => {
  expectTypeOf(definePlan).parameter(0).toEqualTypeOf<Plan>();
  // @ts-expect-error a plan needs more than an id
  definePlan({ id: 'mine' });
});

test('a direction is one of two, or not stated', () => {
  expectTypeOf<Indicator['direction']>().toEqualTypeOf<'higher' | 'lower' | null>();
});

test('a calculator gives a number or a reason, never both', () => {
  const result = progressRatio({ value: 1, baseline: 0, goal: 2 });
  expectTypeOf(result).toEqualTypeOf<Computed>();
  if (result.reason === null) expectTypeOf(result.value).toEqualTypeOf<number>();
  if (result.value === null) expectTypeOf(result.reason).not.toBeNullable();
});

test('a label is asked for by enumeration and value', () => {
  labelOf('direction', 'higher', 'zh');
  // @ts-expect-error firm is no direction
  labelOf('direction', 'firm', 'zh');
});

test('the date of evaluation must be given', () => {
  // @ts-expect-error asOf is missing
  evaluatePlan({ plan: {} as Plan, observations: [] });
});
