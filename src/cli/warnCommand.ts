import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { evaluateOptions } from './evaluateOptions.js';
import { formatOption, planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';
import { observationsArgument } from './observationsArgument.js';
import { yearEndsBefore } from './yearEndsBefore.js';

/** `ipr-plan warn`: what of a plan somebody should look at. */
export const warnCommand: Command = {
  name: 'warn',
  about: {
    zh: '对一份规划的目标和任务作早期预警；与此前各年年末的情况对照',
    en: 'Warn early of targets and work that need attention, compared with the ends of the years before',
  },
  arguments: [planArgument, observationsArgument],
  options: [...evaluateOptions.filter(({ name }) => name !== 'explain'), formatOption, ...commonOptions],
  examples: [
    'ipr-plan warn alxa examples/data/alxa-observations.json --as-of 2023-12-31',
    'ipr-plan warn alxa 完成情况.xlsx --as-of 2023-12-31 --records 执行记录.json --format json',
  ],
  run: warn,
};

async function warn(call: Call, io: Io): Promise<number> {
  const { language, options } = call;
  const [{ evaluatedInputs }, { warningsOf }, { renderWarnings }] = await Promise.all([
    import('./evaluatedInputs.js'),
    import('../assess/warning/warningsOf.js'),
    import('../report/assess/renderWarnings.js'),
  ]);
  const inputs = await evaluatedInputs(call, io);
  if (!('plan' in inputs)) return inputs.code;
  const { plan, asOf, records, evaluateOn } = inputs;
  const found = warningsOf({
    plan,
    records,
    evaluation: evaluateOn(asOf),
    earlier: yearEndsBefore(asOf, plan).map(evaluateOn),
  });
  io.stdout(
    renderWarnings(found, {
      language,
      format: options.get('format') === 'json' ? 'json' : 'table',
      colour: isColoured(io.env, io.isTerminal),
      ...(io.columns ? { width: io.columns } : {}),
    }),
  );
  return 0;
}
