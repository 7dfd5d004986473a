import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { evaluateOptions } from './evaluateOptions.js';
import { formatOption, planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';
import { observationsArgument } from './observationsArgument.js';

const groupingNames = Object.keys(labels.grouping) as ValueOf<'grouping'>[];
const weightingNames = Object.keys(labels.weighting) as ValueOf<'weighting'>[];
const included = ['indicators', 'all'] as const;

const described = (language: 'zh' | 'en'): string =>
  groupingNames
    .map((name) => `${name} ${labels.grouping[name][language]}`)
    .join(language === 'zh' ? '，' : ', ');

/** `ipr-plan rollup`: how the targets of a plan stand together. */
export const rollupCommand: Command = {
  name: 'rollup',
  about: {
    zh: '按维度、任务、单位等汇总一份规划的目标完成情况',
    en: 'Put the targets of a plan together by dimension, task, unit …',
  },
  arguments: [planArgument, observationsArgument],
  options: [
    {
      name: 'by',
      value: { zh: '方式', en: 'what' },
      choices: groupingNames,
      about: {
        zh: `汇总方式，默认 dimension：${described('zh')}`,
        en: `What to group by, dimension when left out: ${described('en')}`,
      },
    },
    {
      name: 'include',
      value: { zh: '范围', en: 'what' },
      choices: included,
      about: {
        zh: 'indicators 只含有指标的目标，all 含没有指标的任务。不写时按专栏、任务、单位汇总为 all，其余为 indicators',
        en: 'indicators: targets with an indicator; all: commitments too. Left out: all by project, task and unit, else indicators',
      },
    },
    {
      name: 'weights',
      value: { zh: '权重', en: 'weights' },
      choices: weightingNames,
      about: {
        zh: 'indicator 按指标权重，equal 等权。不写时指标都有权重则加权，否则等权',
        en: 'indicator: by the weights of the plan; equal: alike. Left out: by weights where every indicator has one',
      },
    },
    ...evaluateOptions.filter(({ name }) => name !== 'explain'),
    formatOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan rollup alxa examples/data/alxa-observations.json --as-of 2023-12-31 --by dimension',
    'ipr-plan rollup alxa 完成情况.xlsx --as-of 2023-12-31 --by task --format json',
  ],
  run: rollup,
};

async function rollup(call: Call, io: Io): Promise<number> {
  const { language, options } = call;
  const [{ evaluatedInputs }, { rollUp }, { renderRollUp }] = await Promise.all([
    import('./evaluatedInputs.js'),
    import('../assess/rollUp/rollUp.js'),
    import('../report/assess/renderRollUp.js'),
  ]);
  const inputs = await evaluatedInputs(call, io);
  if (!('plan' in inputs)) return inputs.code;
  const include = included.find((name) => name === options.get('include'));
  const weights = weightingNames.find((name) => name === options.get('weights'));
  const rolled = rollUp([inputs.evaluateOn(inputs.asOf)], [inputs.plan], {
    by: groupingNames.find((name) => name === options.get('by')) ?? 'dimension',
    ...(include && { include }),
    ...(weights && { weights }),
  });
  io.stdout(
    renderRollUp(rolled, {
      language,
      format: options.get('format') === 'json' ? 'json' : 'table',
      colour: isColoured(io.env, io.isTerminal),
      ...(io.columns ? { width: io.columns } : {}),
    }),
  );
  return 0;
}
