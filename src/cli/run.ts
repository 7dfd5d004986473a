import { FindingsError } from '../finding/findingsError.js';
import { nearestNames } from '../finding/nearestNames.js';
import type { Language } from '../model/label.js';
import { assessCommand } from './assessCommand.js';
import type { Command, OptionSpec } from './command.js';
import { commonOptions } from './command.js';
import { compareCommand } from './compareCommand.js';
import { decomposeCommand } from './decomposeCommand.js';
import { draftCommand } from './draftCommand.js';
import { evaluateCommand } from './evaluateCommand.js';
import { findTargetsCommand } from './findTargetsCommand.js';
import type { Io } from './io.js';
import { languageOf } from './languageOf.js';
import { parseTargetCommand } from './parseTargetCommand.js';
import { plansCommand } from './plansCommand.js';
import { readTableCommand } from './readTableCommand.js';
import { reportCommand } from './reportCommand.js';
import { rollupCommand } from './rollupCommand.js';
import { sheetCommand } from './sheetCommand.js';
import { showCommand } from './showCommand.js';
import { optionsOf, takeApart, wordsOf } from './takeApart.js';
import { templateCommand } from './templateCommand.js';
import { UsageError } from './usageError.js';
import { validateCommand } from './validateCommand.js';
import { warnCommand } from './warnCommand.js';

const commands: readonly Command[] = [
  plansCommand,
  showCommand,
  validateCommand,
  evaluateCommand,
  rollupCommand,
  warnCommand,
  reportCommand,
  sheetCommand,
  assessCommand,
  decomposeCommand,
  compareCommand,
  parseTargetCommand,
  findTargetsCommand,
  readTableCommand,
  draftCommand,
  templateCommand,
];

const programOptions: readonly OptionSpec[] = [
  ...commonOptions,
  { name: 'version', about: { zh: '显示版本号', en: 'Show the version' } },
];

/** Exit code of a fault of the program itself, as in sysexits.h: none of what the data or the call can come to. */
const faultOfTheProgram = 70;

/**
 * Runs the program on a command line, all effects through `io`. Never throws.
 *
 * @param argv the words after `ipr-plan`
 * @returns the exit code: 0 done, 1 errors in the data, 2 the call was wrong, 70 a fault of the program
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv, io.env);
  try {
    return await dispatch(argv, language, io);
  } catch (error) {
    return tellFault(error, language, io);
  }
}

async function dispatch(argv: readonly string[], language: Language, io: Io): Promise<number> {
  const known = [...programOptions, ...commands.flatMap(({ options }) => options)];
  const { words, given } = takeApart(argv, known);
  // `ipr-plan help evaluate` is what many type first.
  const isHelp = words[0] === 'help';
  const [name, ...rest] = isHelp ? words.slice(1) : words;
  if (name === undefined) {
    const options = optionsOf(given, { name: '', options: programOptions });
    return runWithoutCommand(isHelp || options.has('help'), options, language, io);
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw unknownCommand(name);
  const options = optionsOf(given, command);
  if (isHelp || options.has('help')) {
    const { commandHelp } = await import('./helpText.js');
    io.stdout(commandHelp(command, language, io.columns));
    return 0;
  }
  return command.run({ language, options, words: wordsOf(rest, command) }, io);
}

async function runWithoutCommand(
  isHelp: boolean,
  options: ReadonlyMap<string, string>,
  language: Language,
  io: Io,
): Promise<number> {
  if (options.has('version')) {
    io.stdout(await io.version());
    return 0;
  }
  const { programHelp } = await import('./helpText.js');
  const help = programHelp(commands, programOptions, language, io.columns);
  // Asked for, it is the result; else the call lacked its command.
  if (isHelp) io.stdout(help);
  else io.stderr(help);
  return isHelp ? 0 : 2;
}

function unknownCommand(name: string): UsageError {
  const [nearest] = nearestNames(
    name,
    commands.map((command) => command.name),
    1,
  );
  return new UsageError({
    zh: `没有命令“${name}”${nearest ? `，是不是 ${nearest}？` : '。'}全部命令见 ipr-plan --help。`,
    en: `There is no command “${name}”${nearest ? `; did you mean ${nearest}?` : '.'} See ipr-plan --help.`,
  });
}

async function tellFault(error: unknown, language: Language, io: Io): Promise<number> {
  if (error instanceof UsageError) {
    io.stderr(error.text[language]);
    return 2;
  }
  if (error instanceof FindingsError) {
    const { tellFindings } = await import('./tellFindings.js');
    return tellFindings(error.findings, language, io);
  }
  const what = error instanceof Error ? error.message : String(error);
  io.stderr(
    language === 'zh'
      ? `程序自身出错（${what}），请把所用命令和这句话一并反馈给本库的维护者。`
      : `A fault of the program itself (${what}): please send the command and this sentence to the maintainers.`,
  );
  if (io.env.IPR_PLAN_DEBUG && error instanceof Error) io.stderr(error.stack ?? '');
  return faultOfTheProgram;
}
