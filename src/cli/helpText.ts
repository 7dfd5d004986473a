import type { Language } from '../model/label.js';
import type { Text } from '../model/text.js';
import { padText, textWidth } from '../report/layout/textWidth.js';
import { wrapText } from '../report/layout/wrapText.js';
import type { Command, OptionSpec } from './command.js';

const widest = 100;

/** What a user sees of the whole program. */
export function programHelp(
  commands: readonly Command[],
  options: readonly OptionSpec[],
  language: Language,
  columns: number | undefined,
): string {
  const width = Math.min(columns ?? widest, widest);
  return [
    ...wrapText(about[language], width),
    '',
    usage({ zh: 'ipr-plan <命令> [选项]', en: 'ipr-plan <command> [options]' }[language], language),
    ...listed(
      titles.commands,
      commands.map((command) => [callOf(command), command.about]),
      language,
      width,
    ),
    ...listed(
      titles.options,
      options.map((option) => [flagOf(option, language), option.about]),
      language,
      width,
    ),
    ...listed(titles.exitCodes, exitCodes, language, width),
    '',
    ...wrapText(more[language], width),
  ].join('\n');
}

/** What a user sees of one command. */
export function commandHelp(command: Command, language: Language, columns: number | undefined): string {
  const width = Math.min(columns ?? widest, widest);
  const { options } = command;
  return [
    ...wrapText(command.about[language], width),
    '',
    usage(`ipr-plan ${callOf(command)} ${{ zh: '[选项]', en: '[options]' }[language]}`, language),
    ...listed(
      titles.arguments,
      command.arguments.map(({ name, about: text }) => [`<${name}>`, text]),
      language,
      width,
    ),
    ...listed(
      titles.options,
      options.map((option) => [flagOf(option, language), option.about]),
      language,
      width,
    ),
    '',
    titles.examples[language],
    ...command.examples.map((example) => `  ${example}`),
  ].join('\n');
}

const about: Text = {
  zh: 'ipr-plan：读取知识产权规划，校验数据，评价目标的完成情况。',
  en: 'ipr-plan: reads intellectual-property plans, validates their data, tells how their targets stand.',
};
const more: Text = {
  zh: '各命令的用法见 ipr-plan <命令> --help。结果写到标准输出，问题和提示写到标准错误。',
  en: 'See ipr-plan <command> --help for a command. Results go to standard output; findings and remarks to standard error.',
};

const titles = {
  commands: { zh: '命令：', en: 'Commands:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  exitCodes: { zh: '退出码：', en: 'Exit codes:' },
  examples: { zh: '示例：', en: 'Examples:' },
} as const satisfies Record<string, Text>;

const exitCodes: readonly (readonly [string, Text])[] = [
  ['0', { zh: '正常', en: 'Done' }],
  ['1', { zh: '数据有错误，不作评价和计算', en: 'The data has errors; nothing is computed from it' }],
  ['2', { zh: '命令、参数或文件不对', en: 'The command, an argument or a file is wrong' }],
  ['70', { zh: '程序自身出错', en: 'A fault of the program itself' }],
];

const usage = (call: string, language: Language): string =>
  `${{ zh: '用法：', en: 'Usage: ' }[language]}${call}`;

const callOf = (command: Command): string =>
  [command.name, ...command.arguments.map(({ name, isList }) => (isList ? `[${name} …]` : `<${name}>`))].join(
    ' ',
  );

const shortNames: ReadonlyMap<string, string> = new Map([
  ['out', '-o, '],
  ['help', '-h, '],
  ['version', '-V, '],
]);

function flagOf({ name, value, isValueOptional }: OptionSpec, language: Language): string {
  const [open, close] = isValueOptional ? ['[', ']'] : ['<', '>'];
  return `${shortNames.get(name) ?? ''}--${name}${value ? ` ${open}${value[language]}${close}` : ''}`;
}

/** Names with what they mean beside them; nothing for an empty list. */
function listed(
  title: Text,
  entries: readonly (readonly [string, Text])[],
  language: Language,
  width: number,
): string[] {
  if (entries.length === 0) return [];
  const column = Math.max(...entries.map(([name]) => textWidth(name))) + 4;
  const lines = entries.flatMap(([name, text]) =>
    wrapText(text[language], Math.max(20, width - column)).map(
      (line, index) => padText(index === 0 ? `  ${name}` : '', column) + line,
    ),
  );
  return ['', title[language], ...lines];
}
