import type { Language } from '../model/label.js';
import type { ResultTables } from '../report/index.js';
import type { Call, OptionSpec } from './command.js';
import type { Io } from './io.js';
import { UsageError } from './usageError.js';

/** `--out`, of the commands that write tables. */
export const tablesOutOption: OptionSpec = {
  name: 'out',
  value: { zh: '文件', en: 'file' },
  about: {
    zh: '写到这个文件（也可写作 -o）：.html 为网页，.xlsx 为工作簿，.md 为 Markdown',
    en: 'File to write to (-o for short): .html for a page, .xlsx for a workbook, .md for Markdown',
  },
};

type TablesWriter = (tables: ResultTables) => Promise<string | Uint8Array>;

/** What a format needs is loaded only when it is asked for. */
const writers = {
  html: async (tables) => {
    const { drawTables, renderTablesHtml } = await import('../report/index.js');
    return renderTablesHtml(tables, { charts: await drawTables(tables) });
  },
  xlsx: async (tables) => {
    const [{ tablesWorkbook }, { writeWorkbook }] = await Promise.all([
      import('../report/index.js'),
      import('../write/writeWorkbook.js'),
    ]);
    return writeWorkbook(tablesWorkbook(tables));
  },
  md: async (tables) => {
    const { renderTablesMarkdown } = await import('../report/index.js');
    return `${renderTablesMarkdown(tables)}\n`;
  },
} as const satisfies Readonly<Record<string, TablesWriter>>;

const formats = Object.keys(writers) as (keyof typeof writers)[];

const formatOf = (out: string) => formats.find((name) => out.toLowerCase().endsWith(`.${name}`));

/** @throws UsageError when the file ends in none of the formats, or another format is asked for besides */
export function mustBeTables(out: string, { options }: Pick<Call, 'options'>): void {
  if (formatOf(out) === undefined) {
    throw new UsageError({
      zh: `--out：“${out}”的后缀应为 ${formats.join('、')} 之一。`,
      en: `--out: “${out}” must end in one of ${formats.join(', ')}.`,
    });
  }
  if (options.has('format')) {
    throw new UsageError({
      zh: '--out 和 --format 不能同时用：文件的格式由后缀决定。',
      en: '--out and --format exclude each other: the ending of a file tells its format.',
    });
  }
}

/** Writes tables in the format that the ending of the file says, and tells so. */
export async function writeTables(
  out: string,
  tables: ResultTables,
  { language }: { readonly language: Language },
  io: Io,
): Promise<void> {
  const { writeFileAtomically } = await io.readers();
  const content = await writers[formatOf(out) ?? 'html'](tables);
  await writeFileAtomically(out, content);
  io.stderr({ zh: `已写入 ${out}。`, en: `Written to ${out}.` }[language]);
}
