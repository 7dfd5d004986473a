import * as z from 'zod';
import { citationSchema } from './citation.js';
import { countedResultSchema } from './countedResult.js';
import { enumerationSchema } from './enumeration.js';
import { inferredSchema } from './inferred.js';
import { idSchema, printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const protectionActionSchema = z.strictObject({
  /** Name of the action inside the plan. */
  id: idSchema,
  /** Name as printed, such as 铁拳; a standing measure goes by its heading. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Other printed names of the same action. */
  aliases: z.array(printedSchema).optional(),
  /** A campaign with a name, or a measure that stands all the time. */
  form: enumerationSchema('protectionForm'),
  /** Ways protection is given, at least one. */
  channels: z.array(enumerationSchema('channel')).min(1),
  /** Rights protected; empty when the text does not single any out. */
  ipTypes: z.array(enumerationSchema('ipType')),
  /** Markets, goods or conduct it is aimed at, as printed. */
  focus: z.array(printedSchema),
  /** Organisations that lead it. */
  leadUnitIds: z.array(idSchema),
  /** Organisations that take part. */
  partnerUnitIds: z.array(idSchema),
  /** Reported as done before the plan, going on, or planned. */
  timing: enumerationSchema('timing'),
  /** How often it is repeated; `null` when the text does not say. */
  frequency: enumerationSchema('frequency').nullable(),
  /** The printed word for the frequency (每年, 定期, 常态化); `null` when there is none. */
  frequencyPrinted: printedSchema.nullable(),
  /** Counted results the text reports. */
  results: z.array(countedResultSchema),
  /** Task it belongs to; `null` when it stands by itself. */
  taskId: idSchema.nullable(),
  /** Project it belongs to; `null` when it stands by itself. */
  projectId: idSchema.nullable(),
  /** What is done, in our own words. */
  description: textSchema.optional(),
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A campaign or standing measure that protects rights 保护行动 / 专项行动. */
export interface ProtectionAction extends z.infer<typeof protectionActionSchema> {}
