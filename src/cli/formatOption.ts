import type { OptionSpec } from './command.js';

/** `--format`, of every command that prints a result. */
export const formatOption: OptionSpec = {
  name: 'format',
  value: { zh: 'table|json', en: 'table|json' },
  choices: ['table', 'json'],
  about: { zh: '输出表格（默认）或 JSON', en: 'Print a table (default) or JSON' },
};

/** `<plan>`, of every command that works on one. */
export const planArgument = {
  name: 'plan',
  about: {
    zh: '内置规划的标识，或规划 JSON 文件的路径',
    en: 'id of a bundled plan, or path of a plan JSON file',
  },
} as const;
