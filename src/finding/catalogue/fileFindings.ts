import { entry } from '../catalogueEntry.js';

/** A file that cannot be opened, or is not what it should be. */
export const fileFindings = {
  'file/notFound': entry<{ seen: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen }) => ({
      message: { zh: `找不到文件“${seen}”。`, en: `There is no file “${seen}”.` },
      expected: { zh: '应为已有文件的路径。', en: 'The path of a file that exists.' },
      cure: { zh: '请核对路径和文件名。', en: 'Check the path and the file name.' },
    }),
  }),
  'file/isDirectory': entry<{ seen: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen }) => ({
      message: { zh: `“${seen}”是文件夹，不是文件。`, en: `“${seen}” is a folder, not a file.` },
      expected: { zh: '应为一个文件。', en: 'One file.' },
      cure: { zh: '请指定文件夹中的某个文件。', en: 'Name one of the files in it.' },
    }),
  }),
  'file/unreadable': entry<{ seen: string; reason: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, reason }) => ({
      message: {
        zh: `无法读取文件“${seen}”（${reason}）。`,
        en: `The file “${seen}” cannot be read (${reason}).`,
      },
      expected: { zh: '应为当前用户可以读取的文件。', en: 'A file that you may read.' },
      cure: {
        zh: '请检查读取权限，并确认文件未被其他程序占用。',
        en: 'Check its permissions, and that no other program holds it.',
      },
    }),
  }),
  'file/notWritable': entry<{ seen: string; reason: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, reason }) => ({
      message: {
        zh: `无法写入文件“${seen}”（${reason}）。`,
        en: `The file “${seen}” cannot be written (${reason}).`,
      },
      expected: { zh: '应为当前用户可以写入的位置。', en: 'A place that you may write to.' },
      cure: {
        zh: '请检查文件夹是否存在、是否有写入权限、磁盘是否已满。',
        en: 'Check that the folder exists, that you may write there and that the disk is not full.',
      },
    }),
  }),
  'file/kindUnsupported': entry<{ seen: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen }) => ({
      message: {
        zh: `文件内容是 ${seen} 格式，目前还不能读取。`,
        en: `The content of the file is ${seen}, which cannot be read yet.`,
      },
      expected: {
        zh: '应为 XLSX、CSV、TSV、NDJSON 或 JSON 文件。',
        en: 'An XLSX, CSV, TSV, NDJSON or JSON file.',
      },
      cure: {
        zh: '请在表格软件中另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8（逗号分隔）”后再读取。',
        en: 'Save it from the spreadsheet program as an Excel workbook (.xlsx) or as “CSV UTF-8 (comma delimited)”.',
      },
    }),
  }),
  'file/encodingUnknown': entry<Record<never, never>>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: () => ({
      message: {
        zh: '无法识别文件的文字编码，文件可能已损坏，或不是文本文件。',
        en: 'The text encoding of the file cannot be told: it is damaged, or not a text file.',
      },
      expected: {
        zh: '应为 UTF-8、UTF-16（带 BOM）或 GB18030（含 GBK）编码的文本。',
        en: 'Text in UTF-8, UTF-16 with a byte order mark, or GB18030 (which includes GBK).',
      },
      cure: {
        zh: '请用原程序重新导出，编码选 UTF-8。',
        en: 'Export it again from the program that made it, as UTF-8.',
      },
    }),
  }),
  'file/encrypted': entry<Record<never, never>>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: () => ({
      message: {
        zh: '文件有密码保护，不能读取。',
        en: 'The file is protected by a password and cannot be read.',
      },
      expected: { zh: '应为没有加密的文件。', en: 'A file that is not encrypted.' },
      cure: {
        zh: '请在表格软件中打开，取消密码后另存。',
        en: 'Open it in the spreadsheet program, take the password off and save it.',
      },
    }),
  }),
  'file/workbookDamaged': entry<Record<never, never>>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: () => ({
      message: { zh: '工作簿文件已损坏，或不完整。', en: 'The workbook is damaged or not complete.' },
      expected: {
        zh: '应为表格软件可以正常打开的 XLSX 文件。',
        en: 'An XLSX file that a spreadsheet program opens without repairing it.',
      },
      cure: {
        zh: '请重新下载或复制；表格软件能打开的，另存为新的 XLSX 后再读取。',
        en: 'Copy or download it again; if a spreadsheet program opens it, save it as a new XLSX file.',
      },
    }),
  }),
  'file/inflatesTooFar': entry<{ seen: string; size: string; limit: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, size, limit }) => ({
      message: {
        zh: `${size} 的文件解压后有 ${seen}，超过上限 ${limit}，可能是恶意文件。`,
        en: `A file of ${size} inflates to ${seen}, more than the limit of ${limit}; it may be malicious.`,
      },
      expected: { zh: `解压后应不超过 ${limit}。`, en: `At most ${limit} once inflated.` },
      cure: {
        zh: '请确认文件来源；确为数据的，在表格软件中删去空行空列后另存，或改存为 CSV。',
        en: 'Make sure where it comes from; if it is data, delete empty rows and columns and save it again, or save it as CSV.',
      },
    }),
  }),
  'file/tooManyParts': entry<{ seen: string; limit: number }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, limit }) => ({
      message: {
        zh: `压缩包里有 ${seen} 个文件，超过上限 ${limit} 个，不像工作簿。`,
        en: `The archive holds ${seen} files, more than the limit of ${limit}: this is no workbook.`,
      },
      expected: { zh: `应不超过 ${limit} 个。`, en: `At most ${limit}.` },
      cure: { zh: '请确认选对了文件。', en: 'Check that it is the right file.' },
    }),
  }),
  'file/tooLarge': entry<{ limit: number }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ limit }) => ({
      message: { zh: `文件超过 ${limit} MB。`, en: `The file is larger than ${limit} MB.` },
      expected: { zh: `应不超过 ${limit} MB。`, en: `At most ${limit} MB.` },
      cure: {
        zh: '请改存为 CSV：CSV 逐行读取，不限大小。',
        en: 'Save it as CSV, which is read row by row and may be of any length.',
      },
    }),
  }),
  'file/notASheet': entry<Record<never, never>>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: () => ({
      message: { zh: '这是 JSON 文件，不是表。', en: 'This is a JSON file, not a sheet.' },
      expected: {
        zh: '应为 XLSX、CSV、TSV 或每行一个对象的 NDJSON。',
        en: 'XLSX, CSV, TSV, or NDJSON with one object a line.',
      },
      cure: {
        zh: '规划和观测值的 JSON 文件请用 parsePlan、parseObservations 读取。',
        en: 'Read JSON files of plans and observations with parsePlan and parseObservations.',
      },
    }),
  }),
};
