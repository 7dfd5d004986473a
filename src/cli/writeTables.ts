import type { Workbook } from '../write/workbook.js';
import type { Call, OptionSpec } from './command.js';
import type { Io } from './io.js';
import { UsageError } from './usageError.js';

/** A result that can be laid out as tables. */
interface Tables {
  readonly workbook: () => Workbook;
  readonly markdown: () => string;
}

/** `--out`, of the commands that write tables. */
export const tablesOutOption: OptionSpec = {
  name: 'out',
  value: { zh: '文件', en: 'file' },
  about: {
    zh: '写到这个文件（也可写作 -o）：.xlsx 为工作簿，.md 为 Markdown',
    en: 'File to write to (-o for short): .xlsx for a workbook, .md for Markdown',
  },
};

/** @throws UsageError when the file ends in neither `.xlsx` nor `.md` */
export function mustBeTables(out: string): void {
  if (/\.(?:xlsx|md)$/i.test(out)) return;
  throw new UsageError({
    zh: `--out：“${out}”的后缀应为 xlsx、md 之一。`,
    en: `--out: “${out}” must end in one of xlsx, md.`,
  });
}

/** Writes tables in the format that the ending of the file says, and tells so. */
export async function writeTables(
  out: string,
  { workbook, markdown }: Tables,
  { language }: Pick<Call, 'language'>,
  io: Io,
): Promise<void> {
  const { writeFileAtomically } = await io.readers();
  if (/\.md$/i.test(out)) await writeFileAtomically(out, `${markdown()}\n`);
  else {
    const { writeWorkbook } = await import('../write/writeWorkbook.js');
    await writeFileAtomically(out, await writeWorkbook(workbook()));
  }
  io.stderr({ zh: `已写入 ${out}。`, en: `Written to ${out}.` }[language]);
}
