import type { PlanEvaluation } from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { statusTone } from '../evaluation/statusTone.js';
import { statusWord } from '../evaluation/statusWord.js';
import type { Tone } from '../layout/paint.js';
import { inBoth } from './inBoth.js';
import type { ReportCount, ReportMark, ReportTone } from './reportDocument.js';

type Words = Pick<PlanEvaluation, 'statuses'>;

const looks: Readonly<Record<Tone, ReportTone>> = {
  good: 'good',
  fair: 'fair',
  bad: 'bad',
  muted: 'muted',
  strong: 'neutral',
};

/** A status with its word and look. One of the caller's own profile is neutral: only its word is known. */
export function reportStatus(status: string, evaluation: Words): ReportMark {
  const tone = statusTone(status);
  return {
    code: status,
    label: inBoth((language) => statusWord(status, evaluation, language)),
    tone: tone === undefined ? 'neutral' : looks[tone],
  };
}

/** How many have each status, best first; those that none has are left out. */
export function reportStatuses(
  byStatus: Readonly<Record<string, number>>,
  targetCount: number,
  evaluation: Words,
): ReportCount[] {
  return Object.entries(byStatus)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => ({
      ...reportStatus(status, evaluation),
      count,
      ratio: count / targetCount,
    }));
}

const stateTones: Readonly<Record<ValueOf<'workState'>, ReportTone>> = {
  done: 'good',
  underway: 'neutral',
  notStarted: 'fair',
  overdue: 'bad',
  cancelled: 'muted',
  unknown: 'muted',
};

/** A state of work with its word and look. */
export const reportState = (state: ValueOf<'workState'>): ReportMark => ({
  code: state,
  label: labels.workState[state],
  tone: stateTones[state],
});

const severityTones: Readonly<Record<ValueOf<'warningSeverity'>, ReportTone>> = {
  serious: 'bad',
  warning: 'fair',
  notice: 'muted',
};

/** The severity of a warning with its word and look. */
export const reportSeverity = (severity: ValueOf<'warningSeverity'>): ReportMark => ({
  code: severity,
  label: labels.warningSeverity[severity],
  tone: severityTones[severity],
});
