import type { QuantityValue } from '../../model/quantityValue.js';
import { isKnownUnit, unitFactor, unitPer } from '../../quantity/unit.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import type { Comparison } from './comparison.js';

/** The unit the figure is told in, and what disagrees about it. */
export function figureUnit(
  clause: Clause,
  value: QuantityValue,
): Pick<Comparison, 'unit' | 'value' | 'findings'> {
  const { figure, context, normal } = clause;
  const printed = figure?.figure.unit ?? null;
  const seen = normal.source.slice(0, 200);
  const given = context.unit ?? null;
  if (printed === null) {
    const scale = /^(?:万亿|[百千]?[万亿])/.exec(given ?? '')?.[0];
    if (!figure || figure.figure.places === 0 || !scale) return { unit: given, value, findings: [] };
    const findings = [notationFinding('notation/scaleAmbiguous', {}, { seen, unit: given ?? '' })];
    return { unit: given?.slice(scale.length) || null, value, findings };
  }
  const name = context.indicatorName ?? clause.name?.text ?? '';
  const isSame =
    given === null ||
    printed === given ||
    unitFactor(printed, given) !== null ||
    unitFactor(printed, unitPer(name, given)) !== null ||
    unitFactor(unitPer(name, printed), given) !== null;
  const isRate = /^(?:百分点|倍|番)$/.test(printed) || (printed === '%' && !isKnownUnit(given ?? ''));
  const findings =
    isSame || isRate ? [] : [notationFinding('notation/unitDisagrees', {}, { seen, unit: given })];
  return { unit: printed, value, findings };
}
