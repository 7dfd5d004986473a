import { entry } from '../catalogueEntry.js';
import { quotedList } from '../words.js';

/** A call that names something which does not exist or cannot be read. */
export const callFindings = {
  'plan/unknownId': entry<{ seen: string; known: readonly string[]; suggestion: string | null }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, known, suggestion }) => ({
      message: {
        zh: `没有名为“${seen}”的规划${suggestion ? `，是不是“${suggestion}”？` : '。'}`,
        en: `There is no plan “${seen}”${suggestion ? `; did you mean “${suggestion}”?` : '.'}`,
      },
      expected: {
        zh: `应为内置规划之一：${quotedList(known).zh}；或规划 JSON 文件的路径。`,
        en: `One of the bundled plans ${quotedList(known).en}, or the path of a plan JSON file.`,
      },
      cure: {
        zh: '请用内置规划的标识，或给出规划文件的路径。',
        en: 'Give the id of a bundled plan, or the path of a plan file.',
      },
    }),
  }),
  'asOf/notADay': entry<{ seen: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen }) => ({
      message: {
        zh: `评价日期“${seen}”不是一个存在的日期。`,
        en: `The evaluation date “${seen}” is not a day that exists.`,
      },
      expected: { zh: '应为“年-月-日”，如 2023-12-31。', en: 'Year, month and day, such as 2023-12-31.' },
      cure: {
        zh: '请改为四位年份、两位月份和两位日期。',
        en: 'Write a four-digit year, a two-digit month and day.',
      },
    }),
  }),
  'option/notInList': entry<{ option: string; seen: string; allowed: readonly string[] }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ option, seen, allowed }) => ({
      message: {
        zh: `选项 ${option} 不能取“${seen}”。`,
        en: `The option ${option} does not take “${seen}”.`,
      },
      expected: { zh: `应为${quotedList(allowed).zh}之一。`, en: `One of ${quotedList(allowed).en}.` },
      cure: { zh: '请改用其中一个值。', en: 'Use one of these.' },
    }),
  }),
};
