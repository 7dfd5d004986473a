import type { IndicatorEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { unitInWords } from '../number/unitInWords.js';
import { comparisonLines } from './comparisonLines.js';
import type { DerivationFormat, Derived } from './derived.js';
import { said } from './derived.js';
import { figureLines } from './figureLines.js';
import { goalLine } from './goalLine.js';
import { groundLines } from './groundLines.js';
import { holdLines } from './holdLines.js';
import { projectionLines } from './projectionLines.js';
import { rateLines } from './rateLines.js';
import { verdictLines } from './verdictLines.js';
import { wayLines } from './wayLines.js';

/**
 * How the result of one target came about, line by line, so that anyone can do it again with a pocket calculator: where
 * the goal and the current value come from, every quantity as formula, numbers and result, what was inferred, the
 * sources, and what could not be computed.
 *
 * In the formulas g is the goal, x the current value, b the baseline, m of N months have passed. Numbers have no
 * thousands separators; one without a short decimal is cut to ten digits. What a profile other than `timeProgress`
 * makes of the numbers is told as its status and score only.
 *
 * @param indicator the indicator of the target, as evaluated; `null` for a target without one
 * @param target the target, as evaluated
 * @param format the language, or more: the path and the words for the statuses, both as the evaluation has them; without
 *   them the linear path and the library's own words
 * @returns the lines, in the order in which one would reckon
 * @example
 * describeDerivation(trademarks, trademarks.targets[0], 'zh').find((line) => line.startsWith('增量完成率'))
 * // '增量完成率 = (x − b) ÷ (g − b) = (4700 − 3834) ÷ (5000 − 3834) = 866 ÷ 1166 = 74.3%'
 * describeDerivation(null, milestoneWithoutARecord, 'en').at(0) // 'Status: not assessable'
 */
export function describeDerivation(
  indicator: IndicatorEvaluation | null,
  target: TargetEvaluation,
  format: Language | DerivationFormat,
): string[] {
  const derived: Derived = {
    indicator,
    target,
    format: typeof format === 'string' ? { language: format } : format,
  };
  return [
    ...unitLine(derived),
    ...goalLine(derived),
    ...figureLines(derived),
    ...comparisonLines(derived),
    ...wayLines(derived),
    ...holdLines(derived),
    ...rateLines(derived),
    ...projectionLines(derived),
    ...verdictLines(derived),
    ...groundLines(derived),
  ];
}

function unitLine({ indicator, target, format }: Derived): string[] {
  if (!indicator?.unit || (target.goal === null && target.observed === null)) return [];
  const unit = unitInWords(indicator.unit, format.language);
  return [said(format, `以下数值单位：${unit}`, `Figures below are in: ${unit}`)];
}
