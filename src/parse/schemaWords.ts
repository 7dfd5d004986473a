import type * as z from 'zod';
import type { Words } from '../finding/words.js';
import { quotedList } from '../finding/words.js';
import { inferredSchema } from '../model/inferred.js';
import { dateSchema, deadlineSchema, idSchema, periodSchema, regionCodeSchema } from '../model/scalar.js';

/** A code whose sentences need nothing but what was seen. */
type SeenCode =
  | 'id/malformed'
  | 'date/malformed'
  | 'date/notADay'
  | 'deadline/malformed'
  | 'period/malformed'
  | 'region/codeMalformed'
  | 'inferred/notAField'
  | 'ratio/denominatorZero';

/** The text schemas of the model, each with what it means that text does not match its pattern. */
const patterned: readonly (readonly [schema: z.ZodType, code: SeenCode])[] = [
  [idSchema, 'id/malformed'],
  [dateSchema, 'date/malformed'],
  [deadlineSchema, 'deadline/malformed'],
  [periodSchema, 'period/malformed'],
  [regionCodeSchema, 'region/codeMalformed'],
  [inferredSchema.keyType, 'inferred/notAField'],
];

/** The same by pattern, as an issue tells it. */
export const patternCodes: ReadonlyMap<string, SeenCode> = new Map(
  patterned.flatMap(([schema, code]) => patternsOf(schema).map((pattern) => [pattern, code] as const)),
);

/** The patterns of a text schema, as its issues tell them about a text that none of them matches. */
function patternsOf(schema: z.ZodType): string[] {
  return (schema.safeParse('\0').error?.issues ?? [])
    .filter((issue) => issue.code === 'invalid_format')
    .map((issue) => String(issue.pattern));
}

/** What the refinements of the model mean, by the message that names each of them there. */
export const refinementCodes: ReadonlyMap<string, SeenCode> = new Map<string, SeenCode>([
  ['notADay', 'date/notADay'],
  ['notAPeriod', 'period/malformed'],
  ['denominatorZero', 'ratio/denominatorZero'],
]);

const types: Readonly<Record<string, Words>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数值', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
};

/** What an issue asks for at its place, in words. */
export function typeWords(issue: z.core.$ZodIssue): Words {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? (types.object as Words);
  const values = allowedValues(issue);
  if (!values) return { zh: '数值或范围 {min, max}', en: 'a number or a range {min, max}' };
  const list = quotedList(values);
  return { zh: `${list.zh}之一`, en: `one of ${list.en}` };
}

/** The values a choice allows: of an enumeration, or of the key that tells the members of a union apart. */
export function allowedValues(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined;
}
