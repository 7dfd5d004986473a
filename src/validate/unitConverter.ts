import type { OwnUnit } from '../model/validationConfig.js';
import type { Rational } from '../quantity/rational.js';
import { divide, multiply, rationalOf } from '../quantity/rational.js';
import type { Unit } from '../quantity/unit.js';
import { unitFactor } from '../quantity/unit.js';

/** How many of one unit another is; `null` when they do not convert. */
export type UnitConverter = (from: Unit, to: Unit) => Rational | null;

/** Converts between known units and the caller’s own. */
export function unitConverter(own: readonly OwnUnit[] = []): UnitConverter {
  if (own.length === 0) return unitFactor;
  const meanings = new Map(own.map((unit) => [unit.name, unit]));
  return (from, to) => {
    const plain = unitFactor(from, to);
    if (plain) return plain;
    const [source, target] = [meanings.get(from), meanings.get(to)];
    const between = unitFactor(source?.of ?? from, target?.of ?? to);
    if (!between) return null;
    const ofSource = source ? multiply(rationalOf(source.factor), between) : between;
    return target ? divide(ofSource, rationalOf(target.factor)) : ofSource;
  };
}
