import { countedUnit } from '../../../src/quantity/countedUnit.js';
import type { Damage, Fits } from '../damage.js';
import { toFigure } from '../damage.js';
import type { list } from '../list.js';

const digitsOf = ({ value, decimals }: Parameters<Fits>[0]): number =>
  value.toFixed(decimals).replace(/\D/g, '').length;

const hasDigits =
  (count: number): Fits =>
  (figure) =>
    digitsOf(figure) >= count;

const hasPoint: Fits = ({ decimals }) => decimals > 0;

/**
 * Figures around one that a slip of size shows against: a calm series without gaps, one year on either side, or three
 * behind the first or before the last; and no few things among them, of which ten times as many soon come about.
 */
export const hasCompany: Fits = ({ series, year }) => {
  const years = [...series.keys()];
  const values = [...series.values()].map((one) => one ?? 0);
  const isAtEnd = year === years[0] || year === years.at(-1);
  const isCalm = (value: number, at: number): boolean => {
    const before = values[at - 1] ?? value;
    return Math.max(value, before) <= 1.5 * Math.min(value, before);
  };
  const isTelling = (value: number): boolean => value > 0 && !(Number.isInteger(value) && value < 10);
  return years.length >= (isAtEnd ? 4 : 3) && values.every(isTelling) && values.every(isCalm);
};

const isCount: Fits = ({ indicator }) =>
  countedUnit(indicator.unit ?? '') !== null && indicator.measure !== 'ratio';

const all =
  (...tests: Fits[]): Fits =>
  (figure, sheet) =>
    tests.every((test) => test(figure, sheet));

const at = (text: string, index: number, inserted: string, removed = 0): string =>
  text.slice(0, index) + inserted + text.slice(index + removed);

export const figureDamages = {
  letterO: toFigure((plain, _, { oneOf }) => {
    const noughts = [...plain.matchAll(/0/g)].map(({ index }) => index);
    return noughts.length === 0 ? null : at(plain, oneOf(noughts), oneOf(['O', 'o']), 1);
  }),
  letterL: toFigure((plain, _, { oneOf }) => {
    const ones = [...plain.matchAll(/1/g)].map(({ index }) => index);
    return ones.length === 0 ? null : at(plain, oneOf(ones), oneOf(['l', 'I']), 1);
  }),
  decimalComma: toFigure((plain) => plain.replace('.', ','), hasPoint),
  chineseStop: toFigure((plain) => plain.replace('.', '。'), hasPoint),
  twoPoints: toFigure((plain) => plain.replace('.', '..'), hasPoint),
  // Not where thousands are parted: there a blank is in order.
  spaceInside: toFigure(
    (plain) => at(plain, plain.length - 1, ' '),
    all(hasDigits(2), (figure) => digitsOf(figure) !== 4 || figure.decimals < 3),
  ),
  lineBreakInside: toFigure((plain) => at(plain, 1, '\n'), hasDigits(2)),
  strayMark: toFigure(
    (plain, _, { oneOf }) => plain + oneOf(['`', ';', "'", '\\', '[', ']', '=', '、', '。']),
  ),
  footnoteMark: toFigure((plain, _, { oneOf }) => plain + oneOf(['①', '②', '*', '**', '†', '¹', '[1]'])),
  trailingWords: toFigure(
    (plain, _, { oneOf }) => plain + oneOf(['（待核实）', '，其中发明12', '（含县区）', ' 初步', '同比增长']),
  ),
  twoFigures: toFigure(
    (plain, { value }, { oneOf }) => `${plain}${oneOf(['/', '、', '；', '\n'])}${value + 5}`,
  ),
  rangeInCell: toFigure(
    (plain, { value }, { oneOf }) => `${plain}${oneOf(['-', '~', '～', '—', '至'])}${value + 5}`,
  ),
  moreThan: toFigure((plain, _, { oneOf }) =>
    oneOf([`>${plain}`, `≥${plain}`, `${plain}以上`, `超${plain}`, `不少于${plain}`]),
  ),
  aboutFigure: toFigure((plain, _, { oneOf }) =>
    oneOf([`约${plain}`, `${plain}左右`, `近${plain}`, `${plain}余`]),
  ),
  wordInstead: toFigure((_, __, { oneOf }) => oneOf(['已完成', '达标', '完成', '见附件', '无', '√', '若干'])),
  minusTyped: toFigure(
    (plain, _, { oneOf }) => `${oneOf(['-', '−', '－'])}${plain}`,
    ({ value, indicator }) => value > 0 && indicator.measure !== 'growthRate',
  ),
  inBrackets: toFigure(
    (plain, _, { oneOf }) => oneOf([`(${plain})`, `（${plain}）`]),
    ({ value }) => value > 0,
  ),
  halfAPiece: toFigure(
    (plain, _, { whole }) => `${plain}.${1 + whole(9)}`,
    all(isCount, ({ decimals }) => decimals === 0),
  ),
  digitLost: toFigure(
    (plain) => plain.replace(/\d(?=\D|$)/, ''),
    all(hasCompany, ({ value, decimals }) => decimals === 0 && value >= 100),
  ),
  digitTwice: toFigure(
    (plain, _, { whole }) => {
      // Behind the first: 19 may become 119 in a good year.
      const index = 1 + whole(plain.length - 1);
      return at(plain, index, plain.charAt(index));
    },
    all(hasCompany, ({ value, decimals }) => decimals === 0 && value >= 10),
  ),
  digitsExchanged: toFigure((plain, _, { whole }) => {
    const index = whole(plain.length - 1);
    const [a = '', b = ''] = [plain[index], plain[index + 1]];
    return a === b || !/\d\d/.test(a + b) ? null : at(plain, index, b + a, 2);
  }, hasDigits(2)),
  pointLost: toFigure((plain) => plain.replace('.', ''), all(hasCompany, hasPoint)),
} as const satisfies Record<keyof typeof list.figure, Damage>;
