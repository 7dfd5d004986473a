import { entry } from '../catalogueEntry.js';
import { quotedList } from '../words.js';

/** What stands in one cell of a sheet. */
export const cellFindings = {
  'cell/blank': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: { zh: '单元格是空的。', en: 'The cell is empty.' },
      expected: { zh: '这一列每行都应填写。', en: 'This column is filled in on every row.' },
      cure: {
        zh: '请填写；合并单元格请拆开并逐行填写。',
        en: 'Fill it in; split merged cells and fill each row.',
      },
    }),
  }),
  'cell/tooLong': entry<{ seen: string; limit: number }>({
    severity: 'error',
    say: ({ seen, limit }) => ({
      message: { zh: `“${seen}”超过 ${limit} 个字符。`, en: `“${seen}” is longer than ${limit} characters.` },
      expected: { zh: `应不超过 ${limit} 个字符。`, en: `At most ${limit} characters.` },
      cure: { zh: '请缩短，并检查引号是否成对。', en: 'Shorten it, and check that quotes match.' },
    }),
  }),
  'cell/textBroken': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”中有转码失败留下的“\ufffd”，原来的字已经丢失。`,
        en: `“${seen}” holds \ufffd, left by a conversion that failed; what stood there is lost.`,
      },
      expected: { zh: '应为原来的文字。', en: 'The text as it was.' },
      cure: {
        zh: '请从原文件重新导出为 UTF-8，或补上丢失的字。',
        en: 'Export it anew from the original as UTF-8, or put back what is lost.',
      },
    }),
  }),
  'cell/notANumber': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是可以识别的数字。`, en: `“${seen}” is not a number that can be read.` },
      expected: {
        zh: '应为一个数字，如 4700、1,234.5、12.5% 或 1.2万。',
        en: 'One number, such as 4700, 1,234.5, 12.5% or 1.2万.',
      },
      cure: {
        zh: '请改为数字；没有数据时请留空或写“—”。',
        en: 'Write a number; leave the cell empty or write “—” when there is none.',
      },
    }),
  }),
  'cell/notExact': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”是约数、界限或范围，不是确切的数值。`,
        en: `“${seen}” is approximate, a bound or a range, not one exact value.`,
      },
      expected: { zh: '完成值应为一个确切的数字。', en: 'One exact number.' },
      cure: {
        zh: '请填写统计数；只有“不少于”之类的说法时，请改用 JSON 文件并写明 comparator。',
        en: 'Give the counted figure; for a bound such as “at least”, use a JSON file with its comparator.',
      },
    }),
  }),
  'cell/separatorsMisplaced': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”中的分隔符位置不对，无法断定是多少。`,
        en: `The separators in “${seen}” are misplaced; its value cannot be told.`,
      },
      expected: {
        zh: '千分位应每三位一组，如 1,234,567；小数点应为“.”。',
        en: 'Groups of three digits, as in 1,234,567, and “.” before decimals.',
      },
      cure: { zh: '请核对数字，建议去掉千分位。', en: 'Check the number; better leave the separators out.' },
    }),
  }),
  'cell/scientificNotation': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”是科学计数法，表格软件这样显示时可能已丢失末尾的数字。`,
        en: `“${seen}” is in scientific notation; a spreadsheet that shows it so may have dropped digits.`,
      },
      expected: { zh: '应为完整的数字。', en: 'The number in full.' },
      cure: {
        zh: '请把单元格设为“数值”格式后重新导出。',
        en: 'Format the cells as plain numbers and export again.',
      },
    }),
  }),
  'cell/spreadsheetError': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”是表格软件的出错标记。`, en: `“${seen}” is an error mark of a spreadsheet.` },
      expected: { zh: '应为公式算出的数字，或留空。', en: 'The number the formula should give, or nothing.' },
      cure: { zh: '请改正公式后重新导出。', en: 'Mend the formula and export again.' },
    }),
  }),
  'cell/unitDisagrees': entry<{ seen: string; unit: string }>({
    severity: 'error',
    say: ({ seen, unit }) => ({
      message: {
        zh: `“${seen}”带的单位与这一行的单位“${unit}”不是一回事。`,
        en: `The unit in “${seen}” does not agree with the unit of the row, “${unit}”.`,
      },
      expected: {
        zh: `应为“${unit}”或可与之换算的单位。`,
        en: `“${unit}”, or a unit that converts into it.`,
      },
      cure: { zh: '请统一单位。', en: 'Use one unit.' },
    }),
  }),
  'cell/scaleAmbiguous': entry<{ seen: string; unit: string }>({
    severity: 'error',
    say: ({ seen, unit }) => ({
      message: {
        zh: `单位已是“${unit}”，“${seen}”里又有“万”“亿”等数量级，无法断定是否重复。`,
        en: `The unit is “${unit}” already, and “${seen}” is scaled too; it cannot be told whether both are meant.`,
      },
      expected: { zh: '数量级应只写一次。', en: 'The scale once only.' },
      cure: {
        zh: `请在单元格中写全单位（如 1.2亿元），或只写以“${unit}”计的数字。`,
        en: `Write the whole unit in the cell (such as 1.2亿元), or only the number in “${unit}”.`,
      },
    }),
  }),
  'cell/notAPeriod': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是可以识别的时期。`, en: `“${seen}” is not a period that can be read.` },
      expected: {
        zh: '应如 2023、2023年6月、2023年上半年、2023年第二季度或 2023-12-31。',
        en: 'Such as 2023, 2023-06, 2023H1, 2023Q2 or 2023-12-31.',
      },
      cure: { zh: '请改用上述写法之一。', en: 'Use one of these forms.' },
    }),
  }),
  'cell/yearOfTwoDigits': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”的年份只有两位。`, en: `The year in “${seen}” has two digits.` },
      expected: { zh: '年份应写四位，如 2023。', en: 'A year of four digits, such as 2023.' },
      cure: { zh: '请写全年份。', en: 'Write the year in full.' },
    }),
  }),
  'cell/notADay': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是可以识别的日期。`, en: `“${seen}” is not a day that can be read.` },
      expected: { zh: '应如 2024-03-15 或 2024年3月15日。', en: 'Such as 2024-03-15.' },
      cure: { zh: '请写全年、月、日。', en: 'Give year, month and day.' },
    }),
  }),
  'cell/statusUnknown': entry<{ seen: string; allowed: readonly string[]; meant: string | null }>({
    severity: 'error',
    say: ({ seen, allowed, meant }) => ({
      message: { zh: `不认识的数据状态“${seen}”。`, en: `Unknown status “${seen}”.` },
      expected: { zh: `应为${quotedList(allowed).zh}之一。`, en: `One of ${quotedList(allowed).en}.` },
      cure: {
        zh: '请改用其中一个词，或留空（按正式数处理）。',
        en: 'Use one of these, or leave the cell empty (a final figure).',
      },
      ...(meant !== null && { fix: { replace: 'value', by: meant } }),
    }),
  }),
  'cell/mergedFigure': entry<{ seen: string; of: string }>({
    severity: 'error',
    say: ({ seen, of }) => ({
      message: {
        zh: `“${seen}”写在合并单元格 ${of} 中，无法断定是不是这一格的数。`,
        en: `“${seen}” stands in the merged cell ${of}; it cannot be told whether it is the figure of this cell.`,
      },
      expected: { zh: '每个数应有自己的单元格。', en: 'A cell of its own for each figure.' },
      cure: { zh: '请拆开合并单元格，逐格填写。', en: 'Split the merged cell and fill in each.' },
    }),
  }),
  'cell/isDate': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `这是日期 ${seen}，不是数字：表格软件可能把“1-2”之类的内容改成了日期。`,
        en: `This is the day ${seen}, not a number: a spreadsheet may have made a date of something like 1-2.`,
      },
      expected: { zh: '应为一个数字。', en: 'A number.' },
      cure: {
        zh: '请把单元格设为“数值”格式后重新填写。',
        en: 'Format the cell as a number and fill it in again.',
      },
    }),
  }),
  'cell/formulaNotComputed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `公式“${seen}”没有保存计算结果。`,
        en: `The formula “${seen}” was saved without its result.`,
      },
      expected: { zh: '应为公式算出的数字。', en: 'The number that the formula gives.' },
      cure: {
        zh: '请在表格软件中打开，重新计算后保存。',
        en: 'Open it in a spreadsheet program, let it compute, and save it.',
      },
    }),
  }),
  'cell/serialNumber': entry<{ seen: string; day: string }>({
    severity: 'warning',
    say: ({ seen, day }) => ({
      message: {
        zh: `“${seen}”按表格软件的日期序号读作 ${day}。`,
        en: `“${seen}” was read as the serial number of ${day}.`,
      },
      expected: { zh: `应写作日期或年份，如 ${day}。`, en: `A date or a year, such as ${day}.` },
      cure: {
        zh: '请核对；把单元格设为“日期”格式后重新导出，就不会变成数字。',
        en: 'Check it; format the cells as dates before exporting, and they stay dates.',
      },
      fix: { replace: 'value', by: day },
    }),
  }),
  'cell/notPlain': entry<{ seen: string; plain: string }>({
    severity: 'info',
    say: ({ seen, plain }) => ({
      message: { zh: `“${seen}”已读作“${plain}”。`, en: `“${seen}” was read as “${plain}”.` },
      expected: { zh: `宜写作“${plain}”。`, en: `Better written “${plain}”.` },
      cure: {
        zh: '不影响结果；交给别的软件之前请改写，或用 --fix 写出改正的副本。',
        en: 'Nothing is lost; rewrite it before other programs read it, or let --fix write a corrected copy.',
      },
      fix: { replace: 'value', by: plain },
    }),
  }),
};
