import { evaluatePlan } from '../evaluate/evaluatePlan.js';
import { evaluateYears } from '../evaluate/evaluateYears.js';
import type { EvaluationOptions } from '../evaluate/evaluationOptions.js';
import type { Finding } from '../finding/finding.js';
import type { PlanEvaluation } from '../model/evaluation.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { validateObservations } from '../validate/validateObservations.js';
import { asOfDay } from './asOfDay.js';
import type { Call } from './command.js';
import { pathNames, projectionNames } from './evaluateOptions.js';
import { evaluationExtras } from './evaluationExtras.js';
import type { Io } from './io.js';
import { planNamed } from './planNamed.js';
import { tellFindings } from './tellFindings.js';
import { tellUnderstood } from './tellUnderstood.js';

/** A plan with its figures, ready to be evaluated on any day; or the exit code, when the data has errors. */
export type EvaluatedInputs =
  | { readonly code: number }
  | {
      readonly code: 0;
      readonly plan: Plan;
      readonly asOf: CalendarDate;
      readonly records: readonly ProgressRecord[];
      readonly evaluateOn: (asOf: CalendarDate) => PlanEvaluation;
      /** How the targets stood at the ends of earlier years, with the figures as they are known on the day. */
      readonly history: () => PlanEvaluation[];
      /** What was noticed about the data, none of it an error. */
      readonly findings: readonly Finding[];
    };

/**
 * Reads the plan and the figures that a call names, and tells what is wrong with them.
 *
 * @param mustSuit looks at the plan before anything else is read, and throws where the call does not suit it
 * @throws UsageError when an option cannot be understood
 * @throws FindingsError when a file cannot be read
 */
export async function evaluatedInputs(
  call: Call,
  io: Io,
  mustSuit: (plan: Plan) => void = () => {},
): Promise<EvaluatedInputs> {
  const { language, words, options } = call;
  const asOf = asOfDay(call, io);
  const { plan, findings } = await planNamed(words[0] ?? '', io);
  mustSuit(plan);
  const extras = await evaluationExtras(call, plan, io);
  const { readMappingFile, readObservationsFile } = await io.readers();
  const mappingPath = options.get('mapping');
  const mapping = mappingPath === undefined ? undefined : await readMappingFile(mappingPath);
  const read = await readObservationsFile(words[1] ?? '', plan, mapping);
  tellUnderstood(read.understood, language, io);
  const inObservations = [...read.findings, ...validateObservations(plan, read)];
  const noticed = [...findings, ...extras.findings, ...inObservations];
  const code = await tellFindings(noticed, language, io);
  if (code !== 0) return { code };
  const chosen: Omit<EvaluationOptions, 'asOf'> = {
    path: oneOf(pathNames, options.get('path')),
    projection: oneOf(projectionNames, options.get('projection')),
    ...extras.options,
  };
  const { observations } = read;
  // What is told by made-up records is made up, whatever the figures are.
  const isIllustrative = extras.isIllustrative || read.isIllustrative;
  const given = { plan, observations, isIllustrative, ...chosen };
  return {
    code: 0,
    plan,
    asOf,
    records: extras.options.progressRecords ?? [],
    evaluateOn: (day) => evaluatePlan({ ...given, asOf: day }),
    history: () => evaluateYears({ ...given, asOf }),
    findings: noticed,
  };
}

/** The choice that was made, the first one when none was. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], chosen: string | undefined): T {
  return choices.find((choice) => choice === chosen) ?? choices[0];
}
