import { mustBeIn } from '../calculate/mustBeIn.js';
import { mustBeTolerance } from '../calculate/mustBeTolerance.js';
import type { PathName } from '../calculate/paths/path.js';
import { paths } from '../calculate/paths/paths.js';
import type { ProfileName, StatusProfile } from '../calculate/profiles/profile.js';
import { profileOf } from '../calculate/profiles/profileOf.js';
import type { ProjectionName } from '../calculate/projections/projection.js';
import { projectionMethods } from '../calculate/projections/projectionMethods.js';
import type { Tolerance } from '../calculate/tolerance.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { isCalendarDate } from '../quantity/calendarDate.js';
import type { ReferenceFigure } from './referenceFigure.js';

/** How an evaluation is to be made. */
export interface EvaluationOptions {
  /** Date of evaluation, `YYYY-MM-DD`. Nothing that ends or was revised or recorded later is used. */
  readonly asOf: CalendarDate;
  /** Path of the expected value. Left out: linear. */
  readonly path?: PathName;
  /** Rule that gives the status: a profile of the library, or one of your own. Left out: `timeProgress`. */
  readonly profile?: ProfileName | StatusProfile;
  /** How a series is carried on to the deadline. Left out: linear. */
  readonly projection?: ProjectionName;
  /** What 左右 “about” means. Left out: such targets are not decided. */
  readonly tolerance?: Tolerance;
  /** What has been done, for targets without figures: milestones, structures, recurring duties. */
  readonly progressRecords?: readonly ProgressRecord[];
  /** Figures of series outside the plan that relative targets look to, such as 全市平均水平 or GDP增速. */
  readonly references?: readonly ReferenceFigure[];
  /** Region to evaluate, GB/T 2260. Left out: the plan's own. */
  readonly regionCode?: string;
}

/** What the options come to. */
export interface ChosenOptions {
  readonly asOf: CalendarDate;
  readonly path: PathName;
  readonly profile: StatusProfile;
  readonly projection: ProjectionName;
}

/**
 * The options with their defaults.
 *
 * @param caller function to be named when they are wrong
 * @throws RangeError when `asOf` is not a day, path, profile or projection is unknown, or the profile is for sets
 */
export function chosenOptions(caller: string, options: EvaluationOptions): ChosenOptions {
  const { asOf, path = 'linear', profile = 'timeProgress', projection = 'linear' } = options;
  if (!isCalendarDate(asOf)) {
    throw new RangeError(`${caller}: asOf must be an existing day YYYY-MM-DD, got ${asOf}`);
  }
  mustBeIn(paths, path, `${caller}: path`);
  mustBeIn(projectionMethods, projection, `${caller}: projection`);
  const chosen = profileOf(caller, profile);
  if (chosen.method === 'shareMet') {
    throw new RangeError(
      `${caller}: profile must judge one target, got ${chosen.id}, which is for assessSet`,
    );
  }
  mustBeTolerance(caller, options.tolerance);
  return { asOf, path, profile: chosen, projection };
}
