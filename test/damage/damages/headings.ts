import type { Damage } from '../damage.js';
import { whereLong, withHeader } from '../damage.js';
import type { list } from '../list.js';
import type { Sheet } from '../sheet.js';

const headed = (sheet: Sheet, change: (header: string[]) => string[]): ReturnType<Damage> => ({
  grid: withHeader(sheet, change),
  rows: [sheet.header, ...sheet.grid.map((_, row) => row).filter((row) => row > sheet.header)],
});

/** Columns that say something, for a heading to be lost over. */
const needed = ({ columns, layout, years }: Sheet): number[] => {
  const { name = 0, period, value = 0, unit } = columns;
  const figures = layout === 'wide' ? years.map((_, at) => value + at) : [value];
  return [name, ...(period === undefined ? [] : [period]), ...(unit === undefined ? [] : [unit]), ...figures];
};

export const headingsDamages = {
  headerGone: (sheet) => ({ grid: sheet.grid.filter((_, row) => row !== sheet.header), rows: 'all' }),
  headingRenamed: whereLong((sheet, { oneOf }) =>
    headed(sheet, (header) =>
      header.with(sheet.columns.value ?? 0, oneOf(['填报', '最新', '列1', '甲', '情况'])),
    ),
  ),
  headingEmpty: (sheet, { oneOf }) => {
    const col = oneOf(needed(sheet));
    return headed(sheet, (header) => header.with(col, ''));
  },
  headingTwice: (sheet, { oneOf }) => {
    const [a, b] = [oneOf(needed(sheet)), oneOf(needed(sheet))];
    return a === b ? null : headed(sheet, (header) => header.with(a, header[b] ?? ''));
  },
  headingSynonyms: whereLong((sheet, { oneOf }) => {
    const { value = 0, source } = sheet.columns;
    const own = sheet.grid[sheet.header]?.[value] ?? '';
    const other = oneOf(
      ['完成值', '实际值', '数值', '当前值', '完成数'].filter((heading) => heading !== own),
    );
    if (source !== undefined) return headed(sheet, (header) => header.with(source, other));
    const grid = sheet.grid.map((cells, row) =>
      row < sheet.header ? cells : [...cells, row === sheet.header ? other : '7'],
    );
    return { grid, rows: 'all' };
  }),
  headingsSwapped: (sheet, { oneOf }) => {
    const [a, b] = [oneOf(needed(sheet)), oneOf(needed(sheet))];
    return a === b
      ? null
      : headed(sheet, (header) => header.with(a, header[b] ?? '').with(b, header[a] ?? ''));
  },
  headingsShifted: (sheet) => headed(sheet, (header) => ['', ...header.slice(0, -1)]),
} as const satisfies Record<keyof typeof list.headings, Damage>;
