import * as z from 'zod';
import type { JsonPath } from './jsonPath.js';
import { isJsonObject } from './jsonPath.js';

/**
 * The keys that an object at a place may have. Of a union the member that the object itself chose counts.
 *
 * @returns none where the schema has no object at that place
 */
export function knownKeys(schema: z.core.$ZodType, root: unknown, path: JsonPath): string[] {
  const [step, ...rest] = path;
  const here = chosenMember(schema, root);
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const inner = isJsonObject(root) || Array.isArray(root) ? Reflect.get(root, step) : undefined;
  const below = schemaBelow(here, step);
  return below ? knownKeys(below, inner, rest) : [];
}

function schemaBelow(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** The schema behind `optional` and `nullable`, and the member of a union that a value belongs to. */
function chosenMember(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return chosenMember(schema.unwrap(), value);
  }
  if (!(schema instanceof z.ZodUnion)) return schema;
  const members: readonly z.core.$ZodType[] = schema.options;
  return members.find((member) => isOfMember(member, schema, value)) ?? schema;
}

function isOfMember(member: z.core.$ZodType, union: z.ZodUnion, value: unknown): boolean {
  if (!(member instanceof z.ZodObject) || !isJsonObject(value)) return false;
  if (!(union instanceof z.ZodDiscriminatedUnion)) return true;
  const key = union.def.discriminator;
  const literal: unknown = member.shape[key];
  return literal instanceof z.ZodLiteral && literal.values.has(value[key] as z.core.util.Literal);
}
