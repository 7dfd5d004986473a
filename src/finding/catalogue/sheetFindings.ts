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
  'sheet/workHeaderMissing': entry<{ limit: number }>({
    severity: 'error',
    say: ({ limit }) => ({
      message: {
        zh: `前 ${limit} 行中找不到执行记录的表头。`,
        en: `No header of progress records is found among the first ${limit} rows.`,
      },
      expected: {
        zh: '应有一行表头，至少包括“事项名称”“进展情况”“填报日期”三列。',
        en: 'A header row with at least the columns “item”, “state” and “recorded on”.',
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
      expected: { zh: '这类数据不需要这些列。', en: 'This kind of data has no place for them.' },
      cure: {
        zh: '如有列名写错，请改正；否则不必处理。',
        en: 'Correct the heading if one is misspelt; otherwise nothing is to be done.',
      },
    }),
  }),
  'sheet/headingSynonym': entry<{ seen: string; usual: string }>({
    severity: 'info',
    say: ({ seen, usual }) => ({
      message: { zh: `“${seen}”列已作为“${usual}”读取。`, en: `“${seen}” was read as “${usual}”.` },
      expected: { zh: `通用的列名是“${usual}”。`, en: `The usual heading is “${usual}”.` },
      cure: {
        zh: '不影响结果；--fix 写出的副本已改用它。',
        en: 'Nothing is lost; the copy that --fix writes has the usual one.',
      },
      fix: { replace: 'key', by: usual },
    }),
  }),
  'sheet/headingBlank': entry<{ seen: string; column: string }>({
    severity: 'warning',
    say: ({ seen, column }) => ({
      message: {
        zh: `${column} 列有内容（如“${seen}”），却没有列名，没有读取。`,
        en: `Column ${column} holds something (such as “${seen}”) but has no heading; it was not read.`,
      },
      expected: { zh: '每列都应有列名。', en: 'A heading above each column.' },
      cure: {
        zh: '请补上列名；是多余的内容，请删去这一列。',
        en: 'Give it its heading; delete the column if it has no business there.',
      },
    }),
  }),
  'sheet/periodsOutOfOrder': entry<{ headers: readonly string[] }>({
    severity: 'warning',
    say: ({ headers }) => ({
      message: {
        zh: `各年的列不是按先后排列：${quotedList(headers).zh}；列名可能对调了。`,
        en: `The columns of years run neither forwards nor backwards: ${quotedList(headers).en}; headings may have changed places.`,
      },
      expected: {
        zh: '应按年份从早到晚，或从晚到早。',
        en: 'Years from the first to the last, or backwards.',
      },
      cure: {
        zh: '请核对每列的年份；只是摆放的次序不同，可把列移回原位。',
        en: 'Check the year of each column; if only their order is unusual, move them into order.',
      },
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
  'sheet/layoutAmbiguous': entry<{ headers: readonly string[]; others: readonly string[] }>({
    severity: 'error',
    say: ({ headers, others }) => ({
      message: {
        zh: `既有按时期分列的${quotedList(headers).zh}，又有${quotedList(others).zh}，无法确定哪个数属于哪个时期。`,
        en: `There are columns by period (${quotedList(headers).en}) and also ${quotedList(others).en}; it cannot be told which figure is of which period.`,
      },
      expected: {
        zh: '应是长表（指标、年份、完成值各一列），或宽表（每个时期一列），不能混用。',
        en: 'Either a long sheet (one column each for indicator, period and value) or a wide one (one column a period).',
      },
      cure: {
        zh: '请删去或改写其中一类列名，或用对应关系文件说明每列是什么。',
        en: 'Delete or rename the columns of one kind, or say what each column is in a mapping file.',
      },
    }),
  }),
  'sheet/skipped': entry<{ reason: Words }>({
    severity: 'info',
    say: ({ reason }) => ({
      message: { zh: `没有读取：${reason.zh}。`, en: `Not read: ${reason.en}.` },
      expected: {
        zh: '多张工作表中，有表头和完成值的才读取。',
        en: 'Of several sheets those with a header and figures are read.',
      },
      cure: {
        zh: '如果应当读取，请检查表头；否则不必处理。',
        en: 'If it should have been read, check its header; otherwise nothing is to be done.',
      },
    }),
  }),
  'sheet/noneRead': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `${seen} 张工作表中没有一张有表头和完成值。`,
        en: `None of the ${seen} sheets has a header and figures.`,
      },
      expected: {
        zh: '至少应有一张表有“指标名称”和完成值，或按年份分列的数值。',
        en: 'At least one sheet with indicators and their figures, by period.',
      },
      cure: {
        zh: '请检查表头，或用对应关系文件说明读哪张表、每列是什么。',
        en: 'Check the headers, or say in a mapping file which sheet to read and what each column is.',
      },
    }),
  }),
  'sheet/unknownName': entry<{ seen: string; known: readonly string[] }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, known }) => ({
      message: { zh: `没有名为“${seen}”的工作表。`, en: `There is no sheet “${seen}”.` },
      expected: { zh: `应为${quotedList(known).zh}之一。`, en: `One of ${quotedList(known).en}.` },
      cure: { zh: '请改正对应关系文件中的工作表名。', en: 'Correct the name of the sheet in the mapping.' },
    }),
  }),
  'row/skipped': entry<{ seen: string; reason: Words }>({
    severity: 'info',
    say: ({ seen, reason }) => ({
      message: { zh: `没有读取“${seen}”：${reason.zh}。`, en: `“${seen}” was not read: ${reason.en}.` },
      expected: {
        zh: '表中每行应为一个指标或事项的数据。',
        en: 'Each row holds the data of one indicator or item.',
      },
      cure: {
        zh: '不必处理；如果它确是数据，请改写首格。',
        en: 'Nothing is to be done; if it is data, reword its first cell.',
      },
    }),
  }),
  'row/tooLarge': entry<{ seen: string; limit: number }>({
    severity: 'error',
    say: ({ seen, limit }) => ({
      message: {
        zh: `从“${seen}”起，超过 ${limit} 个字符还没有结束，后面没有读取。`,
        en: `From “${seen}” on the row does not end within ${limit} characters; nothing after it was read.`,
      },
      expected: { zh: `一行应不超过 ${limit} 个字符。`, en: `A row of at most ${limit} characters.` },
      cure: {
        zh: '请检查是否少了后引号或换行。',
        en: 'Look for a missing closing quote or missing line ends.',
      },
    }),
  }),
  'mapping/columnMissing': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `对应关系文件中的列“${seen}”，表里没有。`,
        en: `The column “${seen}” of the mapping stands in no sheet.`,
      },
      expected: { zh: '应为表头中的列名。', en: 'A heading of the sheet.' },
      cure: { zh: '请按表头改正列名。', en: 'Correct it by the header.' },
    }),
  }),
  'row/jsonBroken': entry<{ seen: string; column: number }>({
    severity: 'error',
    say: ({ seen, column }) => ({
      message: {
        zh: `第 ${column} 个字符“${seen}”处不是合法的 JSON，这一行没有读取。`,
        en: `Not valid JSON at character ${column}, “${seen}”; the line was not read.`,
      },
      expected: {
        zh: '每行应是一个完整的 JSON 对象（RFC 8259）。',
        en: 'One whole JSON object on each line (RFC 8259).',
      },
      cure: {
        zh: '请检查该处及其前面的引号、逗号和括号；一个对象不能分成几行。',
        en: 'Check quotes, commas and brackets there and just before; an object must not go over several lines.',
      },
    }),
  }),
};
