import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, it } from 'vitest';
import { jsonDoors } from '../../tools/doors.mjs';

const requireAsConsumer = createRequire(join(inject('consumer'), 'use.cjs'));
const doorsTo = (folder: string) => jsonDoors.filter(({ built }) => built.startsWith(`./dist/${folder}/`));

/** An independent reader of JSON Schema: the schemas must mean to others what they mean to zod. */
const validatorOf = (specifier: string) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(requireAsConsumer(specifier));
};

describe.each(doorsTo('schema'))('$specifier', ({ specifier }) => {
  it('is a schema that a strict validator accepts', () => {
    expect(() => validatorOf(specifier)).not.toThrow();
  });
});

describe.each(doorsTo('datasets'))('$specifier', ({ specifier }) => {
  it('fulfils the plan schema', () => {
    const validate = validatorOf('ipr-plan/schema/plan.json');
    validate(requireAsConsumer(specifier));
    expect(validate.errors).toBeNull();
  });
});

it('the plan schema refuses what is not a plan', () => {
  expect(validatorOf('ipr-plan/schema/plan.json')({})).toBe(false);
});
