import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/plan.js';
import { FindingsError } from '../../src/finding/findingsError.js';
import { parsePlan, safeParsePlan } from '../../src/parse/parsePlan.js';
import { planWith } from '../smallPlan.js';

/** The small plan as JSON, with one place changed; `undefined` deletes it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(planWith()));
  const parent = path.slice(0, -1).reduce((at, step) => Reflect.get(Object(at), step) as unknown, json);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.defineProperty(Object(parent), last, { value, enumerable: true, configurable: true });
  return json;
}

const told = (json: unknown) =>
  safeParsePlan(json).findings.map(({ code, where, seen }) => ({ code, path: where.path, seen }));

describe('safeParsePlan', () => {
  it('takes a plan as it is', () => {
    const result = safeParsePlan(JSON.parse(JSON.stringify(planWith())));
    expect(result).toMatchObject({ ok: true, findings: [] });
    expect(result.ok && result.value).toEqual(planWith());
  });

  it('takes a $schema address, and no other key it does not know', () => {
    expect(told({ ...planWith(), $schema: 'https://example.org/plan.json' })).toEqual([]);
    expect(told({ ...planWith(), schema: 'x' })).toMatchObject([{ code: 'key/unknown', path: 'schema' }]);
  });

  it.each<
    [what: string, path: (string | number)[], value: unknown, code: string, at: string, seen: string | null]
  >([
    ['a missing key', ['indicators', 0, 'unit'], undefined, 'key/missing', 'indicators[0].unit', null],
    [
      'a number in quotes',
      ['targets', 0, 'value'],
      '1.8',
      'value/notAFigureOrRange',
      'targets[0].value',
      '1.8',
    ],
    ['no number or range', ['targets', 0, 'value'], undefined, 'key/missing', 'targets[0].value', null],
    ['half a range', ['targets', 0, 'value'], { min: 1 }, 'key/missing', 'targets[0].value.max', null],
    [
      'a range the wrong way',
      ['targets', 0, 'value'],
      { min: 2, max: 1 },
      'range/reversed',
      'targets[0].value.max',
      '1',
    ],
    [
      'a range with text',
      ['targets', 0, 'value'],
      { min: '1', max: 2 },
      'value/wrongType',
      'targets[0].value.min',
      '1',
    ],
    [
      'a figure beyond all',
      ['targets', 0, 'value'],
      1e19,
      'value/outOfRange',
      'targets[0].value',
      '10000000000000000000',
    ],
    ['an unknown kind', ['targets', 0, 'kind'], 'levle', 'value/notInList', 'targets[0].kind', 'levle'],
    ['no kind', ['targets', 0, 'kind'], undefined, 'key/missing', 'targets[0].kind', null],
    ['a key of another kind', ['targets', 0, 'rate'], 5, 'key/unknown', 'targets[0].rate', 'rate'],
    [
      'an unknown word',
      ['indicators', 0, 'direction'],
      'upwards',
      'value/notInList',
      'indicators[0].direction',
      'upwards',
    ],
    ['a list where text belongs', ['title'], [], 'value/wrongType', 'title', '[]'],
    ['empty text', ['title'], '', 'text/empty', 'title', null],
    ['a sentence as a name', ['title'], '长'.repeat(201), 'text/tooLong', 'title', `${'长'.repeat(80)}…`],
    ['an id with blanks', ['indicators', 0, 'id'], 'a b', 'id/malformed', 'indicators[0].id', 'a b'],
    ['a day of another form', ['issuedOn'], '2021-10-5', 'date/malformed', 'issuedOn', '2021-10-5'],
    ['a day that is not', ['issuedOn'], '2021-02-29', 'date/notADay', 'issuedOn', '2021-02-29'],
    [
      'a period that is not',
      ['indicators', 0, 'baseline', 'period'],
      '2020Q5',
      'period/malformed',
      'indicators[0].baseline.period',
      '2020Q5',
    ],
    ['a deadline in words', ['targets', 0, 'by'], '2025年', 'deadline/malformed', 'targets[0].by', '2025年'],
    [
      'a deadline that is no day',
      ['targets', 0, 'by'],
      '2025-02-30',
      'period/malformed',
      'targets[0].by',
      '2025-02-30',
    ],
    ['a short region code', ['region', 'code'], '1529', 'region/codeMalformed', 'region.code', '1529'],
    ['years the wrong way', ['period', 'lastYear'], 2020, 'range/reversed', 'period.lastYear', '2020'],
    ['half a year', ['period', 'lastYear'], 2025.5, 'value/wrongType', 'period.lastYear', '2025.5'],
    ['a year long past', ['period', 'baseYear'], 20, 'value/outOfRange', 'period.baseYear', '20'],
    [
      'one part only',
      ['indicators', 2, 'components', 'parts'],
      [],
      'list/tooShort',
      'indicators[2].components.parts',
      '[]',
    ],
    [
      'a zero denominator',
      ['indicators', 0, 'baseline', 'denominator'],
      0,
      'ratio/denominatorZero',
      'indicators[0].baseline.denominator',
      '0',
    ],
    ['no weight', ['indicators', 0, 'weight'], 0, 'value/outOfRange', 'indicators[0].weight', '0'],
    [
      'an inferred field with a blank',
      ['inferred'],
      { 'a b': { zh: '甲', en: 'a' } },
      'inferred/notAField',
      'inferred["a b"]',
      'a b',
    ],
    ['__proto__', ['region', '__proto__'], { x: 1 }, 'json/keyForbidden', 'region.__proto__', '__proto__'],
  ])('%s', (_, path, value, code, at, seen) => {
    expect(told(changed(path, value))).toEqual([{ code, path: at, seen }]);
  });

  it('tells everything at once, in the order of the plan', () => {
    const json = { ...planWith({ title: '' }), targets: [{ kind: 'levle' }, 5], region: null, extra: 1 };
    expect(told(json)).toMatchObject([
      { path: 'title' },
      { path: 'region' },
      { path: 'targets[0].kind' },
      { path: 'targets[1]' },
      { path: 'extra' },
    ]);
  });

  it('lists the kinds when it does not know one, and the nearest', () => {
    const [found] = safeParsePlan(changed(['targets', 0, 'kind'], 'levle')).findings;
    expect(found?.message.en).toContain('did you mean “level”?');
    expect(found?.expected.zh).toContain('“milestone”');
  });

  it('offers the key that was meant, of the member that the object chose', () => {
    const [found] = safeParsePlan(changed(['targets', 0, 'Comparator'], 'gte')).findings;
    expect(found).toMatchObject({ fix: { replace: 'key', by: 'comparator' } });
    expect(found?.expected.en).toContain('“value”');
    expect(found?.expected.en).not.toContain('“rate”');
  });

  it('says text is expected where a text is missing', () => {
    const [found] = safeParsePlan(changed(['title'], undefined)).findings;
    expect(found?.message).toEqual({ zh: 'title：缺少“title”。', en: 'title: “title” is missing.' });
    expect(found?.expected.zh).toBe('应有“title”，其值为文字。');
  });

  it.each([[null], [5], ['{}'], [[]], [undefined]])('%j is no plan', (json) => {
    expect(told(json)).toMatchObject([{ code: 'value/wrongType' }]);
  });

  it('refuses nesting without end, and an object that contains itself, without overflowing', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1e5; level++) deep = { deep };
    expect(told(deep)).toMatchObject([{ code: 'json/tooDeep' }]);
    const circle: Record<string, unknown> = { ...planWith() };
    circle.region = circle;
    expect(safeParsePlan(circle).ok).toBe(false);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withObjectString: true, withNullPrototype: true }), (json) => {
        const result = safeParsePlan(json);
        expect(result.ok).toBe(false);
        expect(result.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('finds something wherever a real plan is damaged, and says where', () => {
    const json = JSON.stringify(planWith());
    const junk = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.constant([]), fc.constant({}));
    const keys = Object.keys(planWith()).filter((key) => key !== 'id');
    fc.assert(
      fc.property(fc.constantFrom(...keys), junk, (key, value) => {
        const damaged = { ...(JSON.parse(json) as object), [key]: value };
        for (const found of safeParsePlan(damaged).findings) {
          expect(found.code).not.toBe('value/notAllowed');
          expect(found.where.path ?? key).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not change what it is given', () => {
    const json = JSON.parse(JSON.stringify(planWith())) as object;
    safeParsePlan(Object.freeze(json));
    expect(json).toEqual(planWith());
  });

  it('takes the plan of Alxa', () => {
    expect(safeParsePlan(JSON.parse(JSON.stringify(alxa))).findings).toEqual([]);
  });
});

describe('parsePlan', () => {
  it('gives the plan, or throws every finding', () => {
    expect(parsePlan(planWith())).toEqual(planWith());
    expect(() => parsePlan({}, { file: 'a.json' })).toThrow(FindingsError);
    expect(() => parsePlan({}, { file: 'a.json' })).toThrow(/^a\.json：没有写明格式版本/);
  });
});
