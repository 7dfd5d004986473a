import type { PlanEvaluation } from '../model/evaluation.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord, ProgressSubject } from '../model/progressRecord.js';
import type { PlanReport } from '../report/document/reportDocument.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { EvaluatedInputs } from './evaluatedInputs.js';
import { evaluateOptions } from './evaluateOptions.js';
import { planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { observationsArgument } from './observationsArgument.js';
import { outPath } from './outPath.js';
import { reportWriters } from './reportWriters.js';
import { UsageError } from './usageError.js';
import { yearEndsBefore } from './yearEndsBefore.js';

const formats = Object.keys(reportWriters) as (keyof typeof reportWriters)[];

/** `ipr-plan report`: everything about a plan on a day, as one file. */
export const reportCommand: Command = {
  name: 'report',
  about: {
    zh: '把评价、汇总、预警和任务进展写成一份报告，格式由文件后缀决定',
    en: 'Write evaluation, roll-up, warnings and state of work as one report, in the format of the file’s ending',
  },
  arguments: [planArgument, observationsArgument],
  options: [
    {
      name: 'out',
      value: { zh: '文件', en: 'file' },
      about: {
        zh: `写到这个文件（也可写作 -o），后缀为 ${formats.join('、')} 之一`,
        en: `File to write to (-o for short), ending in one of ${formats.join(', ')}`,
      },
    },
    ...evaluateOptions.filter(({ name }) => name !== 'explain'),
    ...commonOptions,
  ],
  examples: [
    'ipr-plan report alxa examples/data/alxa-observations.json --as-of 2023-12-31 -o report.html',
    'ipr-plan report alxa 完成情况.xlsx --as-of 2023-12-31 --records 执行记录.json -o 报告.html',
  ],
  run: report,
};

async function report(call: Call, io: Io): Promise<number> {
  const { language } = call;
  const { out, write } = writerAsked(call);
  const { evaluatedInputs } = await import('./evaluatedInputs.js');
  const inputs = await evaluatedInputs(call, io);
  if (!('plan' in inputs)) return inputs.code;
  const content = await write(await reportOf(inputs), language);
  const { writeFileAtomically } = await io.readers();
  await writeFileAtomically(out, content);
  io.stderr({ zh: `已写入 ${out}。`, en: `Written to ${out}.` }[language]);
  return 0;
}

function writerAsked(call: Call) {
  const out = outPath(call);
  if (out === undefined) {
    throw new UsageError({
      zh: `缺少选项 --out（或 -o）：写到哪个文件，如 报告.html。`,
      en: 'The option --out (or -o) is missing: the file to write to, such as report.html.',
    });
  }
  const ending = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  const format = formats.find((name) => name === ending);
  if (format === undefined) {
    throw new UsageError({
      zh: `--out：“${out}”的后缀应为 ${formats.join('、')} 之一。`,
      en: `--out: “${out}” must end in one of ${formats.join(', ')}.`,
    });
  }
  return { out, write: reportWriters[format] };
}

async function reportOf(inputs: Extract<EvaluatedInputs, { plan: Plan }>): Promise<PlanReport> {
  const { plan, asOf, records, evaluateOn, history, findings } = inputs;
  const [{ rollUp }, { warningsOf }, { planReport }] = await Promise.all([
    import('../assess/rollUp/rollUp.js'),
    import('../assess/warning/warningsOf.js'),
    import('../report/document/planReport.js'),
  ]);
  const evaluation = evaluateOn(asOf);
  return planReport({
    plan,
    evaluation,
    history: history(),
    rollUps: [rollUp([evaluation], [plan], { by: 'dimension' })],
    warnings: warningsOf({
      plan,
      records,
      evaluation,
      earlier: yearEndsBefore(asOf, plan).map(evaluateOn),
    }),
    work: await workOf(plan, records, evaluation),
    findings,
  });
}

/** The state of every project and protection action. */
async function workOf(plan: Plan, records: readonly ProgressRecord[], evaluation: PlanEvaluation) {
  const { stateOf } = await import('../assess/work/stateOf.js');
  const subjects: ProgressSubject[] = [
    ...plan.projects.map(({ id }) => ({ type: 'project' as const, id })),
    ...plan.protectionActions.map(({ id }) => ({ type: 'protectionAction' as const, id })),
  ];
  const ground = { plan, records, evaluation, asOf: evaluation.asOf };
  return subjects.map((subject) => stateOf(subject, ground));
}
