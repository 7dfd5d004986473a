import { headingOf } from '../head/headingOf.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { BodyCell, BodyRow } from './bodyRow.js';
import { cellKind } from './cellKind.js';
import { roleOfRaw } from './roleOfRaw.js';

/** Columns and rows of a table. */
interface Laid {
  readonly columns: readonly RawColumn[];
  readonly rows: readonly BodyRow[];
}

const operator = /^\s*[≥≤=＝><＞＜≧≦⩾⩽]\s*$/;
const described = /^\s*(?:定性|定量)\s*$/;
const tick = /^\s*[√✓✔☑●★]\s*$/;
const yes = /^\s*是\s*$/;
const attributeHeading = /^(?:是否为?)?(约束性|预期性)(?:指标)?$/;

const textsIn = (rows: readonly BodyRow[], at: number): string[] =>
  rows.flatMap(({ cells, isLoose }) => {
    const text = isLoose ? '' : (cells[at]?.text ?? '');
    return text.trim() === '' ? [] : [text];
  });

/** Every row with its cells changed; words beside the table stay as they are. */
const eachRow = (rows: readonly BodyRow[], change: (cells: readonly BodyCell[]) => readonly BodyCell[]) =>
  rows.map((row) => (row.isLoose ? row : { ...row, cells: change(row.cells) }));

const put = (cells: readonly BodyCell[], at: number, text: string): readonly BodyCell[] =>
  cells.map((cell, place) => (place === at ? { ...cell, text } : cell));

/** ≥ | 500 in two columns is one target. */
function withOperators({ columns, rows }: Laid): Laid {
  const at = columns.findIndex((_, index) => {
    const texts = textsIn(rows, index);
    return (
      texts.some((text) => operator.test(text)) &&
      texts.every((text) => operator.test(text) || described.test(text))
    );
  });
  const figures = columns.findIndex((column, index) => index > at && roleOfRaw(column) === 'target');
  if (at < 0 || figures < 0) return { columns, rows };
  const sign = (cells: readonly BodyCell[]) => (cells[at]?.text ?? '').replace(described, '').trim();
  return {
    columns: columns.map((column, index) => (index === at ? { ...column, told: 'ignored' } : column)),
    rows: eachRow(rows, (cells) =>
      put(put(cells, figures, sign(cells) + (cells[figures]?.text ?? '')), at, ''),
    ),
  };
}

/** 约束性 | 预期性 over ticks: the heading is what the cell says. */
function withTicks({ columns, rows }: Laid, at: number): Laid {
  const told = attributeHeading.exec(columns[at]?.printed.replace(/\s/g, '') ?? '')?.[1];
  const texts = textsIn(rows, at);
  const isAsked = columns[at]?.printed.includes('是否') ?? false;
  const isTicked = texts.every((text) => tick.test(text) || (isAsked && /^\s*[是否]\s*$/.test(text)));
  if (told === undefined || texts.length === 0 || !isTicked) return { columns, rows };
  const spelled = (text: string) =>
    text.trim() === '' ? '' : tick.test(text) || yes.test(text) ? told : '—';
  return {
    columns: columns.map((column, index) =>
      index === at ? { ...column, heading: headingOf('属性') } : column,
    ),
    rows: eachRow(rows, (cells) => put(cells, at, spelled(cells[at]?.text ?? ''))),
  };
}

/** 指标 over two columns, 城镇化率 | 常住人口城镇化率: a name alone is written into both, as merged cells hold it. */
function withParts({ columns, rows }: Laid, at: number): Laid {
  const [left, right] = [columns[at], columns[at + 1]];
  if (!left || !right || roleOfRaw(left) !== 'name' || right.printed !== '') return { columns, rows };
  const texts = textsIn(rows, at + 1);
  if (texts.length === 0 || !texts.every((text) => cellKind(text) === 'text')) return { columns, rows };
  const merged = { ...right, printed: left.printed, heading: left.heading };
  return {
    columns: columns.map((column, index) => (index === at + 1 ? merged : column)),
    rows: eachRow(rows, (cells) => {
      const isAlone = (cells[at + 1]?.text ?? '').trim() === '' && cells.length > at + 2;
      const isFull = cells.some(({ text }, place) => place > at + 1 && text.trim() !== '');
      return isAlone && isFull ? put(cells, at + 1, cells[at]?.text ?? '') : cells;
    }),
  };
}

/** What the layout of columns says with signs or blanks, written out in the cells. */
export function spelledOut(columns: readonly RawColumn[], rows: readonly BodyRow[]): Laid {
  const places = columns.map((_, at) => at);
  const ticked = places.reduce<Laid>(withTicks, withOperators({ columns, rows }));
  return places.reduce<Laid>(withParts, ticked);
}
