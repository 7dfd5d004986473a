import type { ValueOf } from '../../model/label.js';
import { labels } from '../../model/label.js';
import type { ReportMark, ReportTone } from './reportDocument.js';

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
