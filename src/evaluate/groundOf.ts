import type { Indicator } from '../model/indicator.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { Target } from '../model/target/target.js';
import type { Ground } from './kinds/kind.js';
import { referenceIn } from './referenceIn.js';
import { seriesOf } from './series/series.js';
import type { Setting } from './setting.js';

/** What a target of a plan is judged on; a target for another region on the series of that region. */
export function groundOf(target: Target, indicator: Indicator | null, setting: Setting): Ground {
  const { asOf, baseYear, tolerance = null } = setting;
  const regionCode = target.scope?.regionCode ?? setting.regionCode;
  return {
    asOf,
    baseYear,
    tolerance,
    records: recordsOf(target, setting),
    series:
      indicator && seriesOf(indicator, setting.observationsOf(indicator.id, regionCode), baseYear, { asOf }),
    referenceAt: (reference, at) => referenceIn(setting, indicator, reference, at),
  };
}

const none: readonly ProgressRecord[] = [];

/** The records of a target that are known on the day, oldest first. */
function recordsOf({ id }: Target, { progressRecords = none, asOf }: Setting): readonly ProgressRecord[] {
  if (progressRecords.length === 0) return none;
  return progressRecords
    .filter(({ subject, on }) => subject.type === 'target' && subject.id === id && on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
