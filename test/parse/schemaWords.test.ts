import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { observationFileSchema } from '../../src/model/observationFile.js';
import { planSchema } from '../../src/model/plan.js';
import { progressRecordSchema } from '../../src/model/progressRecord.js';
import { issueFindings } from '../../src/parse/issueFindings.js';
import { patternCodes } from '../../src/parse/schemaWords.js';

/** Every value of a key anywhere in a JSON value. */
function valuesOf(key: string, json: unknown): unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    name === key ? [value] : valuesOf(key, value as unknown),
  );
}

describe('the words for what the schemas ask', () => {
  it('know every pattern of the model', () => {
    const schemas = [planSchema, observationFileSchema, progressRecordSchema].map((schema) =>
      z.toJSONSchema(schema, { io: 'input' }),
    );
    const patterns = new Set(valuesOf('pattern', schemas).map((pattern) => `/${String(pattern)}/`));
    expect([...patterns].filter((pattern) => !patternCodes.has(pattern))).toEqual([]);
    expect(patterns.size).toBe(patternCodes.size);
  });

  it('know every refinement of the model by its name', () => {
    const model = new URL('../../src/model/', import.meta.url);
    const names = readdirSync(model, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(new URL(file, model), 'utf8').matchAll(/message: '(\w+)'/g)])
      .map((match) => String(match[1]));
    expect(new Set(names).size).toBeGreaterThan(4);
    for (const message of names) {
      const issue: z.core.$ZodIssueCustom = { code: 'custom', message, path: [], input: '' };
      expect(issueFindings([issue], z.unknown(), '', {})[0]?.code).not.toBe('value/notAllowed');
    }
  });
});
