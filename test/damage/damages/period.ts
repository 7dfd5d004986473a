import type { Damage } from '../damage.js';
import { bodyOf, toCell, toFigure, whereLong } from '../damage.js';
import type { list } from '../list.js';

const yearIn = (text: string): string => /\d{4}/.exec(text)?.[0] ?? '';
const withYear = (text: string, year: string): string => text.replace(/\d{4}/, year);

export const periodDamages = {
  yearLost: toCell('period', () => ''),
  yearShort: toCell('period', (text) => withYear(text, yearIn(text).slice(2))),
  yearExchanged: toCell('period', (text) => withYear(text, yearIn(text).replace(/(\d)(\d)$/, '$2$1'))),
  yearAhead: toCell('period', (text, { whole }, { years }) =>
    withYear(text, String((years.at(-1) ?? 0) + 1 + whole(3))),
  ),
  yearLongAgo: toCell('period', (text) => withYear(text, yearIn(text).replace(/^20/, '19'))),
  yearLetters: toCell('period', (text, { oneOf }) =>
    withYear(text, oneOf([yearIn(text).replace('0', 'O'), yearIn(text).replace(/\d$/, 'З')])),
  ),
  yearInWords: toCell('period', (_, { oneOf }) =>
    oneOf(['去年', '本期', '上年', '今年', '规划初期', '同期']),
  ),
  yearFiveDigits: toCell('period', (text) => withYear(text, `${yearIn(text)}${yearIn(text).slice(-1)}`)),
  yearMissing: whereLong((sheet, random) => {
    const { years } = sheet;
    const inner = years.slice(1, -1);
    const lost = random.oneOf(inner);
    const after = sheet.figures.filter(({ year, series }) => {
      const others = years.filter((one) => one !== lost && series.get(one) !== undefined);
      return year === others.find((one) => one > lost);
    });
    if (after.length === 0) return null;
    const { row, indicator, region } = random.oneOf(after);
    const col = sheet.columns.region;
    const gone = bodyOf(sheet).find((one) => {
      const cells = sheet.grid[one] ?? [];
      const isSame =
        cells[sheet.columns.name ?? 0] === indicator.name && (col === undefined || cells[col] === region);
      return isSame && yearIn(cells[sheet.columns.period ?? 0] ?? '') === String(lost);
    });
    if (gone === undefined) return null;
    return { grid: sheet.grid.filter((_, one) => one !== gone), rows: [gone < row ? row - 1 : row] };
  }),
  monthFigure: toFigure(
    (_, { year, value, series, decimals }) => (value - (series.get(year - 1) ?? 0)).toFixed(decimals),
    ({ indicator, year, value, series }) => {
      const before = series.get(year - 1);
      return indicator.measure === 'runningTotal' && typeof before === 'number' && value - before < before;
    },
  ),
} as const satisfies Record<keyof typeof list.period, Damage>;
