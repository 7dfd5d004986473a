import { parseArgs } from 'node:util';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import { nearestNames } from '../finding/nearestNames.js';
import type { Command, OptionSpec } from './command.js';
import { UsageError } from './usageError.js';

/** A command line as words and options, before anything is known about the command. */
export interface TakenApart {
  readonly words: readonly string[];
  readonly given: readonly GivenOption[];
}

/** An option as it was typed. */
interface GivenOption {
  readonly name: string;
  /** With its hyphens, as typed. */
  readonly typed: string;
  readonly value: string | undefined;
}

/** Splits a command line. The options of all commands must be known, to tell a value from a word. */
export function takeApart(argv: readonly string[], options: readonly OptionSpec[]): TakenApart {
  const takesValue = new Set(options.filter(({ value }) => value).map(({ name }) => name));
  const { tokens } = parseArgs({
    args: withEmptyValues(argv, options),
    options: {
      ...Object.fromEntries([...takesValue].map((name) => [name, { type: 'string' as const }])),
      out: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    // Strict mode speaks English only.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    given: tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, typed: token.rawName, value: token.value }] : [],
    ),
  };
}

/** An option that may do without its value gets an empty one where another option or nothing follows. */
function withEmptyValues(argv: readonly string[], options: readonly OptionSpec[]): string[] {
  const mayDoWithout = new Set(
    options.filter((option) => option.isValueOptional).map(({ name }) => `--${name}`),
  );
  return argv.map((word, index) => {
    const next = argv[index + 1];
    return mayDoWithout.has(word) && (next === undefined || next.startsWith('-')) ? `${word}=` : word;
  });
}

/**
 * The options of a call, checked against what its command takes.
 *
 * @throws UsageError for an unknown option, or one without its value
 * @throws FindingsError for a value that is not among the choices
 */
export function optionsOf(
  given: readonly GivenOption[],
  command: Pick<Command, 'name' | 'options'>,
): ReadonlyMap<string, string> {
  const specs = new Map(command.options.map((option) => [option.name, option]));
  return new Map(
    given.map((option) => {
      const spec = specs.get(option.name);
      if (!spec) throw unknownOption(option, command);
      return [option.name, spec.value ? givenValue(option, spec) : 'true'];
    }),
  );
}

function givenValue({ typed, value }: GivenOption, spec: OptionSpec): string {
  const { choices, value: expected, isValueOptional } = spec;
  // `--as-of --lang zh` leaves --as-of without its value; no value of ours begins with a hyphen.
  if (value === undefined || value === '' || value.startsWith('-')) {
    if (isValueOptional) return '';
    throw new UsageError({
      zh: `选项 ${typed} 后面缺少取值（${expected?.zh}）。`,
      en: `The option ${typed} needs a value (${expected?.en}).`,
    });
  }
  if (choices && !choices.includes(value)) {
    throw new FindingsError([
      finding('option/notInList', {}, { option: typed, seen: value, allowed: choices }),
    ]);
  }
  return value;
}

function unknownOption(
  { typed }: GivenOption,
  { name, options }: Pick<Command, 'name' | 'options'>,
): UsageError {
  const [nearest] = nearestNames(
    typed,
    options.map((option) => option.name),
    1,
  );
  const call = name === '' ? 'ipr-plan' : `ipr-plan ${name}`;
  return new UsageError({
    zh: `${call} 没有选项 ${typed}${nearest ? `，是不是 --${nearest}？` : '。'}用法见 ${call} --help。`,
    en: `${call} has no option ${typed}${nearest ? `; did you mean --${nearest}?` : '.'} See ${call} --help.`,
  });
}

/**
 * The words after a command, one for each argument it asks for; a list at the end takes the rest.
 *
 * @throws UsageError when there are too few or too many
 */
export function wordsOf(words: readonly string[], command: Command): readonly string[] {
  const missing = command.arguments[words.length];
  const usage =
    `ipr-plan ${command.name} ${command.arguments.map(({ name, isList }) => (isList ? `[${name} …]` : `<${name}>`)).join(' ')}`.trim();
  if (missing && !missing.isList) {
    throw new UsageError({
      zh: `缺少 <${missing.name}>（${missing.about.zh}）。用法：${usage}`,
      en: `<${missing.name}> is missing (${missing.about.en}). Usage: ${usage}`,
    });
  }
  const extra = words[command.arguments.length];
  if (extra !== undefined && !command.arguments.at(-1)?.isList) {
    throw new UsageError({
      zh: `多了一个参数“${extra}”。用法：${usage}`,
      en: `“${extra}” is one argument too many. Usage: ${usage}`,
    });
  }
  return words;
}
