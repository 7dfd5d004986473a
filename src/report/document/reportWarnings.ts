import type { Warnings } from '../../assess/warning/warning.js';
import { visibleText } from '../layout/visibleText.js';
import { inBoth } from './inBoth.js';
import type { ReportWarning } from './reportDocument.js';
import { reportSeverity } from './reportSeverity.js';

/** The warnings, the gravest first. */
export function reportWarnings({ warnings }: Warnings): ReportWarning[] {
  return warnings.map(({ ruleId, severity, subject, name, message, cure }) => ({
    ruleId,
    severity: reportSeverity(severity),
    subjectId: subject.id,
    name: inBoth((language) => visibleText(name[language])),
    message: inBoth((language) => visibleText(message[language])),
    cure: inBoth((language) => visibleText(cure[language])),
  }));
}
