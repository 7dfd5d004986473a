// @ts-expect-error -- its declarations bring in those of Node, and this room also runs in a browser
import untypedPapa from 'papaparse';

/** Characters that part the cells of a delimited file. */
export type Delimiter = ',' | '\t' | ';';

/** The part of papaparse that is used: text in, rows and faults out. */
interface Papa {
  readonly Parser: new (settings: {
    delimiter: Delimiter;
    newline: '\n';
    preview?: number;
  }) => {
    parse(
      text: string,
      baseIndex: number,
      isLastRowLeft: boolean,
    ): {
      readonly data: readonly (readonly string[])[];
      /** Faults of quotes, each with the position of its row in `data`. */
      readonly errors: readonly { readonly type: string; readonly row?: number }[];
      /** `cursor`: position behind the last row in `data`. */
      readonly meta: { readonly cursor: number };
    };
  };
}

const papa: Papa = untypedPapa;

/** Rows as split, and the positions of those whose quotes do not match. */
export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  readonly brokenQuotes: ReadonlySet<number>;
  /** Whether a cell may hold a line break: only a quoted one can. */
  readonly hasQuotes: boolean;
  /** Text behind the last of the rows: the beginning of one that is not whole yet. */
  readonly rest: string;
}

/** How far to split. */
export interface SplitOptions {
  /** Stop after this many rows. */
  readonly preview?: number;
  /** Whether more text may follow: then the last row is left in `rest`. */
  readonly isOpen?: boolean;
}

/** Text with `\n` as its line ends → rows of cells. A blank line is a row with one empty cell. */
export function splitRows(
  text: string,
  delimiter: Delimiter,
  { preview, isOpen = false }: SplitOptions = {},
): SplitRows {
  const parser = new papa.Parser({ delimiter, newline: '\n', ...(preview !== undefined && { preview }) });
  const { data, errors, meta } = parser.parse(text, 0, isOpen);
  // Faults of the row that is left are not settled: its quote may close further on.
  const broken = errors
    .filter(({ type, row = 0 }) => type === 'Quotes' && row < data.length)
    .map(({ row }) => row ?? 0);
  return {
    rows: data,
    brokenQuotes: new Set(broken),
    hasQuotes: text.includes('"'),
    rest: isOpen ? text.slice(meta.cursor) : '',
  };
}
