import { notationFinding } from './notationFinding.js';
import type { PeriodContext, PeriodReading } from './parsedPeriod.js';
import { timeAt } from './scan/timeAt.js';
import { normalText } from './text/normalText.js';
import { spanIn } from './text/spanIn.js';

const longestPeriod = 40;

/**
 * Reads a printed time: a year, half, quarter, month or day, a span of years, a five-year plan by its name.
 *
 * @param text the time and nothing else
 * @param context the year that 今年 means, the years that 规划期 means
 * @returns the period as the model writes it; an end (2023年末, “十三五”末) is its last day. `period` is `null`, with a
 * finding, when the text is no time or hangs on a year that is not given
 * @example
 * parsePeriod('二〇二三年第二季度').period // '2023Q2'
 * parsePeriod('截至2023年6月底').period // '2023-06-30'
 * parsePeriod('“十四五”期间').period // '2021/2025'
 * parsePeriod('今年').period // null, with the finding notation/timeRelative
 */
export function parsePeriod(text: string, context: PeriodContext = {}): PeriodReading {
  const seen = text.slice(0, longestPeriod);
  const normal = normalText(text.slice(0, longestPeriod + 1));
  const found = normal.text.length <= longestPeriod ? timeAt(normal.text, 0, context, true) : null;
  if (!found || found.end < normal.text.length) {
    return { period: null, span: null, findings: [notationFinding('notation/notAPeriod', {}, { seen })] };
  }
  const span = spanIn(normal, found.start, found.end);
  if (found.period === null)
    return { period: null, span, findings: [notationFinding('notation/timeRelative', {}, { seen })] };
  const findings = found.isDoubtful
    ? [
        notationFinding(
          'notation/ambiguous',
          {},
          {
            seen,
            taken: { zh: '一月', en: 'January' },
            other: { zh: '十月（末尾的0丢失）', en: 'October with its last digit lost' },
          },
        ),
      ]
    : [];
  return { period: found.period, span, findings };
}
