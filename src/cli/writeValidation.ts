import { orderFindings } from '../finding/orderFindings.js';
import type { Language } from '../model/label.js';
import type { Call } from './command.js';
import type { FindingTally } from './findingTally.js';
import type { Io } from './io.js';
import { isColoured } from './isColoured.js';

/** What is written beside the findings. */
interface Validation {
  readonly call: Call;
  readonly io: Io;
  /** Observations that were looked at. */
  readonly rowsRead: number;
}

/** Writes what was found on standard output, in the format that was asked for. */
export async function writeValidation(tally: FindingTally, validation: Validation): Promise<void> {
  const { call, io, rowsRead } = validation;
  const findings = orderFindings(tally.kept);
  const { language, options } = call;
  const format = options.get('format') ?? 'text';
  if (format === 'sarif') {
    const [{ findingsSarif }, version] = await Promise.all([
      import('../report/findingsSarif.js'),
      io.version(),
    ]);
    io.stdout(JSON.stringify(findingsSarif(findings, { language, version }), null, 2));
    return;
  }
  if (format === 'json') {
    io.stdout(JSON.stringify({ rowsRead, counts: tally.counts, findings }, null, 2));
    return;
  }
  if (findings.length > 0) {
    const { renderFindings } = await import('../report/renderFindings.js');
    const colour = isColoured(io.env, io.isTerminal);
    io.stdout(
      renderFindings(findings, {
        language,
        format: 'text',
        colour,
        ...(io.columns && { width: io.columns }),
      }),
    );
  }
  io.stdout(summaryOf(tally, rowsRead, language, options.has('fix')));
}

function summaryOf(
  { counts, kept, fixable }: FindingTally,
  rowsRead: number,
  language: Language,
  isFix: boolean,
): string {
  const { error, warning, info } = counts;
  const untold = error + warning + info - kept.length;
  const offered = isFix ? 0 : fixable();
  if (language === 'zh') {
    const more = untold > 0 ? `另有 ${untold} 条没有列出（--max-findings）。` : '';
    const fix = offered > 0 ? `其中 ${offered} 条可以用 --fix 改正。` : '';
    return `校验了 ${rowsRead} 个观测值：错误 ${error} 条，警告 ${warning} 条，提示 ${info} 条。${fix}${more}`;
  }
  const more = untold > 0 ? ` ${untold} more are not listed (--max-findings).` : '';
  const fix = offered > 0 ? ` --fix can correct ${offered} of them.` : '';
  return `${rowsRead} observed figures validated: errors ${error}, warnings ${warning}, remarks ${info}.${fix}${more}`;
}
