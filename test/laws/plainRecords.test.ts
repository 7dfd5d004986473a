import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationSchema } from '../../src/model/observation.js';
import { plainRecord } from '../../src/parse/plainRecord.js';

const settings = { seed: 20251231, numRuns: 5000 };

/** A field of a record: mostly sound, sometimes not. */
const field = (sound: readonly unknown[], odd: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...sound) },
    { weight: 1, arbitrary: fc.constantFrom(...odd, '', null, 1, true, {}, ['2023'], 'x'.repeat(600)) },
  );
const fields = {
  indicatorId: field(['patents', 'trademarks'], ['.patents', '专利']),
  regionCode: field(['152900', '152921'], ['15290', '１５２９００']),
  period: field(['2023', '2023H1', '2023-06', '2016/2020'], ['2023年', '2023-02-30', '2023H3']),
  value: field([0, 1, -3.5, 1e18], [1.1e18, -1e19, '1']),
  unit: field(['件', '%'], ['很长'.repeat(20)]),
  status: field(['final', 'provisional'], ['missing', 'notApplicable', 'finale']),
  missingReason: field(['未统计'], ['x'.repeat(201)]),
  revisedOn: field(['2024-03-01'], ['2024-02-30', '2024']),
  source: field(['年报'], ['x'.repeat(501)]),
  printed: field(['4700件'], ['x'.repeat(201)]),
  comparator: field(['gte'], ['ge']),
  numerator: field([3], [1e19]),
  componentId: field(['first'], ['-first']),
  declared: field([{ completionRatio: 0.5 }], [{ ratio: 1 }]),
  toString: field(['x'], []),
  planId: field(['alxa'], []),
} as const;
const usual = ['indicatorId', 'regionCode', 'period', 'value', 'unit', 'status', 'revisedOn', 'source'];

/** Records with their keys in any order; as they stand in a file, so that a key may be called anything. */
const record = fc
  .tuple(
    fc.subarray(usual, { minLength: 6 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(Object.keys(fields), { maxLength: 2 }) },
    ),
    fc.boolean(),
  )
  .chain(([chosen, more, isShuffled]) => {
    const keys = [...new Set([...chosen, ...more])];
    return isShuffled ? fc.shuffledSubarray(keys, { minLength: keys.length }) : fc.constant(keys);
  })
  .chain((keys) =>
    fc
      .tuple(...keys.map((key) => fields[key as keyof typeof fields]))
      .map((values) => JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, values[index]])))),
  );

describe('records read quickly', () => {
  it('say what the schema makes of them, in its order, whatever was read before them', () => {
    let quick = 0;
    let refused = 0;
    const read = plainRecord();
    fc.assert(
      fc.property(record, (text) => {
        const seen = read(JSON.parse(text));
        const parsed = observationSchema.safeParse(JSON.parse(text));
        if (!parsed.success) refused++;
        if (!seen) return;
        quick++;
        expect(JSON.stringify(seen)).toBe(JSON.stringify(parsed.data));
      }),
      settings,
    );
    expect(quick).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(500);
  });
});

describe('plainRecord', () => {
  const sound = {
    indicatorId: 'patents',
    regionCode: '152900',
    period: '2023',
    value: 4700,
    status: 'final',
  };

  it('takes what files are full of, and puts the keys in order', () => {
    expect(plainRecord()(sound)).toEqual(sound);
    const { indicatorId, ...rest } = sound;
    expect(Object.keys(plainRecord()({ ...rest, indicatorId }) ?? {})[0]).toBe('indicatorId');
  });

  it.each([
    ['a period that is none', { period: '2023-02-30' }],
    ['no value', { value: null, status: 'missing', missingReason: '未统计' }],
    ['a value beside a status that rules it out', { status: 'notApplicable' }],
    ['a value beyond all measure', { value: 1.1e18 }],
    ['a key that nobody knows', { planId: 'alxa' }],
    ['what is seldom said', { declared: { completionRatio: 0.5 } }],
  ])('leaves a record with %s to the schema', (_, odd) => {
    expect(plainRecord()({ ...sound, ...odd })).toBeNull();
  });

  it('leaves a record without what each must have to the schema', () => {
    for (const key of ['indicatorId', 'period', 'value'] as const) {
      const { [key]: _, ...rest } = sound;
      expect(plainRecord()(rest)).toBeNull();
    }
  });
});
