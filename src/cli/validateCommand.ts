import { stat } from 'node:fs/promises';
import type { Severity } from '../finding/catalogueEntry.js';
import type { Finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Plan } from '../model/plan.js';
import type { ObservationValidationOptions } from '../validate/observationChecks.js';
import { asOfDay } from './asOfDay.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { findingsByFile } from './findingsByFile.js';
import type { FindingTally } from './findingTally.js';
import { findingTally } from './findingTally.js';
import { planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { progress } from './progress.js';
import { UsageError } from './usageError.js';
import { mostFindings, validateOptions } from './validateOptions.js';
import { writeValidation } from './writeValidation.js';

/** `ipr-plan validate`: whether a plan and its data are true to themselves. */
export const validateCommand: Command = {
  name: 'validate',
  about: {
    zh: '校验规划和数据：逐条指出哪一格有什么问题、应当是什么、怎么办',
    en: 'Validate a plan and its data: which cell is wrong, what should stand there, what to do',
  },
  arguments: [
    planArgument,
    {
      name: 'files',
      isList: true,
      about: {
        zh: '观测值文件或文件夹，- 为标准输入；不写时只校验规划',
        en: 'files or folders of observed figures, - for standard input; without any, the plan alone',
      },
    },
  ],
  options: [...validateOptions, ...commonOptions],
  examples: [
    'ipr-plan validate alxa examples/data/alxa-observations.csv',
    'ipr-plan validate ./my-plan.json 各区填报/ --config 校验配置.json --as-of 2023-12-31',
    'ipr-plan validate alxa - --format ndjson < 完成值.csv',
    'ipr-plan validate alxa 完成值.xlsx --format sarif > findings.sarif',
    'ipr-plan validate alxa 完成值.csv --fix',
    'ipr-plan validate alxa 完成值.xlsx --annotate 退回修改.xlsx',
  ],
  run: validate,
};

async function validate(call: Call, io: Io): Promise<number> {
  const { options, words } = call;
  const asOf = options.has('as-of') ? asOfDay(call, io) : undefined;
  const severity = (options.get('severity') ?? 'error') as Severity;
  const isLines = options.get('format') === 'ndjson';
  const tally = findingTally(mostOf(call), severity, (found) => isLines && io.stdout(JSON.stringify(found)));
  const config = await configOf(call, io);
  const validation = { ...(config && { config }), ...(asOf !== undefined && { asOf }) };
  const plan = await checkPlan(words[0] ?? '', validation, tally, io);
  const rowsRead = await checkFiles(call, plan, validation, tally, io);
  await checkRecords(call, plan, validation, tally, io);
  if (!isLines) await writeValidation(tally, { call, io, rowsRead });
  return tally.exitCode();
}

function mostOf({ options }: Call): number {
  const most = Number(options.get('max-findings') ?? mostFindings);
  if (Number.isInteger(most) && most >= 0) return most;
  throw new UsageError({
    zh: `--max-findings 应为不小于 0 的整数，而不是“${options.get('max-findings')}”。`,
    en: `--max-findings takes a whole number from 0, not “${options.get('max-findings')}”.`,
  });
}

async function configOf({ options }: Call, io: Io): Promise<ObservationValidationOptions['config']> {
  const path = options.get('config');
  return path === undefined ? undefined : (await io.readers()).readValidationConfigFile(path);
}

async function checkPlan(
  name: string,
  options: ObservationValidationOptions,
  tally: FindingTally,
  io: Io,
): Promise<Plan> {
  const [{ planNamed }, { validatePlan }, { planIds }] = await Promise.all([
    import('./planNamed.js'),
    import('../validate/validatePlan.js'),
    import('../datasets/index.js'),
  ]);
  const { plan } = await planNamed(name, io);
  const { config } = options;
  const isBundled = (planIds as readonly string[]).includes(name);
  const findings = validatePlan(plan, { ...(config && { config }), ...(!isBundled && { file: name }) });
  // What is known of a bundled plan stands on its page; it is no news to who validates figures.
  for (const found of findings) if (!isBundled || found.severity === 'error') tally.add(found);
  return plan;
}

/** Every file through one set of rules, so that figures of one series are held together across files. */
async function checkFiles(
  call: Call,
  plan: Plan,
  validation: ObservationValidationOptions,
  tally: FindingTally,
  io: Io,
): Promise<number> {
  const { words, options, language } = call;
  if (words.length < 2) return 0;
  const [{ observationChecks }, { readObservationBatches }, { wantedCopies }, readers] = await Promise.all([
    import('../validate/observationChecks.js'),
    import('../parse/readObservationBatches.js'),
    import('./wantedCopies.js'),
    io.readers(),
  ]);
  const mappingPath = options.get('mapping');
  const mapping = mappingPath === undefined ? {} : { mapping: await readers.readMappingFile(mappingPath) };
  const paths = (await Promise.all(words.slice(1).map((word) => filesOf(word, tally, io)))).flat();
  const copies = await wantedCopies(call, paths);
  const isFix = copies.fixedPath !== null;
  const isAnnotated = copies.annotatedPath !== null;
  const kept = findingsByFile(
    (found) => isAnnotated || (isFix && found.fix !== undefined),
    mostKept(isAnnotated),
  );
  const tell = (found: Finding): void => {
    tally.add(found);
    kept.add(found);
  };
  const checks = observationChecks(plan, validation);
  const shown = progress(isStreaming(call, io) ? {} : io, language, await bytesIn(paths));
  let rowsRead = 0;
  for (const path of paths) {
    const file = kept.of(path);
    const source = shown.counted(path === '-' ? standardInput(io) : readers.readChunks(path));
    const reading = readObservationBatches(source, plan, {
      file: path,
      ...mapping,
      tellSynonyms: isFix,
      onFinding: tell,
      onUnderstood: (understood) => {
        file.understood = understood;
      },
    });
    for await (const batch of reading) {
      const before = rowsRead;
      for (const { observation, where } of batch) {
        rowsRead++;
        for (const found of checks.add(observation, where)) tell(found);
      }
      shown.rows(rowsRead - before);
    }
  }
  for (const found of checks.finish()) tell(found);
  shown.end();
  if (isFix || isAnnotated) {
    const { writeCopies } = await import('./writeCopies.js');
    await writeCopies(kept.files(), copies, { call, io });
  }
  return rowsRead;
}

/** Findings are kept for the list of an annotated copy; for a corrected one, all that can be corrected. */
const mostKept = (isAnnotated: boolean): number => (isAnnotated ? 100_000 : Number.POSITIVE_INFINITY);

/** Whether findings go to the terminal while the file is read: a line of progress would stand between them. */
const isStreaming = ({ options }: Call, { isTerminal }: Io): boolean =>
  options.get('format') === 'ndjson' && isTerminal;

async function bytesIn(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function filesOf(word: string, tally: FindingTally, io: Io): Promise<readonly string[]> {
  if (word === '-') return [word];
  try {
    return await (await io.readers()).dataFilesIn(word);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    error.findings.forEach(tally.add);
    return [];
  }
}

function standardInput(io: Io): AsyncIterable<Uint8Array> {
  const bytes = io.stdinBytes();
  if (bytes) return bytes;
  throw new UsageError({
    zh: '“-”要从标准输入读取数据，而标准输入是终端。请用 < 文件 或管道送入。',
    en: '“-” reads standard input, which is a terminal. Send a file in with < or a pipe.',
  });
}

async function checkRecords(
  { options }: Call,
  plan: Plan,
  validation: ObservationValidationOptions,
  tally: FindingTally,
  io: Io,
): Promise<void> {
  const file = options.get('records');
  if (file === undefined) return;
  const { validateProgressRecords } = await import('../validate/validateProgressRecords.js');
  const records = await (await io.readers()).readProgressRecordsFile(file);
  const { config, asOf } = validation;
  const own = { file, ...(config && { config }), ...(asOf !== undefined && { asOf }) };
  validateProgressRecords(plan, records, own).forEach(tally.add);
}
