import type { Severity } from '../finding/catalogueEntry.js';
import type { Plan } from '../model/plan.js';
import type { ObservationValidationOptions } from '../validate/observationChecks.js';
import { asOfDay } from './asOfDay.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { FindingTally } from './findingTally.js';
import { findingTally } from './findingTally.js';
import { planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { recordsReader } from './recordsReader.js';
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
  const readRecords = await recordsReader(call, io);
  const validation = { ...(config && { config }), ...(asOf !== undefined && { asOf }) };
  const plan = await checkPlan(words[0] ?? '', validation, tally, io);
  const { checkFiles } = await import('./checkFiles.js');
  const { rowsRead, writeCopies } = await checkFiles({ call, plan, validation, tally, io });
  if (readRecords) await checkRecords(readRecords, plan, validation, tally);
  if (!isLines) await writeValidation(tally, { call, io, rowsRead });
  await writeCopies();
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

async function checkRecords(
  read: NonNullable<Awaited<ReturnType<typeof recordsReader>>>,
  plan: Plan,
  { config, asOf }: ObservationValidationOptions,
  tally: FindingTally,
): Promise<void> {
  const [{ validateProgressRecords }, { FindingsError }] = await Promise.all([
    import('../validate/validateProgressRecords.js'),
    import('../finding/findingsError.js'),
  ]);
  try {
    const { records, locate, findings } = await read(plan);
    const options = { locate, ...(config && { config }), ...(asOf !== undefined && { asOf }) };
    [...findings, ...validateProgressRecords(plan, records, options)].forEach(tally.add);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    error.findings.forEach(tally.add);
  }
}
