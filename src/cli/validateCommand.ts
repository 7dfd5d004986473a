import type { Severity } from '../finding/catalogueEntry.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Plan } from '../model/plan.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import type { ObservationValidationOptions } from '../validate/observationChecks.js';
import { asOfDay } from './asOfDay.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { FindingTally } from './findingTally.js';
import { findingTally } from './findingTally.js';
import { planArgument } from './formatOption.js';
import type { Io } from './io.js';
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
  { words, options }: Call,
  plan: Plan,
  validation: ObservationValidationOptions,
  tally: FindingTally,
  io: Io,
): Promise<number> {
  if (words.length < 2) return 0;
  const [{ observationChecks }, { readObservationBatches }, readers] = await Promise.all([
    import('../validate/observationChecks.js'),
    import('../parse/readObservationBatches.js'),
    io.readers(),
  ]);
  const mappingPath = options.get('mapping');
  const mapping = mappingPath === undefined ? {} : { mapping: await readers.readMappingFile(mappingPath) };
  const checks = observationChecks(plan, validation);
  let rowsRead = 0;
  const checkFile = async (file: string, source: ByteSource): Promise<void> => {
    const reading = readObservationBatches(source, plan, { file, ...mapping, onFinding: tally.add });
    for await (const batch of reading) {
      for (const { observation, where } of batch) {
        rowsRead++;
        for (const found of checks.add(observation, where)) tally.add(found);
      }
    }
  };
  for (const word of words.slice(1)) {
    for (const path of await filesOf(word, tally, io)) {
      await checkFile(path, path === '-' ? standardInput(io) : readers.readChunks(path));
    }
  }
  for (const found of checks.finish()) tally.add(found);
  return rowsRead;
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
