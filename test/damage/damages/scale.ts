import type { Damage, Fits } from '../damage.js';
import { toCell, toFigure, withCells } from '../damage.js';
import type { list } from '../list.js';
import { hasCompany } from './figure.js';

const isPercent: Fits = ({ indicator, value }) => indicator.unit === '%' && value > 0;
const isCount: Fits = ({ indicator }) => /^[件家个人]$/.test(indicator.unit ?? '');
const both =
  (a: Fits, b: Fits): Fits =>
  (figure, sheet) =>
    a(figure, sheet) && b(figure, sheet);
/** Two other years, to see the size against and whose it is not. */
const hasOther: Fits = ({ series }) => {
  const values = [...series.values()];
  return values.length >= 3 && values.every((one) => one !== null && one > 0);
};
const shifted = (plain: string, by: number): string => String(Number(`${plain}e${by}`));

export const scaleDamages = {
  otherUnitInCell: toFigure(
    (plain, { indicator }, { oneOf }) =>
      plain +
      oneOf(
        ['万元', '家', '项', '天', '人', '％'].filter(
          (unit) => unit !== indicator.unit && !(unit === '％' && indicator.unit === '%'),
        ),
      ),
    ({ indicator }) => !/元/.test(indicator.unit ?? ''),
  ),
  currencySign: toFigure((plain, _, { oneOf }) => oneOf(['¥', '￥', '$', '人民币']) + plain),
  percentOfCount: toFigure((plain) => `${plain}%`, isCount),
  permilleForPercent: toFigure((plain) => `${plain}‰`, both(isPercent, hasCompany)),
  percentAsFraction: toFigure((plain) => shifted(plain, -2), both(isPercent, hasOther)),
  percentTimesHundred: toFigure(
    (plain) => shifted(plain, 2),
    ({ indicator, value }) => indicator.unit === '%' && value > 1,
  ),
  wanUp: toFigure((plain) => shifted(plain, 4), hasOther),
  wanDown: toFigure((plain) => shifted(plain, -4), hasOther),
  yiUp: toFigure((plain) => shifted(plain, 8), hasOther),
  tenfold: toFigure(
    (plain) => (plain.includes('.') ? shifted(plain, 1) : `${plain}0`),
    both(hasCompany, ({ value }) => value >= 10),
  ),
  unitOfOther: toCell('unit', (unit, { oneOf }) =>
    oneOf(
      ['公里', '分钟', '万元', '%', '家', '天'].filter(
        (one) => one !== unit && !(unit.includes('元') && one.includes('元')),
      ),
    ),
  ),
  unitUnknown: toCell('unit', (_, { oneOf }) => oneOf(['见左', '按年', '元元', '件数量', '呎', '××'])),
  unitRescaled: (sheet, random) => {
    const col = sheet.columns.unit;
    const figures = sheet.figures.filter(
      (figure) => hasOther(figure, sheet) && isCount(figure, sheet) && figure.value >= 1,
    );
    if (col === undefined || figures.length === 0 || sheet.layout === 'wide') return null;
    const { row, indicator } = random.oneOf(figures);
    return { grid: withCells(sheet.grid, [[row, col, `万${indicator.unit}`]]), rows: [row] };
  },
} as const satisfies Record<keyof typeof list.scale, Damage>;
