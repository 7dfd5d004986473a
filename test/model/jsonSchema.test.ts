import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/calculate/profiles/profiles.js';
import { jsonSchemas } from '../../src/model/jsonSchema.js';

const schemas = jsonSchemas();

/** An independent reader of JSON Schema. */
const validatorOf = (name: keyof typeof schemas) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schemas[name]);
};

const example = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${file}`, import.meta.url), 'utf8'));

const record = { subject: { type: 'target', id: 'centre' }, on: '2023-12-31', state: 'done' };
const reference = { name: '全市平均水平', period: '2023', value: 95.5 };
const $schema = 'https://example.org/schema.json';

describe.each([
  [
    'progressRecords',
    [example('alxa-records.json'), [record], { $schema, progressRecords: [record] }],
    [{ records: [record] }, [{ ...record, state: 'finished' }], record],
  ],
  [
    'references',
    [[reference], { $schema, references: [reference] }],
    [{ references: reference }, [{ ...reference, value: '95.5' }]],
  ],
  [
    'statusProfile',
    [
      ...Object.values(profiles).filter(({ method }) => method !== 'shareMet'),
      { ...profiles.timeProgress, $schema },
    ],
    [{ ...profiles.timeProgress, method: 'guess' }, { method: 'pace' }],
  ],
  [
    'scoringRules',
    [example('alxa-scoring-rules.json')],
    [{ ...(example('alxa-scoring-rules.json') as object), totalScore: 0 }, {}],
  ],
  [
    'validationConfig',
    [{}, { $schema, off: ['observation/yearsMissing'], thresholds: { jumpTolerance: 2 } }],
    [{ of: [] }, { severity: { 'observation/notWhole': 'fatal' } }],
  ],
] as const)('the JSON Schema of %s', (name, right, wrong) => {
  const validate = validatorOf(name);

  it('takes what the library takes', () => {
    for (const document of right) {
      validate(document);
      expect(validate.errors).toBeNull();
    }
  });

  it('refuses what it refuses', () => {
    for (const document of wrong) expect(validate(document)).toBe(false);
  });
});
