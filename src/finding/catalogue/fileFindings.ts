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
        zh: `这是 ${seen} 文件，目前还不能读取。`,
        en: `This is a ${seen} file, which cannot be read yet.`,
      },
      expected: { zh: '应为 CSV、TSV 或 JSON 文件。', en: 'A CSV, TSV or JSON file.' },
      cure: {
        zh: '请在表格软件中另存为“CSV UTF-8（逗号分隔）”后再读取。',
        en: 'Save it from the spreadsheet program as “CSV UTF-8 (comma delimited)”.',
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
};
