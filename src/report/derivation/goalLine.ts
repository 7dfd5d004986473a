import type { Derivation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { formatPeriod } from '../number/formatDate.js';
import type { Derived } from './derived.js';
import { quantityWord, said, withRemark } from './derived.js';
import { equation, isNearly, operand } from './equation.js';
import { goalFormulas } from './goalFormulas.js';

/** How the goal was found: its formula in letters, in numbers, and what it comes to; and where it is printed. */
export function goalLine({ target, format }: Derived): string[] {
  const { goal, derivation, printed, by } = target;
  if (goal === null || derivation.goal === null) return [];
  const name = `${quantityWord('goal', format.language)} g`;
  const { letters, numbers, value } = goalFormulas[derivation.goal.formula](derivation.goal.inputs);
  const isTold = value !== null && isNearly(value, goal);
  const line = isTold ? equation(name, letters, numbers, operand(goal)) : equation(name, operand(goal));
  const due =
    by === null ? '' : said(format, `，${formatPeriod(by, 'zh')}到期`, `, due ${formatPeriod(by, 'en')}`);
  const remarks = [
    said(format, `原文“${visibleText(printed)}”`, `printed “${visibleText(printed)}”`) + due,
    ...formulaRemark(derivation.goal, isTold, { target, format }),
  ];
  return [withRemark(line, remarks.join(said(format, '；', '; ')), format)];
}

/** What the formula is where the numbers do not show it: a near end, a place, a figure of another series. */
function formulaRemark(
  { formula, inputs }: NonNullable<Derivation['goal']>,
  isTold: boolean,
  { target: { goal }, format }: Pick<Derived, 'target' | 'format'>,
): string[] {
  const { v } = inputs;
  const word = labelOf('goalFormula', formula, format.language);
  const isConverted = v !== undefined && (formula === 'value' || formula === 'nearEnd') && v !== goal;
  const converted = isConverted
    ? [
        said(
          format,
          `由 ${operand(v)} 换算成指标的单位`,
          `${operand(v)} converted into the unit of the indicator`,
        ),
      ]
    : [];
  return isTold || formula === 'value' ? converted : [word, ...converted];
}
