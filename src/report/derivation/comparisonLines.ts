import type { Derived } from './derived.js';
import { quantityWord } from './derived.js';
import { equation, isNearly, minus, operand, percent } from './equation.js';

/** How the figure compares with the goal: as a share of it, and what is missing. */
export function comparisonLines({ target, format: { language } }: Derived): string[] {
  const { goal, observed, attainmentRatio, gapToGoal } = target;
  if (goal === null || observed === null) return [];
  const x = observed.value;
  const lines: string[] = [];
  if (attainmentRatio !== null) {
    // The result tells which way round it was: where less is better, or below zero, the goal is the part.
    const isUpright = isNearly(x / goal, attainmentRatio);
    const [letters, numbers] = isUpright
      ? ['x ÷ g', `${operand(x)} ÷ ${operand(goal)}`]
      : ['g ÷ x', `${operand(goal)} ÷ ${operand(x)}`];
    const name = quantityWord('attainmentRatio', language);
    lines.push(equation(name, letters, numbers, percent(attainmentRatio)));
  }
  if (gapToGoal !== null) {
    const isUpright = isNearly(goal - x, gapToGoal);
    const [letters, numbers] = isUpright ? ['g − x', minus(goal, x)] : ['x − g', minus(x, goal)];
    const name = quantityWord('gapToGoal', language);
    lines.push(equation(name, letters, numbers.slice(1, -1), operand(gapToGoal)));
  }
  return lines;
}
