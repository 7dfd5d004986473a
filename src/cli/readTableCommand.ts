import type { Finding } from '../finding/finding.js';
import type { TableFile } from '../node/readTableFile.js';
import type { ParsedIndicatorTable, TableContext } from '../notation/parsedIndicatorTable.js';
import { usualWidth } from '../report/layout/usualWidth.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { Io } from './io.js';
import { yearsOf, yearsOption } from './planText.js';
import { tellFindings } from './tellFindings.js';
import { textFormatOption } from './textFormatOption.js';
import { UsageError } from './usageError.js';

/** `ipr-plan read-table`: the indicators of a table taken from a document. */
export const readTableCommand: Command = {
  name: 'read-table',
  about: {
    zh: '读取从文件中取出的指标表：认出各列，逐行读出指标、基期值和目标',
    en: 'Read an indicator table taken from a document: its columns, and the baseline and targets of each row',
  },
  arguments: [
    {
      name: 'file',
      about: {
        zh: '含有一张表的文件：HTML、Markdown、竖线或制表符分隔、每格一行的文本，或 XLSX、CSV',
        en: 'file with a table: HTML, Markdown, text parted by pipes or tabs or with one cell a line, XLSX or CSV',
      },
    },
  ],
  options: [
    {
      ...yearsOption,
      about: {
        zh: '规划期，如 2021-2025。不写时看表名中有无“十四五”等',
        en: 'Years of the plan, such as 2021-2025. Left out: those that the title names, as “十四五”',
      },
    },
    {
      name: 'base-year',
      value: { zh: '年份', en: 'year' },
      about: {
        zh: '基期年，如 2020。不写时取规划期的前一年',
        en: 'The year of the baselines, such as 2020. Left out: the year before --years',
      },
    },
    {
      name: 'lower-is-better',
      value: { zh: '指标名称', en: 'names' },
      about: {
        zh: '逆向指标的名称，用逗号分隔，其余按正向理解。不写时，从名称看不出方向的单独数字会有提醒',
        en: 'Names of the indicators of which less is better, with commas between; of all others more is. Left out: a bare figure whose name tells no direction is remarked on',
      },
    },
    textFormatOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan read-table 指标表.html --years 2021-2025',
    'ipr-plan read-table 指标表.xlsx --base-year 2020 --format json',
  ],
  run: readTable,
};

async function readTable(call: Call, io: Io): Promise<number> {
  const [file = ''] = call.words;
  const context = await contextOf(call, io);
  const { readTableFile } = await io.readers();
  const read = await tableIn(await readTableFile(file), { ...context, place: { file } });
  const code = await tellFindings(read.findings, call.language, io);
  if (call.options.get('format') === 'json') io.stdout(JSON.stringify(read, null, 2));
  else if (read.columns.length > 0) {
    const { tableLines } = await import('./tableLines.js');
    io.stdout(tableLines(read, call.language, io.columns ?? usualWidth).join('\n'));
  }
  return code;
}

async function contextOf(call: Call, io: Io): Promise<TableContext> {
  const { options } = call;
  const years = options.has('years') ? await yearsOf(call, '', io) : null;
  const names = options.get('lower-is-better')?.split(/[,，]/);
  const baseYear = baseYearOf(options.get('base-year')) ?? years?.baseYear ?? null;
  return {
    baseYear,
    ...(years && { period: { firstYear: years.firstYear, lastYear: years.lastYear } }),
    ...(names && { lowerIsBetter: names.map((name) => name.trim()) }),
  };
}

function baseYearOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (/^(?:19|20)\d{2}$/.test(given)) return Number(given);
  throw new UsageError({
    zh: `选项 --base-year 应为四位年份，如 2020；现为“${given}”。`,
    en: `The option --base-year must be a year such as 2020; it is “${given}”.`,
  });
}

/** The table of a file; of several sheets the first that has one. */
async function tableIn(file: TableFile, context: TableContext): Promise<ParsedIndicatorTable> {
  const [{ parseIndicatorTable }, { finding }] = await Promise.all([
    import('../notation/parseIndicatorTable.js'),
    import('../finding/finding.js'),
  ]);
  const withFindings = (table: ParsedIndicatorTable, more: readonly Finding[] = []) => ({
    ...table,
    findings: [...file.findings, ...more, ...table.findings],
  });
  if ('text' in file) return withFindings(parseIndicatorTable(file.text, context));
  const tables = file.sheets.map(({ name, rows }) => {
    const place = { ...context.place, ...(name !== null && { sheet: name }) };
    // The merged cells of a workbook are written out already; a delimited file knows none.
    return parseIndicatorTable(name === null ? rows : { rows, merges: [] }, { ...context, place });
  });
  const found = tables.filter(({ columns }) => columns.length > 0);
  const several =
    found.length > 1 ? [finding('table/several', context.place ?? {}, { tables: found.length })] : [];
  return withFindings(found[0] ?? tables[0] ?? parseIndicatorTable('', context), several);
}
