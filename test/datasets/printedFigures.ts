import type { Plan } from '../../src/model/plan.js';
import { valuesOf } from './holds.js';
import { numbersIn } from './ledger.js';

/** A figure of a plan that its document prints: of which thing, and the number; `null` where only words say it. */
export interface PrintedFigure {
  readonly id: string;
  readonly number: string | null;
}

/** What carries a figure: a baseline, a printing of a target, a fact, a counted result. */
interface Figured {
  readonly printed?: string | undefined;
  readonly inferred?: unknown;
}

const figureKeys = ['value', 'rate', 'factor', 'percent', 'parts', 'atMost', 'count'];

/** Every figure that a ledger must know. One that was inferred, or whose words print no number, is not asked for. */
export function printedFigures(plan: Plan): PrintedFigure[] {
  const figures = (id: string, ...carriers: readonly Figured[]): PrintedFigure[] =>
    carriers.flatMap((carrier) => numbersOf(carrier).map((number) => ({ id, number })));
  return [
    ...plan.indicators.flatMap(({ id, baseline }) => (baseline ? figures(id, baseline) : [])),
    ...plan.targets.flatMap((target) =>
      figures(target.id, target, ...(target.statements ?? []), ...(target.readings ?? [])),
    ),
    ...plan.facts.flatMap((fact) => figures(fact.id, fact)),
    ...plan.protectionActions.flatMap(({ id, results }) => figures(id, ...results)),
  ];
}

/** The numbers a carrier prints that are its figures; `[null]` where it prints others, such as 翻一番 for 2. */
function numbersOf(carrier: Figured): (string | null)[] {
  const values = figureKeys
    .filter((key) => !Object.hasOwn(carrier.inferred ?? {}, key))
    .flatMap((key) => valuesIn(Reflect.get(carrier, key)));
  if (values.length === 0) return [];
  const printed = numbersIn(carrier.printed ?? String(values[0])).map(({ number }) => number);
  const own = printed.filter((number) => valuesOf(number).some((value) => values.includes(value)));
  if (printed.length === 0) return [];
  return own.length > 0 ? own : [null];
}

/** The numbers in a field, without their sign. */
function valuesIn(field: unknown): number[] {
  if (typeof field === 'number') return [Math.abs(field)];
  return typeof field === 'object' && field !== null ? Object.values(field).flatMap(valuesIn) : [];
}
