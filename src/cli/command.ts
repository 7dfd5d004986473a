import type { Language } from '../model/label.js';
import type { Text } from '../model/text.js';
import type { Io } from './io.js';

/** A word that must follow a command. */
interface ArgumentSpec {
  /** Its name in the usage line. */
  readonly name: string;
  /** Set where it may be given any number of times, none included. It is then the last argument. */
  readonly isList?: true;
  readonly about: Text;
}

/** An option of a command. */
export interface OptionSpec {
  /** Its name without the hyphens. */
  readonly name: string;
  /** What follows it; left out for a switch. */
  readonly value?: Text;
  /** Set where the value may be left out. The option then counts as given with an empty one. */
  readonly isValueOptional?: true;
  /** The values it takes, when they are few. */
  readonly choices?: readonly string[];
  readonly about: Text;
}

/** A call that has been taken apart. */
export interface Call {
  readonly language: Language;
  /** The words after the command, one for each argument it asks for; all of them for a list. */
  readonly words: readonly string[];
  /** Values of the options that were given. */
  readonly options: ReadonlyMap<string, string>;
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  readonly about: Text;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** Calls to learn from. */
  readonly examples: readonly string[];
  /** Does it, and gives the exit code. What it needs is loaded only now. */
  readonly run: (call: Call, io: Io) => Promise<number>;
}

/** Options that every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: 'lang',
    value: { zh: 'zh|en', en: 'zh|en' },
    choices: ['zh', 'en'],
    about: {
      zh: '输出语言。不写时看环境变量 LC_ALL、LC_MESSAGES、LANG 中最先设定的一个：英语环境用英文，其余用中文',
      en: 'Language of the output. Left out: English in an English locale (the first set of LC_ALL, LC_MESSAGES, LANG), Chinese in any other',
    },
  },
  { name: 'help', about: { zh: '显示用法', en: 'Show how to use it' } },
];
