// @ts-expect-error -- its declarations bring in those of Node, and this room also runs in a browser
import untypedPapa from 'papaparse';

/** Characters that part the cells of a delimited file. */
export type Delimiter = ',' | '\t' | ';';

/** The part of papaparse that is used: text in, rows and faults out. */
interface Papa {
  parse(
    text: string,
    settings: { delimiter: Delimiter; newline: '\n'; preview?: number },
  ): {
    readonly data: readonly (readonly string[])[];
    /** Faults of quotes, each with the position of its row in `data`. */
    readonly errors: readonly { readonly type: string; readonly row?: number }[];
  };
}

const papa: Papa = untypedPapa;

/** Rows as split, and the positions of those whose quotes do not match. */
export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  readonly brokenQuotes: ReadonlySet<number>;
}

/**
 * Text with `\n` as its line ends → rows of cells. A blank line is a row with one empty cell.
 *
 * @param preview stop after this many rows
 */
export function splitRows(text: string, delimiter: Delimiter, preview?: number): SplitRows {
  const { data, errors } = papa.parse(text, {
    delimiter,
    newline: '\n',
    ...(preview !== undefined && { preview }),
  });
  const broken = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0);
  return { rows: data, brokenQuotes: new Set(broken) };
}
