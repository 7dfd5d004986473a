import type { ValueOf } from '../../model/label.js';
import { labels } from '../../model/label.js';
import type { ReportMark, ReportTone } from './reportDocument.js';

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
