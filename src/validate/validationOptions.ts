import type { ValidationConfig } from '../model/validationConfig.js';
import type { CalendarDate } from '../quantity/calendarDate.js';

/** How data is to be validated. */
export interface ValidationOptions {
  /** Rules switched off, severities, thresholds, breaks and units, as `parseValidationConfig` gives them. */
  readonly config?: ValidationConfig;
  /** The day the data is looked at, for figures of times that were not over. Left out: none is asked. */
  readonly asOf?: CalendarDate;
}
