import * as z from 'zod';
import { citationSchema } from './citation.js';
import { enumerationSchema } from './enumeration.js';
import { inferredSchema } from './inferred.js';
import { idSchema, printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const monitoringDutySchema = z.strictObject({
  /** Name of the duty inside the plan. */
  id: idSchema,
  /** What kind of duty it is. */
  type: enumerationSchema('monitoringType'),
  /** How often; 定期 is `periodicUnstated`, never `annual`; `null` when the text says nothing. */
  frequency: enumerationSchema('frequency').nullable(),
  /** The printed word for the frequency; `null` when there is none. */
  frequencyPrinted: printedSchema.nullable(),
  /** Organisations that do it; empty when the text does not name them. */
  byUnitIds: z.array(idSchema),
  /** What is monitored, in our own words. */
  of: textSchema,
  /** Organisations monitored; empty when the text does not name them. */
  ofUnitIds: z.array(idSchema),
  /** Organisations it is reported to; empty when the text does not name them. */
  toUnitIds: z.array(idSchema),
  /** Whether a third party takes part; `null` when not stated. */
  isByThirdParty: z.boolean().nullable(),
  /** Whether results are made public; `null` when not stated. */
  isPublic: z.boolean().nullable(),
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A duty to watch, evaluate or assess how the plan is carried out 监测评估考核. */
export interface MonitoringDuty extends z.infer<typeof monitoringDutySchema> {}
