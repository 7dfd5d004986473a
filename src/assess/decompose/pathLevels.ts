import type { ReasonCode } from '../../calculate/known.js';
import type { Comparable } from '../../quantity/comparable.js';
import { comparableFraction } from '../../quantity/comparable.js';
import { numberOfSteps, stepsOf } from '../../quantity/decimalSteps.js';
import { powerOfInteger } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import { add, divide, multiply, rational, rationalOf, subtract } from '../../quantity/rational.js';
import { comparableRoot } from '../../quantity/root.js';
import type { Decomposition } from './decomposition.js';

interface Path {
  readonly method: 'linearPath' | 'compoundPath';
  readonly total: number;
  readonly base: number | null;
  readonly over: readonly { readonly id: string }[];
}

/** The levels of a path at the end of each of its equal steps, and the steps between them. */
export function pathLevels(
  { method, total, base, over }: Path,
  decimals: number,
): Pick<Decomposition, 'parts' | 'difference' | 'reason'> {
  const fault = faultOf(method, base, total);
  if (base === null || fault !== null) return { parts: null, difference: null, reason: fault };
  const levelAt = method === 'linearPath' ? linearLevel : compoundLevel;
  const levels = over.map((_, index) =>
    levelAt(rationalOf(base), rationalOf(total), rational(index + 1, over.length)),
  );
  let [before, exactBefore] = [stepsOf(base, decimals), base];
  const parts = over.map(({ id }, index) => {
    // The last level is the total itself, whatever a root of it would round to.
    const level = levels[index] ?? comparableFraction(rationalOf(total));
    const steps = index === over.length - 1 ? stepsOf(total, decimals) : nearestSteps(level, decimals);
    const part = {
      id,
      amount: numberOfSteps(steps - before, decimals),
      quota: level.number - exactBefore,
      level: numberOfSteps(steps, decimals),
    };
    [before, exactBefore] = [steps, level.number];
    return part;
  });
  return { parts, difference: 0, reason: null };
}

function faultOf(method: Path['method'], base: number | null, total: number): ReasonCode | null {
  if (base === null) return 'baselineMissing';
  return method === 'compoundPath' && (base <= 0 || total <= 0) ? 'notPositive' : null;
}

const linearLevel = (base: Rational, goal: Rational, share: Rational): Comparable =>
  comparableFraction(add(base, multiply(subtract(goal, base), share)));

const compoundLevel = (base: Rational, goal: Rational, share: Rational): Comparable =>
  comparableRoot({ base, factor: divide(goal, base), exponent: share });

/** The whole number of steps nearest to a level, half a step away from zero; told exactly, not from the double. */
function nearestSteps(level: Comparable, decimals: number): bigint {
  const isNegative = level.number < 0;
  const edgeAbove = (steps: bigint): Rational => rational(2n * steps + 1n, powerOfInteger(10, decimals));
  const isBeyond = (steps: bigint): boolean => {
    const order = level.compareTo(multiply(edgeAbove(steps), rational(1, 2)));
    return order > 0 || (order === 0 && !isNegative);
  };
  let steps = BigInt(Math.round(level.number * 10 ** decimals));
  while (isBeyond(steps)) steps += 1n;
  while (!isBeyond(steps - 1n)) steps -= 1n;
  return steps;
}
