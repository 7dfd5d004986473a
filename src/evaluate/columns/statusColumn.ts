import type { StatusName } from '../../calculate/profiles/profile.js';
import { timeProgress } from '../../calculate/profiles/timeProgress.js';
import { compare, rationalOf } from '../../quantity/rational.js';
import { columnCodes } from './columnCodes.js';
import type { ComputedColumn } from './computedColumn.js';
import type { FractionColumn } from './fractionColumn.js';
import { paceAt } from './paceAt.js';
import { reasonCode } from './reasonCode.js';
import { satisfiedAt } from './satisfiedAt.js';
import type { SeriesFacts } from './seriesFacts.js';

const code = (status: StatusName): number => (columnCodes.status as readonly StatusName[]).indexOf(status);

const achieved = code('achieved');
const notAchieved = code('notAchieved');
const achievedEarly = code('achievedEarly');
const below = code(timeProgress.below);
const bestWhenUnmet = code(timeProgress.bestWhenUnmet);
const bands = timeProgress.bands.map(({ status, from }) => ({
  status: code(status),
  from,
  exactFrom: rationalOf(from),
}));
const deadlineValueMissing = reasonCode('deadlineValueMissing');

/** Status by the bands of `timeProgress`, in the order of judgement that an evaluation of objects has. */
export function statusColumn(
  facts: SeriesFacts,
  asOf: number,
  isMet: ComputedColumn<Uint8Array>,
  progress: FractionColumn,
  elapsed: FractionColumn,
  pace: ComputedColumn,
): ComputedColumn<Uint8Array> {
  const { on, by } = facts;
  const values = new Uint8Array(on.length);
  const reasons = new Uint8Array(on.length);
  for (let of = 0; of < on.length; of += 1) {
    const due = by[of] as number;
    const isDue = due !== 0 && due <= asOf;
    const met = isMet.values[of] === 1;
    const isBack = !isDue && !met && wasMet(facts, of);
    const isPaceMissing = !met && !isBack && pace.reasons[of];
    const unknown = isMet.reasons[of] || (isDue ? on[of] !== due && deadlineValueMissing : isPaceMissing);
    if (unknown) reasons[of] = unknown;
    else if (isDue) values[of] = met ? achieved : notAchieved;
    else if (isBack) values[of] = below;
    else values[of] = met ? achievedEarly : bandAt(pace.values[of] as number, progress, elapsed, of);
  }
  return { values, reasons };
}

/** Whether the baseline satisfied the target. */
function wasMet({ hasBaseline, baseline, goal, comparator }: SeriesFacts, of: number): boolean {
  if (hasBaseline[of] === 0) return false;
  return satisfiedAt(comparator[of] as number, baseline[of] as number, goal[of] as number) === 1;
}

/** Status by the pace alone; a target that has gone the whole way and is still not met is on track at most. */
function bandAt(pace: number, progress: FractionColumn, elapsed: FractionColumn, of: number): number {
  const hasGoneTheWay = (progress.numerators[of] as number) >= (progress.denominators[of] as number);
  for (const { status, from, exactFrom } of bands) {
    // Rounding keeps the order of two ratios: only where their doubles are the same must the fractions decide.
    if (pace > from || (pace === from && compare(paceAt(progress, elapsed, of), exactFrom) >= 0)) {
      // The codes stand in the order of the bands, best first.
      return hasGoneTheWay ? Math.max(status, bestWhenUnmet) : status;
    }
  }
  return below;
}
