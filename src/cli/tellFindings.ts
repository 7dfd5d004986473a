import { exitCodeOf } from '../finding/exitCodeOf.js';
import type { Finding, FindingCode } from '../finding/finding.js';
import { isFaultOfTheCall } from '../finding/finding.js';
import type { Language } from '../model/label.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';

/** Codes whose cure only says to choose: here what can be chosen says more. */
const showsChoices: ReadonlySet<FindingCode> = new Set([
  'plan/unknownId',
  'option/notInList',
  'asOf/notADay',
]);

/**
 * Tells the findings on standard error and gives the exit code they come to. A fault of the call is one line; findings
 * in the data are a list by file.
 */
export async function tellFindings(
  findings: readonly Finding[],
  language: Language,
  io: Io,
): Promise<number> {
  const fault = findings.find(({ code }) => isFaultOfTheCall(code));
  if (fault) io.stderr(faultLine(fault, language));
  else if (findings.length > 0) {
    const { renderFindings } = await import('../report/renderFindings.js');
    const colour = isColoured(io.env, io.isErrorTerminal);
    const width = io.columns ? { width: io.columns } : {};
    io.stderr(renderFindings(findings, { language, format: 'text', colour, ...width }));
  }
  return exitCodeOf(findings);
}

function faultLine({ code, where, message, expected, cure }: Finding, language: Language): string {
  const said = message[language];
  const file = where.file && !said.includes(where.file) ? where.file : '';
  const [colon, between] = language === 'zh' ? ['：', ''] : [': ', ' '];
  const advice = (showsChoices.has(code) ? expected : cure)[language];
  return `${file && file + colon}${said}${between}${advice}`;
}
