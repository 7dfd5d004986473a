import type { CalendarDate } from '../quantity/calendarDate.js';
import { isCalendarDate } from '../quantity/calendarDate.js';
import { mustBeIn } from './mustBeIn.js';
import type { PathName } from './paths/path.js';
import { paths } from './paths/paths.js';
import type { PaceProfile, ProfileName } from './profiles/profile.js';
import { profiles } from './profiles/profiles.js';

/** How an evaluation is to be made. */
export interface EvaluationOptions {
  /** Date of evaluation, `YYYY-MM-DD`. Nothing that ends or was revised later is used. */
  readonly asOf: CalendarDate;
  /** Path of the expected value. Left out: linear. */
  readonly path?: PathName;
  /** Rule that gives the status. Left out: `timeProgress`. */
  readonly profile?: ProfileName;
  /** Region to evaluate, GB/T 2260. Left out: the plan's own. */
  readonly regionCode?: string;
}

/** What the options come to. */
export interface ChosenOptions {
  readonly asOf: CalendarDate;
  readonly path: PathName;
  readonly profile: PaceProfile;
}

/**
 * The options with their defaults.
 *
 * @param caller function to be named when they are wrong
 * @throws RangeError when `asOf` is not a day, path or profile is unknown, or the profile does not judge by pace
 */
export function chosenOptions(caller: string, options: EvaluationOptions): ChosenOptions {
  const { asOf, path = 'linear', profile = 'timeProgress' } = options;
  if (!isCalendarDate(asOf)) {
    throw new RangeError(`${caller}: asOf must be an existing day YYYY-MM-DD, got ${asOf}`);
  }
  mustBeIn(paths, path, `${caller}: path`);
  mustBeIn(profiles, profile, `${caller}: profile`);
  const chosen = profiles[profile];
  if (chosen.method !== 'pace') {
    throw new RangeError(`${caller}: profile must be one that judges by pace, got ${profile}`);
  }
  return { asOf, path, profile: chosen };
}
