import { nearestNames } from '../finding/nearestNames.js';
import type { Plan } from '../model/plan.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { evaluateOptions } from './evaluateOptions.js';
import { formatOption, planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';
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
  const { language, options } = call;
  const { evaluatedInputs } = await import('./evaluatedInputs.js');
  const inputs = await evaluatedInputs(call, io, (plan) => mustBeExplainable(call, plan));
  if (!('plan' in inputs)) return inputs.code;
  const { plan, asOf, evaluateOn } = inputs;
  const { renderEvaluation } = await import('../report/index.js');
  const explain = options.get('explain');
  io.stdout(
    renderEvaluation(evaluateOn(asOf), {
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
