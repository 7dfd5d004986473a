import { finding } from '../../finding/finding.js';
import { placeOf } from '../../finding/where.js';
import type { ObservationRule } from '../observationRule.js';

/**
 * One value for an indicator, region, component and time; a revision is told apart by its day. Times are compared by
 * their first and last day, so that 2023H1 and 2023-01/2023-06 are the same.
 */
export const observationsAreUnique: ObservationRule = () => ({
  unusual: ({ observation: { indicatorId, period }, where, earlier }) => {
    if (!earlier) return [];
    const here = where();
    const seen = `${indicatorId} ${period}`;
    return [finding('observation/duplicate', here, { seen, first: placeOf(wholeOf(earlier, here.file)) })];
  },
});

/** The row or item that a place is in; the file only where it is another one. */
function wholeOf({ file, sheet, row, path }: Parameters<typeof placeOf>[0], ownFile: string | undefined) {
  const place = {
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(path !== undefined && { path: path.replace(/\.value$/, '') }),
  };
  return file === ownFile || file === undefined
    ? place
    : { ...place, sheet: sheet ? `${file} ${sheet}` : file };
}
