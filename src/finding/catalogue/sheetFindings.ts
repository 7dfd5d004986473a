import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';
import { quotedList } from '../words.js';

/** The layout of a sheet and the shape of its rows. */
export const sheetFindings = {
  'sheet/empty': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: { zh: '表中没有内容。', en: 'The sheet is empty.' },
      expected: { zh: '应有一行表头和至少一行数据。', en: 'A header row and at least one row of data.' },
      cure: {
        zh: '请确认选对了文件，并已保存。',
        en: 'Check that it is the right file, and that it was saved.',
      },
    }),
  }),
  'sheet/headerMissing': entry<{ limit: number }>({
    severity: 'error',
    say: ({ limit }) => ({
      message: {
        zh: `前 ${limit} 行中找不到表头。`,
        en: `No header row is found among the first ${limit} rows.`,
      },
      expected: {
        zh: '应有一行表头，至少包括“指标名称”“年份”“完成值”三列。',
        en: 'A header row with at least the columns “indicator”, “period” and “value”.',
      },
      cure: { zh: '请在数据上方加上表头。', en: 'Add a header row above the data.' },
    }),
  }),
  'sheet/columnMissing': entry<{ column: Words; accepted: readonly string[] }>({
    severity: 'error',
    say: ({ column, accepted }) => ({
      message: { zh: `表头中没有“${column.zh}”列。`, en: `The header has no column for the ${column.en}.` },
      expected: {
        zh: `应有一列名为${quotedList(accepted).zh}等。`,
        en: `A column named ${quotedList(accepted).en} or the like.`,
      },
      cure: { zh: '请补上这一列，或改正列名。', en: 'Add the column, or correct its heading.' },
    }),
  }),
  'sheet/columnAmbiguous': entry<{ column: Words; seen: string; headers: readonly string[] }>({
    severity: 'error',
    say: ({ column, headers }) => ({
      message: {
        zh: `${quotedList(headers).zh}都可以当作“${column.zh}”列，无法确定用哪一列。`,
        en: `${quotedList(headers).en} could each be the ${column.en}; it cannot be told which is meant.`,
      },
      expected: { zh: `“${column.zh}”应只有一列。`, en: `One column for the ${column.en}.` },
      cure: { zh: '请只保留一列，或改写另一列的列名。', en: 'Keep one of them, or rename the other.' },
    }),
  }),
  'sheet/columnsIgnored': entry<{ headers: readonly string[] }>({
    severity: 'info',
    say: ({ headers }) => ({
      message: {
        zh: `没有读取这些列：${quotedList(headers).zh}。`,
        en: `These columns were not read: ${quotedList(headers).en}.`,
      },
      expected: { zh: '观测值不需要这些列。', en: 'Observations have no place for them.' },
      cure: {
        zh: '如有列名写错，请改正；否则不必处理。',
        en: 'Correct the heading if one is misspelt; otherwise nothing is to be done.',
      },
    }),
  }),
  'sheet/isWide': entry<{ headers: readonly string[] }>({
    severity: 'error',
    say: ({ headers }) => ({
      message: {
        zh: `这是每年一列的宽表（${quotedList(headers).zh}），目前只能读取每个观测值一行的长表。`,
        en: `This sheet has one column a year (${quotedList(headers).en}); so far only sheets with one row an observation are read.`,
      },
      expected: {
        zh: '应为“指标名称、年份、完成值”各一列。',
        en: 'One column each for indicator, period and value.',
      },
      cure: { zh: '请把各年数据改为每年一行。', en: 'Give each year of an indicator a row of its own.' },
    }),
  }),
  'sheet/periodInTwoColumns': entry<{ headers: readonly string[] }>({
    severity: 'error',
    say: ({ headers }) => ({
      message: {
        zh: `时期分写在年份列和${quotedList(headers).zh}列中。`,
        en: `The period is split over the year and ${quotedList(headers).en}.`,
      },
      expected: {
        zh: '时期应写在一列中，如 2023-06、2023Q2。',
        en: 'The period in one column, such as 2023-06 or 2023Q2.',
      },
      cure: { zh: '请合并为一列。', en: 'Join them into one column.' },
    }),
  }),
  'sheet/tooManyColumns': entry<{ seen: string; limit: number }>({
    severity: 'error',
    say: ({ seen, limit }) => ({
      message: {
        zh: `有 ${seen} 列，超过上限 ${limit} 列。`,
        en: `There are ${seen} columns, more than the limit of ${limit}.`,
      },
      expected: { zh: `应不超过 ${limit} 列。`, en: `At most ${limit} columns.` },
      cure: {
        zh: '请检查分隔符和引号，或删去多余的列。',
        en: 'Check delimiters and quotes, or delete surplus columns.',
      },
    }),
  }),
  'row/quoteBroken': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `引号不成对，从“${seen}”起无法断定单元格在哪里结束。`,
        en: `Quotes do not match: from “${seen}” on it cannot be told where the cell ends.`,
      },
      expected: {
        zh: '单元格以引号开头时应以引号结尾，其中的引号应写成两个。',
        en: 'A cell that opens with a quote closes with one; a quote inside it is doubled.',
      },
      cure: { zh: '请补上或删去多余的引号。', en: 'Add the quote that is missing, or delete the stray one.' },
    }),
  }),
  'row/tooShort': entry<{ seen: string; expected: number }>({
    severity: 'error',
    say: ({ seen, expected }) => ({
      message: {
        zh: `只有 ${seen} 个单元格，表头有 ${expected} 个，这一行没有读取。`,
        en: `It has ${seen} cells, the header has ${expected}; the row was not read.`,
      },
      expected: { zh: `应有 ${expected} 个单元格。`, en: `${expected} cells.` },
      cure: {
        zh: '请检查是否漏了分隔符；空单元格也要保留分隔符。',
        en: 'Look for a missing delimiter; empty cells keep theirs.',
      },
    }),
  }),
  'row/tooLong': entry<{ seen: string; expected: number }>({
    severity: 'error',
    say: ({ seen, expected }) => ({
      message: {
        zh: `有 ${seen} 个单元格，表头只有 ${expected} 个，这一行没有读取。`,
        en: `It has ${seen} cells, the header has ${expected}; the row was not read.`,
      },
      expected: { zh: `应有 ${expected} 个单元格。`, en: `${expected} cells.` },
      cure: {
        zh: '请检查是否多了分隔符；含分隔符的内容（如 1,234）要加引号。',
        en: 'Look for a surplus delimiter; content that holds one, such as 1,234, needs quotes.',
      },
    }),
  }),
};
