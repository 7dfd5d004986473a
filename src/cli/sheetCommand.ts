import type { EvaluationSheetInput } from '../report/index.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { EvaluatedInputs } from './evaluatedInputs.js';
import { evaluateOptions } from './evaluateOptions.js';
import { planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { observationsArgument } from './observationsArgument.js';
import { outPath } from './outPath.js';
import { UsageError } from './usageError.js';
import { mustBeTables, tablesOutOption, writeTables } from './writeTables.js';

const kinds = ['midTerm', 'final'] as const;

/** `ipr-plan sheet`: a mid-term or final evaluation. */
export const sheetCommand: Command = {
  name: 'sheet',
  about: {
    zh: '写出中期评估表或总结评估表：逐项完成情况、填报与评价是否一致、修订建议',
    en: 'Write a mid-term or final evaluation: each target, whether what was declared agrees, what to revise',
  },
  arguments: [planArgument, observationsArgument],
  options: [
    tablesOutOption,
    {
      name: 'kind',
      value: { zh: kinds.join('|'), en: kinds.join('|') },
      choices: kinds,
      about: {
        zh: 'midTerm 中期评估（默认），final 总结评估',
        en: 'midTerm (default) or final',
      },
    },
    ...evaluateOptions.filter(({ name }) => name !== 'explain' && name !== 'format'),
    ...commonOptions,
  ],
  examples: [
    'ipr-plan sheet alxa examples/data/alxa-observations.json --as-of 2023-12-31 -o 中期评估表.xlsx',
    'ipr-plan sheet alxa examples/data/alxa-observations.json --as-of 2023-12-31 --lang en -o sheet.html',
    'ipr-plan sheet alxa 填报表.xlsx --kind final --as-of 2025-12-31 -o 总结评估表.md',
  ],
  run: sheet,
};

async function sheet(call: Call, io: Io): Promise<number> {
  const out = outPath(call);
  if (out === undefined) {
    throw new UsageError({
      zh: '缺少选项 --out（或 -o）：写到哪个文件，如 中期评估表.xlsx。',
      en: 'The option --out (or -o) is missing: the file to write to, such as sheet.xlsx.',
    });
  }
  mustBeTables(out, call);
  const [{ evaluatedInputs }, { evaluationSheetTables }] = await Promise.all([
    import('./evaluatedInputs.js'),
    import('../report/index.js'),
  ]);
  const inputs = await evaluatedInputs(call, io);
  if (!('plan' in inputs)) return inputs.code;
  await writeTables(out, evaluationSheetTables(await sheetOf(call, inputs), call), call, io);
  return 0;
}

async function sheetOf(
  { options }: Call,
  { plan, asOf, records, evaluateOn, findings }: Extract<EvaluatedInputs, { plan: unknown }>,
): Promise<EvaluationSheetInput> {
  const [{ finalSheet, midTermSheet }, { planReport }] = await Promise.all([
    import('../assess/index.js'),
    import('../report/index.js'),
  ]);
  const evaluation = evaluateOn(asOf);
  const make = options.get('kind') === 'final' ? finalSheet : midTermSheet;
  const made = make({ plan, evaluation, records });
  const report = planReport({ plan, evaluation, rollUps: [made.byDimension], findings });
  return { plan, sheet: made, report };
}
