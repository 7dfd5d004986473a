import { entry } from '../catalogueEntry.js';

/** JSON text that cannot be taken as it stands. */
export const jsonFindings = {
  'json/broken': entry<{ seen: string; line: number; column: number }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, column }) => ({
      message: {
        zh: `不是正确的 JSON：第 ${column} 个字符处出现${seen === '' ? '文件结尾' : `“${seen}”`}。`,
        en: `Not valid JSON at character ${column}: ${seen === '' ? 'the file ends there' : `“${seen}”`}.`,
      },
      expected: {
        zh: '应为符合 JSON 语法（RFC 8259）的文本。',
        en: 'Text that follows the JSON grammar (RFC 8259).',
      },
      cure: {
        zh: '请检查该处及其前面的引号、逗号和括号；JSON 不允许注释和末尾多余的逗号。',
        en: 'Check quotes, commas and brackets there and just before; JSON has no comments and no trailing commas.',
      },
    }),
  }),
  'json/tooDeep': entry<{ limit: number }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ limit }) => ({
      message: { zh: `嵌套超过 ${limit} 层。`, en: `Nested deeper than ${limit} levels.` },
      expected: { zh: `应不超过 ${limit} 层。`, en: `At most ${limit} levels.` },
      cure: {
        zh: '规划和观测值文件用不到这么深的嵌套，请确认选对了文件。',
        en: 'No plan or observations file nests this deep: check that it is the right file.',
      },
    }),
  }),
  'json/keyRepeated': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `键“${seen}”在同一个对象中出现了两次。`,
        en: `The key “${seen}” stands twice in one object.`,
      },
      expected: { zh: '同一个对象中每个键应只出现一次。', en: 'Each key once in an object.' },
      cure: { zh: '请确认哪一个是对的，删去另一个。', en: 'Decide which one is right and delete the other.' },
    }),
  }),
  'json/keyForbidden': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `不允许使用键“${seen}”。`, en: `The key “${seen}” is not allowed.` },
      expected: { zh: '应为格式说明中列出的键。', en: 'A key that the format lists.' },
      cure: { zh: '请删去这个键。', en: 'Delete this key.' },
    }),
  }),
};
