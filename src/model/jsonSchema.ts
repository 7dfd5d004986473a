import * as z from 'zod';
import { citationSchema } from './citation.js';
import { planEvaluationSchema } from './evaluation.js';
import { listFileSchema } from './listFile.js';
import { observationFileSchema } from './observationFile.js';
import { planSchema } from './plan.js';
import { progressRecordSchema } from './progressRecord.js';
import { referenceFigureSchema } from './referenceFigure.js';
import { scoringRulesSchema } from './scoringRules.js';
import { statusProfileSchema } from './statusProfile.js';
import { statementSchema } from './target/statement.js';
import { validationConfigSchema } from './validationConfig.js';

/**
 * JSON Schemas (draft 2020-12) of the documents that people and programs exchange.
 *
 * What a schema language cannot say (a day that exists, a range in order) is left to `parse…`.
 */
export function jsonSchemas(): Record<DocumentName, object> {
  return {
    plan: jsonSchemaOf(planSchema, 'Plan of intellectual-property work 知识产权规划'),
    observations: jsonSchemaOf(observationFileSchema, 'Observations of plan indicators 指标完成值'),
    evaluation: jsonSchemaOf(planEvaluationSchema, 'Evaluation of a plan 规划评价结果'),
    progressRecords: jsonSchemaOf(
      listOrFile('progressRecords', progressRecordSchema),
      'Progress records of a plan 执行记录',
    ),
    references: jsonSchemaOf(
      listOrFile('references', referenceFigureSchema),
      'Figures of series outside a plan 参照数值',
    ),
    statusProfile: jsonSchemaOf(statusProfileSchema, 'Status profile 状态规则'),
    scoringRules: jsonSchemaOf(scoringRulesSchema, 'Scoring rules of an assessment of regions 考核计分规则'),
    validationConfig: jsonSchemaOf(validationConfigSchema, 'Configuration of validation 校验配置'),
  };
}

type DocumentName =
  | 'plan'
  | 'observations'
  | 'evaluation'
  | 'progressRecords'
  | 'references'
  | 'statusProfile'
  | 'scoringRules'
  | 'validationConfig';

/** A list by itself, or in a file of its own. */
const listOrFile = (key: string, itemSchema: z.ZodType): z.ZodType =>
  z.union([z.array(itemSchema), listFileSchema(key, itemSchema)]);

function jsonSchemaOf(schema: z.ZodType, title: string): object {
  // A registry of our own: ids given to zod's global one would be seen by every other library on the page.
  const names = z.registry<{ id?: string }>();
  names.add(statementSchema, { id: 'Statement' });
  // A reader such as ajv copies a definition without references into every use: 27 seconds instead of one.
  names.add(citationSchema, { id: 'Citation' });
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'inline', metadata: names });
  return { $schema, title, ...rest };
}
