import type { OptionSpec } from './command.js';

/** `--format`, of the commands that tell what a text says. */
export const textFormatOption: OptionSpec = {
  name: 'format',
  value: { zh: 'text|json', en: 'text|json' },
  choices: ['text', 'json'],
  about: { zh: '输出文字（默认）或 JSON', en: 'Print text (default) or JSON' },
};
