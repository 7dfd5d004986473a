import { findingsOf } from './findingsOf.js';
import { sheetOf } from './sheet.js';
import { written } from './written.js';

/** What is wrong with how an undamaged sheet is read: warnings and errors, and figures that are not read as they are. */
export async function falseAlarms(seed: number): Promise<string[]> {
  const sheet = sheetOf(seed);
  const { findings, observations } = await findingsOf(sheet, written(sheet));
  const alarms = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, where, message }) => `${code} ${where.cell}: ${message.en}`);
  const read = observations.flatMap(({ indicatorId, regionCode = sheet.plan.region.code, period, value }) =>
    value === null ? [] : `${indicatorId} ${regionCode} ${period} ${value}`,
  );
  const there = sheet.figures.map(
    ({ indicator, region, year, value }) => `${indicator.id} ${region} ${year} ${value}`,
  );
  const unread = there.filter((figure) => !read.includes(figure)).map((figure) => `not read: ${figure}`);
  return [
    ...alarms,
    ...unread,
    ...(read.length === there.length ? [] : [`${read.length} of ${there.length} read`]),
  ];
}
