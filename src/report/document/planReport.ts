import type { RollUp } from '../../assess/rollUp/rollUp.js';
import type { Warnings } from '../../assess/warning/warning.js';
import type { WorkState } from '../../assess/work/workState.js';
import type { Finding } from '../../finding/finding.js';
import type { PlanEvaluation } from '../../model/evaluation.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { ruleCheckInWords } from '../assess/ruleCheckInWords.js';
import { commitmentSummary } from '../evaluation/commitmentSummary.js';
import { declaredDetails } from '../evaluation/declaredDetails.js';
import { holdDetails } from '../evaluation/holdDetails.js';
import { readingNotes } from '../evaluation/readingNotes.js';
import { visibleText } from '../layout/visibleText.js';
import { eachInBoth } from './eachInBoth.js';
import { inBoth } from './inBoth.js';
import { reportCommitments } from './reportCommitments.js';
import { reportDataNotes } from './reportDataNotes.js';
import { reportDerivations } from './reportDerivations.js';
import type { PlanReport } from './reportDocument.js';
import { reportFacts } from './reportFacts.js';
import { reportGaps } from './reportGaps.js';
import { reportNotices } from './reportNotices.js';
import { reportPaths } from './reportPaths.js';
import { reportRollUp } from './reportRollUp.js';
import { reportSummary } from './reportSummary.js';
import { reportTargets } from './reportTargets.js';
import { reportWarnings } from './reportWarnings.js';
import { reportWork } from './reportWork.js';

/** What a report is made of. */
export interface PlanReportInput {
  readonly plan: Plan;
  /** How its targets stand on the day of the report. */
  readonly evaluation: PlanEvaluation;
  /** How they stood on earlier days, in any order: their figures are the points of the charts. Left out: none. */
  readonly history?: readonly PlanEvaluation[];
  /** The targets put together, such as by dimension. Left out: not at all. */
  readonly rollUps?: readonly RollUp[];
  /** What somebody should look at. Left out: nobody looked, and the report has no such part. */
  readonly warnings?: Warnings;
  /** How projects, tasks and protection actions stand, in the order to be shown. Left out: none. */
  readonly work?: readonly WorkState[];
  /** What was noticed about the data. Left out: nothing. */
  readonly findings?: readonly Finding[];
}

/**
 * The report on a plan 实施情况报告 as plain data, in the order it is read: title and facts, summary by status, the table
 * of targets, the way of each, roll-ups, what must be kept up, commitments, work, warnings, what could not be computed
 * and why, how every figure came about, and what was noticed about the data.
 *
 * Pages and files are laid out from this one value, so that they all say the same. Every text is there in Chinese and
 * English; figures have the unrounded number beside the words. Nothing is judged here: what could not be computed is `—`
 * with its reason among the gaps.
 *
 * @param input {@link PlanReportInput}
 * @returns the report; parts that nothing is known of are empty
 * @throws RangeError when a part is of another plan, region or day, or the history is not earlier
 * @example
 * const report = planReport({ plan: alxa, evaluation, rollUps: [rollUp([evaluation], [alxa], { by: 'dimension' })] });
 * report.targets[0].progress.text.zh // '52.8%'
 * @example
 * planReport({ plan: alxa, evaluation: nothingObserved }).notices[0].zh // '没有可用的完成值：以下只列规划目标，不作评价。'
 */
export function planReport(input: PlanReportInput): PlanReport {
  mustBelongTogether(input);
  const { plan, evaluation, history = [], rollUps = [], warnings, work = [], findings = [] } = input;
  const targets = reportTargets(plan, evaluation);
  return {
    planId: plan.id,
    regionCode: evaluation.regionCode,
    asOf: evaluation.asOf,
    title: {
      zh: `${visibleText(plan.title)}实施情况报告`,
      en: `${visibleText(plan.englishTitle)}: progress report`,
    },
    facts: reportFacts(plan, evaluation),
    notices: reportNotices(plan, evaluation),
    isIllustrative: evaluation.isIllustrative,
    summary: reportSummary(evaluation),
    targets,
    notes: readingNotes(evaluation),
    projectionMethod: projectionMethod(evaluation),
    paths: reportPaths(targets, evaluation, inOrder(history)),
    rollUps: rollUps.map(reportRollUp),
    held: eachInBoth((language) => holdDetails(evaluation, language)),
    declared: eachInBoth((language) => declaredDetails(evaluation, language)),
    commitments: reportCommitments(plan, evaluation),
    unrecorded: eachInBoth((language) => commitmentSummary(evaluation, { language, plan })),
    work: reportWork(work),
    warnings: warnings === undefined ? null : reportWarnings(warnings),
    checks: (warnings?.checks ?? []).map((check) => inBoth((language) => ruleCheckInWords(check, language))),
    gaps: reportGaps(evaluation),
    derivations: reportDerivations(plan, evaluation),
    dataNotes: reportDataNotes(findings),
  };
}

function mustBelongTogether({
  plan,
  evaluation,
  history = [],
  rollUps = [],
  warnings,
}: PlanReportInput): void {
  const { planId, regionCode, asOf } = evaluation;
  if (planId !== plan.id) {
    throw new RangeError(`planReport: evaluation must be of ${plan.id}, got one of ${planId}`);
  }
  for (const earlier of history) {
    if (earlier.planId === planId && earlier.regionCode === regionCode && earlier.asOf < asOf) continue;
    const got = `${earlier.planId} in ${earlier.regionCode} on ${earlier.asOf}`;
    throw new RangeError(
      `planReport: history must be of ${planId} in ${regionCode} before ${asOf}, got ${got}`,
    );
  }
  for (const { asOf: day } of rollUps) {
    if (day !== asOf) throw new RangeError(`planReport: rollUps must be of ${asOf}, got one of ${day}`);
  }
  if (warnings && (warnings.planId !== planId || warnings.asOf !== asOf)) {
    const got = `${warnings.planId} on ${warnings.asOf}`;
    throw new RangeError(`planReport: warnings must be of ${planId} on ${asOf}, got ${got}`);
  }
}

const inOrder = (history: readonly PlanEvaluation[]): PlanEvaluation[] =>
  [...history].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));

function projectionMethod({ indicators }: PlanEvaluation): Text | null {
  const methods = indicators.flatMap(({ targets }) =>
    targets.flatMap(({ projection }) => projection?.method ?? []),
  );
  const [method] = methods;
  return method === undefined ? null : labels.projection[method];
}
