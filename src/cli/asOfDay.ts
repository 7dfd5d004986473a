import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { isCalendarDate } from '../quantity/calendarDate.js';
import type { Call } from './command.js';
import type { Io } from './io.js';

/**
 * The day to evaluate on: as asked, else today, and then the user is told.
 *
 * @throws FindingsError when the text is not a day that exists
 */
export function asOfDay({ options, language }: Call, io: Io): CalendarDate {
  const asked = options.get('as-of');
  if (asked === undefined) {
    const today = io.today();
    io.stderr(
      language === 'zh'
        ? `未指定 --as-of，评价日期取今天（${today}）。`
        : `No --as-of given: evaluated as of today (${today}).`,
    );
    return today;
  }
  if (!isCalendarDate(asked)) throw new FindingsError([finding('asOf/notADay', {}, { seen: asked })]);
  return asked;
}
