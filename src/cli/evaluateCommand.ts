import { nearestNames } from '../finding/nearestNames.js';
import type { Plan } from '../model/plan.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { evaluateOptions, pathNames, projectionNames } from './evaluateOptions.js';
import { formatOption, planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';
import { tellFindings } from './tellFindings.js';
import { UsageError } from './usageError.js';

/** `ipr-plan evaluate`: how the targets of a plan stand on a day. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  about: {
    zh: '按各项指标的完成值，评价一份规划的各项目标',
    en: 'Evaluate the targets of a plan by observed figures',
  },
  arguments: [
    planArgument,
    {
      name: 'observations',
      about: {
        zh: '观测值文件：XLSX、CSV、TSV、NDJSON 或 JSON',
        en: 'file of observed figures: XLSX, CSV, TSV, NDJSON or JSON',
      },
    },
  ],
  options: [...evaluateOptions, formatOption, ...commonOptions],
  examples: [
    'ipr-plan evaluate alxa examples/data/alxa-observations.json --as-of 2023-12-31',
    'ipr-plan evaluate alxa 完成情况.xlsx --as-of 2023-12-31 --records 执行记录.json',
    'ipr-plan evaluate alxa 完成情况.xlsx --as-of 2023-12-31 --explain trademarks-2025',
    'ipr-plan evaluate ./my-plan.json 完成值.csv --as-of 2024-06-30 --path geometric --format json',
  ],
  run: evaluate,
};

async function evaluate(call: Call, io: Io): Promise<number> {
  const { language, words, options } = call;
  const [
    { planNamed },
    { validateObservations },
    { evaluatePlan },
    { asOfDay },
    { evaluationExtras },
    { tellUnderstood },
  ] = await Promise.all([
    import('./planNamed.js'),
    import('../validate/validateObservations.js'),
    import('../evaluate/index.js'),
    import('./asOfDay.js'),
    import('./evaluationExtras.js'),
    import('./tellUnderstood.js'),
  ]);
  const asOf = asOfDay(call, io);
  const { plan, findings } = await planNamed(words[0] ?? '', io);
  mustBeExplainable(call, plan);
  const extras = await evaluationExtras(call, plan, io);
  const { readMappingFile, readObservationsFile } = await io.readers();
  const mappingPath = options.get('mapping');
  const mapping = mappingPath === undefined ? undefined : await readMappingFile(mappingPath);
  const read = await readObservationsFile(words[1] ?? '', plan, mapping);
  tellUnderstood(read.understood, language, io);
  const inObservations = [...read.findings, ...validateObservations(plan, read)];
  const code = await tellFindings([...findings, ...extras.findings, ...inObservations], language, io);
  if (code !== 0) return code;
  const evaluation = evaluatePlan({
    plan,
    observations: read.observations,
    asOf,
    path: oneOf(pathNames, options.get('path')),
    projection: oneOf(projectionNames, options.get('projection')),
    ...extras.options,
    isIllustrative: read.isIllustrative,
  });
  const { renderEvaluation } = await import('../report/index.js');
  const explain = options.get('explain');
  io.stdout(
    renderEvaluation(evaluation, {
      language,
      plan,
      format: options.get('format') === 'json' ? 'json' : 'table',
      colour: isColoured(io.env, io.isTerminal),
      ...(explain !== undefined && { explain: explain === '' ? true : explain }),
      ...(io.columns ? { width: io.columns } : {}),
    }),
  );
  return 0;
}

/** @throws UsageError when `--explain` names no target of the plan */
function mustBeExplainable({ options }: Call, { targets }: Plan): void {
  const id = options.get('explain') ?? '';
  const ids = targets.map((target) => target.id);
  if (id === '' || ids.includes(id)) return;
  const [nearest] = nearestNames(id, ids, 1);
  throw new UsageError({
    zh: `--explain：规划中没有标识为“${id}”的目标${nearest ? `，是不是“${nearest}”？` : '。'}`,
    en: `--explain: the plan has no target “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'}`,
  });
}

/** The choice that was made, the first one when none was. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], chosen: string | undefined): T {
  return choices.find((choice) => choice === chosen) ?? choices[0];
}
