import { workbookOf } from '../../read/archive.js';
import type { Damage } from '../damage.js';
import { bodyOf, toCell, toFigure, whereLong, withCells } from '../damage.js';
import type { list } from '../list.js';
import type { Random } from '../random.js';
import type { Sheet } from '../sheet.js';
import type { Grid } from '../written.js';
import { rowsXml } from '../written.js';

/** What stands in the column of figures from one row down to the end, replaced. */
function downwards(
  sheet: Sheet,
  random: Random,
  say: (texts: readonly string[], step: number) => string,
  least: number,
): { grid: Grid; rows: readonly number[]; texts: readonly string[] } | null {
  const { value = 0 } = sheet.columns;
  const col = sheet.layout === 'wide' ? value + random.whole(sheet.years.length) : value;
  const body = bodyOf(sheet);
  if (body.length < least) return null;
  const rows = body.slice(random.whole(body.length - least + 1));
  const texts = rows.map((row) => sheet.grid[row]?.[col] ?? '');
  const changes = rows.map((row, step) => [row, col, say(texts, step)] as const);
  return { grid: withCells(sheet.grid, changes), rows, texts };
}

/** The number that is dragged down: one that says something, over the rows of several series. */
const filled =
  (step: number): Damage =>
  (sheet, random) => {
    const dragged = downwards(sheet, random, ([first = ''], at) => String(numberIn(first) + step * at), 8);
    if (!dragged) return null;
    const first = numberIn(dragged.texts[0] ?? '');
    const { name = 0 } = sheet.columns;
    const indicators = new Set(dragged.rows.map((row) => sheet.grid[row]?.[name]));
    const isTelling =
      Number.isInteger(first) && first >= 10 && (first > 100 || first + dragged.rows.length < 100);
    return isTelling && indicators.size >= 3 ? dragged : null;
  };

const numberIn = (text: string): number => Number(text.normalize('NFKC').replace(/[,%]/g, '')) || 0;

/** A workbook whose one cell is a day. */
function withDate(sheet: Sheet, row: number, col: number): Uint8Array {
  const at = `${String.fromCharCode(65 + col)}${row + 1}`;
  const xml = rowsXml(withCells(sheet.grid, [[row, col, '44563']]));
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  return workbookOf(xml.replace(`<c r="${at}">`, `<c r="${at}" s="1">`), { styles });
}

export const programDamages = {
  dateForFigure: (sheet, random) => {
    const { row, col } = random.oneOf(sheet.figures);
    if (sheet.encoding === 'xlsx') return { bytes: withDate(sheet, row, col), rows: [row] };
    const text = random.oneOf(['1月2日', '2022/1/2', '2022-1-2', '2-Jan']);
    return { grid: withCells(sheet.grid, [[row, col, text]]), rows: [row] };
  },
  hashes: toFigure((_, __, { oneOf }) => oneOf(['######', '########', '###'])),
  errorValue: toFigure((_, __, { oneOf }) =>
    oneOf(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NULL!', '#NUM!']),
  ),
  formulaText: toFigure((_, __, { oneOf }) => oneOf(['=B2*2', '=SUM(C2:C5)', '+D3/E3', '=C2+C3'])),
  filledDown: filled(0),
  filledSeries: filled(1),
  columnShiftedDown: whereLong((sheet, random) => {
    const col = sheet.columns.value ?? 0;
    const moved = downwards(sheet, random, (texts, step) => (step === 0 ? '' : (texts[step - 1] ?? '')), 3);
    if (!moved) return null;
    const last = sheet.grid.at(-1) ?? [];
    const behind = last.map((_, index) => (index === col ? (last[col] ?? '') : ''));
    return { grid: [...moved.grid, behind], rows: [...moved.rows, sheet.grid.length] };
  }),
  columnSortedAlone: whereLong((sheet) => {
    const col = sheet.columns.value ?? 0;
    const rows = bodyOf(sheet);
    const sorted = rows.map((row) => sheet.grid[row]?.[col] ?? '').sort((a, b) => numberIn(b) - numberIn(a));
    return {
      grid: withCells(
        sheet.grid,
        rows.map((row, step) => [row, col, sorted[step] ?? ''] as const),
      ),
      rows,
    };
  }),
  replacedAll: (sheet, random) => {
    const [from, to] = [sheet.years[0] ?? 0, sheet.years[1] ?? 0];
    const pair = random.chance(0.5) ? [from, to] : [to, from];
    const cols = sheet.layout === 'long' ? [sheet.columns.period ?? 0] : [];
    const touched = sheet.layout === 'long' ? bodyOf(sheet) : [sheet.header];
    const replaced = (text: string): string => text.replace(String(pair[0]), String(pair[1]));
    const changes = touched.flatMap((row) =>
      (sheet.grid[row] ?? []).flatMap((text, col) =>
        cols.length > 0 && !cols.includes(col) ? [] : [[row, col, replaced(text)] as const],
      ),
    );
    return { grid: withCells(sheet.grid, changes), rows: touched };
  },
  codeInScience: toCell('region', (code) => `${(Number(code) / 1e5).toFixed(2)}E+05`),
  scientificRounded: toFigure(
    (_, { value }) =>
      `${(value / 10 ** Math.floor(Math.log10(value))).toFixed(1)}E+0${Math.floor(Math.log10(value))}`,
    ({ value }) => value >= 1000,
  ),
} as const satisfies Record<keyof typeof list.program, Damage>;
