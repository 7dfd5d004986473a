import * as z from 'zod';
import { isCalendarDate } from '../quantity/calendarDate.js';
import { isPeriod } from '../quantity/period.js';

/** A name inside a file: letters, digits, and `. _ -`; starts with a letter or digit. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);

/** A figure. Up to 15 significant digits are exact; beyond ±10¹⁸ nothing a plan counts is left. */
export const figureSchema = z.number().min(-1e18).max(1e18);

/** A day, `YYYY-MM-DD`, that exists. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isCalendarDate, { message: 'notADay' });

/** A time a figure belongs to: `2023`, `2023H1`, `2023Q2`, `2023-06`, `2023-06-15`, `2016/2020`. */
export const periodSchema = z
  .string()
  .regex(/^\d{4}(H[12]|Q[1-4]|-\d{2}(-\d{2})?)?(\/\d{4}(H[12]|Q[1-4]|-\d{2}(-\d{2})?)?)?$/)
  .refine(isPeriod, { message: 'notAPeriod' });

/** A deadline: a year (met by its last day) or a day. */
export const deadlineSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}-\d{2})?$/)
  .refine(isPeriod, { message: 'notAPeriod' });

export const yearSchema = z.int().min(1949).max(2200);

/** A unit as printed: 件, 亿元, %, 件/万人. */
export const unitSchema = z.string().min(1).max(24);

/** A name, heading or short expression exactly as the document prints it. Never a sentence. */
export const printedSchema = z.string().min(1).max(200);

/** Administrative division code of GB/T 2260: six digits. */
export const regionCodeSchema = z.string().regex(/^\d{6}$/);
