import { wrapText } from './wrapText.js';

/** How a list is laid out. */
export interface ListLayout {
  /** Columns of the terminal to fit into. */
  readonly width: number;
  /** Columns left free before each item. */
  readonly indent?: number;
}

/** Items as lines: each begins with a hyphen, and what does not fit goes on below its first word. */
export function bulletList(items: readonly string[], { width, indent = 2 }: ListLayout): string[] {
  const space = ' '.repeat(indent);
  return items.flatMap((item) =>
    wrapText(item, Math.max(20, width - indent - 2)).map(
      (line, index) => `${space}${index === 0 ? '- ' : '  '}${line}`,
    ),
  );
}
