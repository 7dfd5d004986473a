import { entry } from '../catalogueEntry.js';

/** The format version of a file. */
export const schemaVersionFindings = {
  'schemaVersion/missing': entry<{ current: number }>({
    severity: 'error',
    say: ({ current }) => ({
      message: { zh: '没有写明格式版本 schemaVersion。', en: 'The format version schemaVersion is missing.' },
      expected: { zh: `应有 "schemaVersion": ${current}。`, en: `"schemaVersion": ${current}.` },
      cure: {
        zh: `请在文件开头加上 "schemaVersion": ${current}；若本意是别的文件，请核对是否选对。`,
        en: `Add "schemaVersion": ${current} at the top; or check that this is the right file.`,
      },
    }),
  }),
  'schemaVersion/notAVersion': entry<{ seen: string; current: number }>({
    severity: 'error',
    say: ({ seen, current }) => ({
      message: {
        zh: `格式版本“${seen}”不是正整数。`,
        en: `The format version “${seen}” is not a positive whole number.`,
      },
      expected: { zh: `应为整数，如 ${current}。`, en: `A whole number, such as ${current}.` },
      cure: { zh: `请改为 ${current}（不加引号）。`, en: `Write ${current}, without quotes.` },
    }),
  }),
  'schemaVersion/newer': entry<{ seen: string; current: number }>({
    severity: 'error',
    say: ({ seen, current }) => ({
      message: {
        zh: `文件的格式版本是 ${seen}，本程序只认识到版本 ${current}。`,
        en: `The file has format version ${seen}; this program knows versions up to ${current}.`,
      },
      expected: { zh: `应为 ${current} 或更早的版本。`, en: `Version ${current} or an earlier one.` },
      cure: { zh: '请更新 ipr-plan 后再读取。', en: 'Update ipr-plan, then read the file again.' },
    }),
  }),
};
