import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/plan.js';
import * as door from '../../src/index.js';

/** What Standard Schema (https://standardschema.dev) asks of a schema. */
interface Standard {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
  };
}

const schemas = Object.entries(door).filter(([name]) => name.endsWith('Schema')) as [string, Standard][];

describe('every schema on the front door is a Standard Schema', () => {
  it('and there are many', () => {
    expect(schemas.length).toBeGreaterThan(50);
  });

  it.each(schemas)('%s', async (_, schema) => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'zod' });
    // A symbol is a value of none of them.
    const refused = (await schema['~standard'].validate(Symbol('none'))) as {
      issues?: { message: string }[];
    };
    expect(refused.issues?.length).toBeGreaterThan(0);
    expect(typeof refused.issues?.[0]?.message).toBe('string');
  });

  it('a plan passes through unchanged', async () => {
    const passed = await door.planSchema['~standard'].validate(alxa);
    expect(passed).toEqual({ value: alxa });
  });

  it('an issue tells its path', async () => {
    const refused = await door.planSchema['~standard'].validate({
      ...alxa,
      period: { ...alxa.period, firstYear: 'x' },
    });
    expect(refused.issues?.[0]?.path).toEqual(['period', 'firstYear']);
  });
});
