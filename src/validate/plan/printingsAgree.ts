import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, multiply, one, rationalOf } from '../../quantity/rational.js';
import type { PlanContext } from '../planRule.js';
import type { UnitConverter } from '../unitConverter.js';
import { figureEnds } from './figureEnds.js';
import { isRecordedConflict } from './isRecordedConflict.js';
import type { PlacedStatement } from './statementsOf.js';
import { statementsOf } from './statementsOf.js';

/**
 * What table and prose print of one target agrees, or the disagreement is recorded as a conflict. Compared are printings
 * of one kind and deadline, of one target, or of targets that stand in different parts of the document.
 */
export function printingsAgree(plan: Plan, { factorOf }: PlanContext): readonly Finding[] {
  const printings = statementsOf(plan).filter(({ path }) => !path.includes('.readings'));
  return printings.flatMap((printing, at): Finding[] => {
    const { target, statement, path } = printing;
    const other = printings.slice(0, at).find((earlier) => disagree(printing, earlier, factorOf));
    if (!other || isRecordedConflict(plan, [target.id, target.indicatorId, other.target.id])) return [];
    const details = { seen: statement.printed, other: other.statement.printed, at: other.path };
    return [finding('target/printingsDisagree', { path }, details)];
  });
}

function disagree(a: PlacedStatement, b: PlacedStatement, factorOf: UnitConverter): boolean {
  const isOfOneTarget = a.target === b.target;
  const isOfOneSeries = a.target.indicatorId !== null && a.target.indicatorId === b.target.indicatorId;
  const isPlain = !a.target.scope && !b.target.scope && a.statement.origin !== b.statement.origin;
  if (!isOfOneTarget && !(isOfOneSeries && isPlain)) return false;
  if (a.statement.kind !== b.statement.kind || a.statement.by !== b.statement.by) return false;
  const [ends, others] = [exactEnds(a, b, factorOf), exactEnds(b, b, factorOf)];
  if (ends.length === 0 || others.length === 0) return false;
  const isSame =
    ends.length === others.length && ends.every((end, at) => compare(end, others[at] ?? end) === 0);
  return !isSame || comparatorOf(a) !== comparatorOf(b);
}

/** Figures of a printing in the unit of another. */
function exactEnds(from: PlacedStatement, to: PlacedStatement, factorOf: UnitConverter): Rational[] {
  const [unit, target] = [from.statement.unit, to.statement.unit];
  const factor = unit === null || target === null || unit === target ? one : factorOf(unit, target);
  return factor ? figureEnds(from.statement).map((end) => multiply(rationalOf(end), factor)) : [];
}

/** How it compares, as printed: a bare figure beside 以上 is no contradiction. */
const comparatorOf = ({ statement }: PlacedStatement): string | null => {
  if (!('comparator' in statement)) return null;
  const isBare = statement.comparator === 'gte' || statement.comparator === 'lte';
  return isBare ? 'bound' : statement.comparator;
};
