import type { Plan } from '../../model/plan.js';
import type { Statement } from '../../model/target/statement.js';
import type { Target } from '../../model/target/target.js';

/** A printing or reading of a target, with the target it belongs to. */
export interface PlacedStatement {
  readonly statement: Statement | Target;
  readonly target: Target;
  readonly path: string;
}

/** Every printing of every target: the target itself, its further printings and its other readings. */
export function statementsOf({ targets }: Plan): PlacedStatement[] {
  return targets.flatMap((target, index) => {
    const path = `targets[${index}]`;
    const more = (key: 'statements' | 'readings'): PlacedStatement[] =>
      (target[key] ?? []).map((statement, position) => ({
        statement,
        target,
        path: `${path}.${key}[${position}]`,
      }));
    return [{ statement: target, target, path }, ...more('statements'), ...more('readings')];
  });
}
