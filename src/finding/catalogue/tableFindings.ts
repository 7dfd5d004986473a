import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';
import { quotedList } from '../words.js';

/** What an indicator table leaves open, or what had to be put right to read it. */
export const tableFindings = {
  'table/headerMissing': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: {
        zh: '没有认出表头，这张表没有读取。',
        en: 'No header is recognised; the table was not read.',
      },
      expected: {
        zh: '表头应写明指标名称、基期值、目标值等，如 指标 | 单位 | 2020年 | 2025年 | 属性。',
        en: 'A header that names the columns, such as 指标 | 单位 | 2020年 | 2025年 | 属性.',
      },
      cure: {
        zh: '请连同表头一起取出；表头缺损时，请先补上。',
        en: 'Take the header along; where it is damaged, restore it first.',
      },
    }),
  }),
  'table/noneRead': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: {
        zh: '表头认得，但没有读出一个指标。',
        en: 'The header is recognised, but no indicator was read.',
      },
      expected: { zh: '表头下应有指标。', en: 'Indicators below the header.' },
      cure: {
        zh: '请确认取出了整张表；行已散乱时，请先整理成一行一个指标。',
        en: 'Check that the whole table was taken; where its rows fell apart, put them back to one indicator a row.',
      },
    }),
  }),
  'table/observations': entry<Record<never, never>>({
    severity: 'warning',
    say: () => ({
      message: {
        zh: '从列名看，这张表是各年的完成值，不是指标表；仍按指标表读取。',
        en: 'By its headings this is a sheet of observed figures and no table of targets; it was read as one all the same.',
      },
      expected: {
        zh: '指标表应有目标值列，如 指标 | 单位 | 2020年 | 2025年目标。',
        en: 'A table with a column of targets, such as 指标 | 单位 | 2020年 | 2025年目标.',
      },
      cure: {
        zh: '完成值请用 ipr-plan evaluate 或 validate 读取；确是目标的，请在列名中写明“目标”。',
        en: 'Read observed figures with ipr-plan evaluate or validate; where they are targets, say 目标 in the headings.',
      },
    }),
  }),
  'table/nested': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: {
        zh: '表格里还套着表格，没有读取。',
        en: 'The table has another one inside a cell; it was not read.',
      },
      expected: { zh: '应为一张不嵌套的表。', en: 'One table, with none inside it.' },
      cure: { zh: '请只取出里面的指标表。', en: 'Take out the inner table alone.' },
    }),
  }),
  'table/tooLarge': entry<{ limit: number }>({
    severity: 'error',
    say: ({ limit }) => ({
      message: {
        zh: `表格太大，超过 ${limit} 个单元格的上限，没有读取。`,
        en: `The table has more than ${limit} cells; it was not read.`,
      },
      expected: { zh: `应不超过 ${limit} 个单元格。`, en: `At most ${limit} cells.` },
      cure: { zh: '请只取出指标表。', en: 'Take out the indicator table alone.' },
    }),
  }),
  'table/several': entry<{ tables: number }>({
    severity: 'warning',
    say: ({ tables }) => ({
      message: {
        zh: `文本中有 ${tables} 张表，只读了第一张有表头的。`,
        en: `The text holds ${tables} tables; only the first one with a header was read.`,
      },
      expected: { zh: '一次应只有一张表。', en: 'One table at a time.' },
      cure: { zh: '请把各表分开读取。', en: 'Read the tables one by one.' },
    }),
  }),
  'table/damagedMarkup': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `网页代码在“${seen}”处没有写完，其后的内容没有读取。`,
        en: `The markup breaks off at “${seen}”; what follows was not read.`,
      },
      expected: { zh: '标签和注释都应写完。', en: 'Tags and comments that are closed.' },
      cure: { zh: '请重新复制整张表。', en: 'Copy the whole table again.' },
    }),
  }),
  'table/columnAmbiguous': entry<{ seen: string; taken: Words; other: Words }>({
    severity: 'warning',
    say: ({ seen, taken, other }) => ({
      message: {
        zh: `“${seen}”列按“${taken.zh}”理解，也可能是“${other.zh}”。`,
        en: `The column “${seen}” is taken for the ${taken.en}; it could also be the ${other.en}.`,
      },
      expected: { zh: '列名应只有一种意思。', en: 'A heading with one meaning.' },
      cure: { zh: '请对照原文确认这一列。', en: 'Check the column against the document.' },
    }),
  }),
  'table/columnInferred': entry<{ seen: string; taken: Words }>({
    severity: 'warning',
    say: ({ seen, taken }) => ({
      message: {
        zh: `有一列没有列名（如“${seen}”），从内容看是“${taken.zh}”。`,
        en: `A column has lost its heading (it holds “${seen}” and the like); by its cells it is the ${taken.en}.`,
      },
      expected: { zh: '每列应有列名。', en: 'A heading for each column.' },
      cure: { zh: '请对照原文确认。', en: 'Check against the document.' },
    }),
  }),
  'table/columnsIgnored': entry<{ headers: readonly string[] }>({
    severity: 'info',
    say: ({ headers }) => ({
      message: {
        zh: `没有读取这些列：${quotedList(headers).zh}。`,
        en: `These columns were not read: ${quotedList(headers).en}.`,
      },
      expected: { zh: '指标表不需要这些列。', en: 'An indicator table has no place for them.' },
      cure: {
        zh: '如是列名写错，请改正；否则不必处理。',
        en: 'Correct a misspelt heading; otherwise nothing.',
      },
    }),
  }),
  'table/rowRealigned': entry<{ seen: string }>({
    severity: 'info',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”一行缺了单元格，各格按内容归到了相应的列。`,
        en: `The row “${seen}” lacks cells; those it has were put under the columns that they fit.`,
      },
      expected: { zh: '每行的单元格应与表头对齐。', en: 'Cells that line up with the header.' },
      cure: { zh: '请对照原文核对这一行。', en: 'Check the row against the document.' },
    }),
  }),
  'table/figureMissing': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”一行的数字比列少，看不出缺的是哪一个，按缺基期值理解。`,
        en: `The row “${seen}” has fewer figures than columns and does not tell which is missing; the baseline is taken to be.`,
      },
      expected: { zh: '没有数字的单元格应写“—”。', en: 'A “—” in a cell without a figure.' },
      cure: {
        zh: '请对照原文确认数字属于哪一列。',
        en: 'Check against the document which column they stand in.',
      },
    }),
  }),
  'table/rowDoubtful': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”一行有单元格不像所在列的内容，仍按原位置读取。`,
        en: `In the row “${seen}” a cell does not look like its column; the cells were read where they stand.`,
      },
      expected: { zh: '单元格应是所在列的内容。', en: 'Cells that hold what their column says.' },
      cure: { zh: '请对照原文核对这一行。', en: 'Check the row against the document.' },
    }),
  }),
  'table/rowUnread': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”一行没有读懂。`, en: `The row “${seen}” could not be read.` },
      expected: {
        zh: '每行应有一个指标名称和它的目标值。',
        en: 'One indicator with its target in each row.',
      },
      cure: {
        zh: '请对照原文补全这一行；不属于本表的，请删去。',
        en: 'Restore the row from the document, or take it out when it belongs elsewhere.',
      },
    }),
  }),
  'table/nameJoined': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `指标名称断成了几段，接为“${seen}”。`,
        en: `The name was broken into pieces; they are joined to “${seen}”.`,
      },
      expected: { zh: '名称应在一个单元格内。', en: 'The name in one cell.' },
      cure: {
        zh: '请对照原文核对名称，看断开处是否少了顿号。',
        en: 'Check the name against the document; a mark may be lost where it broke.',
      },
    }),
  }),
  'table/nameRepeated': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”在表中出现不止一次。`, en: `“${seen}” stands in the table more than once.` },
      expected: { zh: '每个指标应只有一行。', en: 'One row for each indicator.' },
      cure: {
        zh: '请核对是重复，还是同名的不同指标。',
        en: 'Check whether it is printed twice or two series share the name.',
      },
    }),
  }),
  'table/filledDown': entry<{ seen: string }>({
    severity: 'info',
    say: ({ seen }) => ({
      message: {
        zh: `这一格空着，沿用上一行的“${seen}”。`,
        en: `The cell is empty; “${seen}” of the row above is taken on.`,
      },
      expected: { zh: '合并的单元格应逐行写出。', en: 'Merged cells written out row by row.' },
      cure: { zh: '请对照原文确认是合并的单元格。', en: 'Check that the cells are merged in the document.' },
    }),
  }),
  'table/totalSkipped': entry<{ seen: string }>({
    severity: 'info',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”是合计行，没有当作指标。`,
        en: `“${seen}” is a row of totals and not taken for an indicator.`,
      },
      expected: { zh: '指标行。', en: 'A row with an indicator.' },
      cure: { zh: '一般无需处理。', en: 'Nothing is to be done as a rule.' },
    }),
  }),
  'table/textIgnored': entry<{ seen: string }>({
    severity: 'info',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”等文字不属于这张表，没有读取。`,
        en: `Text that is not part of the table was not read, from “${seen}” on.`,
      },
      expected: { zh: '表名、单位、各行和表下的注。', en: 'Title, unit, rows and the notes below.' },
      cure: { zh: '一般无需处理。', en: 'Nothing is to be done as a rule.' },
    }),
  }),
  'table/markUnexplained': entry<{ seen: string; mark: string }>({
    severity: 'warning',
    say: ({ seen, mark }) => ({
      message: {
        zh: `“${seen}”带有“${mark}”，表下没有说明它的意思。`,
        en: `“${seen}” bears the mark “${mark}”, which no note explains.`,
      },
      expected: { zh: '表下的注应说明每个符号。', en: 'A note below the table for each mark.' },
      cure: {
        zh: '请把表下的注一起取出；多半是说明数据属于另一年。',
        en: 'Take the notes along; mostly they say that the figure is of another year.',
      },
    }),
  }),
  'table/changeDisagrees': entry<{ seen: string; change: string }>({
    severity: 'warning',
    say: ({ seen, change }) => ({
      message: {
        zh: `“${seen}”与基期值、目标值之差（${change}）不一致，单列为一个目标。`,
        en: `“${seen}” is not the difference between baseline and target (${change}); it is kept as a target of its own.`,
      },
      expected: { zh: '增加值应等于目标值减基期值。', en: 'A change that is the target less the baseline.' },
      cure: { zh: '请对照原文核对三个数。', en: 'Check the three figures against the document.' },
    }),
  }),
};
