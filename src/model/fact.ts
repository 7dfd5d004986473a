import * as z from 'zod';
import { citationSchema } from './citation.js';
import { enumerationSchema } from './enumeration.js';
import { figureDetail } from './figureDetail.js';
import { inferredSchema } from './inferred.js';
import { figureSchema, idSchema, periodSchema, printedSchema, unitSchema } from './scalar.js';

export const factSchema = z.strictObject({
  /** Name of the fact inside the plan. */
  id: idSchema,
  /** What was counted, as printed. */
  name: printedSchema,
  /** What was counted, in English. */
  englishName: z.string().min(1),
  /** Indicator it is an observation of, when the plan has that series; else `null`. */
  indicatorId: idSchema.nullable(),
  /** Time it is of: a year's end for a stock, a span for a total of several years. */
  period: periodSchema,
  /** Value in `unit`; `null` when the text gives words only. */
  value: figureSchema.nullable(),
  /** Unit as printed; `null` when the text has none. */
  unit: unitSchema.nullable(),
  /** What the figure is. A printed growth of a series is a `growthRate`, with the rate in percent. */
  measure: enumerationSchema('measure'),
  ...figureDetail,
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A figure the plan reports about the time before it: an observation with a name of its own. */
export interface Fact extends z.infer<typeof factSchema> {}
