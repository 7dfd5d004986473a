import * as z from 'zod';
import { conflictSchema } from './conflict.js';
import { documentReferenceSchema } from './documentReference.js';
import { enumerationSchema } from './enumeration.js';
import { factSchema } from './fact.js';
import { glossaryTermSchema } from './glossaryTerm.js';
import { indicatorSchema } from './indicator.js';
import { inferredSchema } from './inferred.js';
import { keyIndustrySchema } from './keyIndustry.js';
import { monitoringDutySchema } from './monitoringDuty.js';
import { organizationSchema } from './organization.js';
import { planPeriodSchema } from './planPeriod.js';
import { projectSchema } from './project.js';
import { protectionActionSchema } from './protectionAction.js';
import { regionSchema } from './region.js';
import { safeguardSchema } from './safeguard.js';
import { dateSchema, idSchema, printedSchema } from './scalar.js';
import { schemaVersionSchema } from './schemaVersion.js';
import { targetSchema } from './target/target.js';
import { taskSchema } from './task.js';

export const planSchema = z.strictObject({
  /** Address of the JSON Schema, for editors. */
  $schema: z.string().optional(),
  /** Format version of the file. */
  schemaVersion: schemaVersionSchema,
  /** Name of the plan, such as `alxa`. */
  id: idSchema,
  /** Title as printed. */
  title: printedSchema,
  /** Title in English. */
  englishTitle: z.string().min(1),
  /** What sort of document it is. */
  kind: enumerationSchema('planKind'),
  /** Draft, issued or repealed. Whether its years are over follows from the date of evaluation. */
  legalStatus: enumerationSchema('legalStatus'),
  /** Region it is for. */
  region: regionSchema,
  /** Years it covers, and its base year. */
  period: planPeriodSchema,
  /** Organisation that issued it; `null` when not printed. */
  issuerId: idSchema.nullable(),
  /** Organisation that approved it; `null` when not printed. */
  approverId: idSchema.nullable(),
  /** Organisations it is addressed to 主送机关; empty when not printed. */
  addresseeIds: z.array(idSchema),
  /** Day it was issued 成文日期; `null` when not printed. */
  issuedOn: dateSchema.nullable(),
  /** Day it was made public 发布日期; `null` when not printed. */
  publishedOn: dateSchema.nullable(),
  /** Document number 发文字号; `null` when not printed. */
  documentNumber: printedSchema.nullable(),
  /** Plans and outlines above it, which it follows. */
  superiorPlans: z.array(documentReferenceSchema),
  /** Every organisation or group it names, once each. */
  organizations: z.array(organizationSchema),
  /** Every measured series it sets a target for. */
  indicators: z.array(indicatorSchema),
  /** Every commitment, in one flat list. */
  targets: z.array(targetSchema),
  /** Figures it reports about the time before it. */
  facts: z.array(factSchema),
  /** The tree of work, in printed order, parents before children. */
  tasks: z.array(taskSchema),
  /** Projects, boxed or not, in printed order. */
  projects: z.array(projectSchema),
  /** Campaigns and standing measures of protection. */
  protectionActions: z.array(protectionActionSchema),
  /** Industry groups it names. */
  keyIndustries: z.array(keyIndustrySchema),
  /** What it does to be carried out. */
  safeguards: z.array(safeguardSchema),
  /** Duties to watch, evaluate and assess. */
  monitoringDuties: z.array(monitoringDutySchema),
  /** Terms it explains. */
  glossary: z.array(glossaryTermSchema),
  /** Contradictions and oddities, with the reading taken. */
  conflicts: z.array(conflictSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A five-year plan, implementation opinion or work plan, whole 规划. */
export interface Plan extends z.infer<typeof planSchema> {}
