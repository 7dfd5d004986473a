import { describe, expect, it } from 'vitest';
import { observationSchema } from '../../src/model/observation.js';
import { observationFileSchema } from '../../src/model/observationFile.js';

const figure = { indicatorId: 'trademarks', period: '2023', value: 4700 };
const accepts = (different: object): boolean =>
  observationSchema.safeParse({ ...figure, ...different }).success;

describe('observationSchema', () => {
  it('accepts a bare figure and a fully described one', () => {
    expect(accepts({})).toBe(true);
    const full = {
      regionCode: '152900',
      unit: '件',
      status: 'provisional',
      revisedOn: '2024-06-30',
      source: '统计公报',
      printed: '4,700件',
      comparator: 'gte',
      estimated: true,
      numerator: 1,
      denominator: 2,
      componentId: 'part',
      declared: { status: '符合预期', completionRatio: 0.94 },
    };
    expect(accepts(full)).toBe(true);
  });

  it('has a value exactly when it is not missing', () => {
    expect(accepts({ value: null })).toBe(false);
    expect(accepts({ value: null, status: 'missing', missingReason: '未统计' })).toBe(true);
    expect(accepts({ value: null, status: 'missing' })).toBe(false);
    expect(accepts({ value: 1, status: 'missing', missingReason: '未统计' })).toBe(false);
    expect(accepts({ value: null, status: 'notApplicable' })).toBe(true);
  });

  it.each([
    { value: Number.NaN },
    { value: '4700' },
    { value: 1e19 },
    { period: 2023 },
    { period: '2023-02-30' },
    { denominator: 0 },
    { regionCode: '1529' },
    { revisedOn: '2024-02-30' },
    { unit: '' },
    { colour: 'red' },
  ])('refuses %o', (different) => {
    expect(accepts(different)).toBe(false);
  });
});

describe('observationFileSchema', () => {
  const file = {
    schemaVersion: 1,
    planId: 'alxa',
    title: '示例',
    isIllustrative: true,
    observations: [figure],
  };

  it('allows the address of a schema and nothing else unknown', () => {
    expect(observationFileSchema.safeParse(file).success).toBe(true);
    expect(observationFileSchema.safeParse({ $schema: 'x', ...file }).success).toBe(true);
    expect(observationFileSchema.safeParse({ ...file, note: 'x' }).success).toBe(false);
    expect(observationFileSchema.safeParse({ ...file, schemaVersion: 2 }).success).toBe(false);
  });
});
