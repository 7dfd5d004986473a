import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { formatOption, planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';
import { tellFindings } from './tellFindings.js';

const paths = Object.keys(labels.path) as [ValueOf<'path'>, ...ValueOf<'path'>[]];
const profiles = Object.keys(labels.profile) as [ValueOf<'profile'>, ...ValueOf<'profile'>[]];

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
  options: [
    {
      name: 'as-of',
      value: { zh: '日期', en: 'date' },
      about: {
        zh: '评价日期，如 2023-12-31，此后的数据和修订一律不用。不写时为今天，并在标准错误中说明',
        en: 'Date of evaluation, such as 2023-12-31; nothing later is used. Left out: today, which is said on standard error',
      },
    },
    {
      name: 'path',
      value: { zh: paths.join('|'), en: paths.join('|') },
      choices: paths,
      about: {
        zh: '时序要求的推进路径：linear 线性（默认），geometric 等比',
        en: 'Path of the expected values: linear (default) or geometric',
      },
    },
    {
      name: 'profile',
      value: { zh: profiles.join('|'), en: profiles.join('|') },
      choices: profiles,
      about: {
        zh: '状态判定规则：timeProgress 时序进度（默认）',
        en: 'Rule that gives the status: timeProgress (default)',
      },
    },
    {
      name: 'mapping',
      value: { zh: '文件', en: 'file' },
      about: {
        zh: '表头认不出时，说明每列是什么的 JSON 文件',
        en: 'JSON file that says what the columns hold, where their headings do not',
      },
    },
    formatOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan evaluate alxa examples/data/alxa-observations.json --as-of 2023-12-31',
    'ipr-plan evaluate alxa 完成情况.xlsx --as-of 2023-12-31',
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
    { renderEvaluation },
    { asOfDay },
    { tellUnderstood },
  ] = await Promise.all([
    import('./planNamed.js'),
    import('../validate/validateObservations.js'),
    import('../calculate/index.js'),
    import('../report/index.js'),
    import('./asOfDay.js'),
    import('./tellUnderstood.js'),
  ]);
  const asOf = asOfDay(call, io);
  const { plan, findings } = await planNamed(words[0] ?? '', io);
  const { readMappingFile, readObservationsFile } = await io.readers();
  const mappingPath = options.get('mapping');
  const mapping = mappingPath === undefined ? undefined : await readMappingFile(mappingPath);
  const read = await readObservationsFile(words[1] ?? '', plan, mapping);
  tellUnderstood(read.understood, language, io);
  const inObservations = [...read.findings, ...validateObservations(plan, read)];
  const code = await tellFindings([...findings, ...inObservations], language, io);
  if (code !== 0) return code;
  const evaluation = evaluatePlan({
    plan,
    observations: read.observations,
    asOf,
    path: oneOf(paths, options.get('path')),
    profile: oneOf(profiles, options.get('profile')),
    isIllustrative: read.isIllustrative,
  });
  io.stdout(
    renderEvaluation(evaluation, {
      language,
      plan,
      format: options.get('format') === 'json' ? 'json' : 'table',
      colour: isColoured(io.env, io.isTerminal),
      ...(io.columns ? { width: io.columns } : {}),
    }),
  );
  return 0;
}

/** The choice that was made, the first one when none was. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], chosen: string | undefined): T {
  return choices.find((choice) => choice === chosen) ?? choices[0];
}
