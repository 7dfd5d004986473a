import type { Severity } from '../../finding/catalogueEntry.js';
import type { Finding } from '../../finding/finding.js';
import { orderFindings } from '../../finding/orderFindings.js';
import { visibleText } from '../layout/visibleText.js';
import { severityWords } from '../severityWords.js';
import { inBoth } from './inBoth.js';
import type { ReportDataNote, ReportTone } from './reportDocument.js';

const tones: Readonly<Record<Severity, ReportTone>> = { error: 'bad', warning: 'fair', info: 'muted' };

/** Findings in the data, in the order of the files. */
export function reportDataNotes(findings: readonly Finding[]): ReportDataNote[] {
  return orderFindings(findings).map(({ code, severity, where, message, expected, cure }) => ({
    code,
    severity: { code: severity, label: severityWords[severity], tone: tones[severity] },
    file: visibleText(where.file ?? ''),
    message: {
      zh: visibleText(`${message.zh}${expected.zh}`),
      en: visibleText(`${message.en} Expected: ${expected.en}`),
    },
    cure: inBoth((language) => visibleText(cure[language])),
  }));
}
