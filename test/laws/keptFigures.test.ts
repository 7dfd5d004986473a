import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainObject } from '../../src/read/ndjson/plainObject.js';
import { scanJson } from '../../src/read/ndjson/scanJson.js';
import { KeptFigures } from '../../src/validate/series/keptFigures.js';
import { keptTimes } from '../../src/validate/series/keptTimes.js';
import { OlderRevisions } from '../../src/validate/series/olderRevisions.js';
import { pairColumns } from '../../src/validate/series/pairColumns.js';

const settings = { seed: 20251231, numRuns: 300 };
const frame = 2 ** 32;

const period = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((year) => String(1970 + year)),
  fc.constantFrom('2023H1', '2023-01/2023-06', '2023Q2', '2023-06', '2023-06-30', '2016/2020'),
);
const revisedOn = fc.option(
  fc.integer({ min: 1, max: 28 }).map((day) => `2024-01-${String(day).padStart(2, '0')}`),
  { nil: undefined },
);
const figure = fc.record({
  period,
  revisedOn,
  value: fc.option(fc.integer({ min: 0, max: 9 })),
  frame: fc.constantFrom(0, 0, 0, 1),
});

describe('KeptFigures', () => {
  it('tells every figure that came before, and keeps the newest of each time, in order', () =>
    fc.assert(
      fc.property(fc.array(fc.array(figure, { maxLength: 150 }), { minLength: 1, maxLength: 3 }), (lists) => {
        const times = keptTimes();
        const pairs = pairColumns();
        // Series by series: later ones meet times that have their numbers already, in another order.
        for (const list of lists) {
          const kept = new KeptFigures(times, pairs);
          const placesByKey = new Map<string, number>();
          const newest = new Map<string, { revisedOn: string; value: number | null; place: number }>();
          for (const [row, one] of list.entries()) {
            const time = times.timeFor(one.period, one.revisedOn);
            const span = `${time.endsOn} ${time.startsOn}`;
            const key = `${span} ${one.revisedOn}`;
            const place = one.frame * frame + row;
            expect(kept.placeOf(time)).toBe(placesByKey.get(key) ?? -1);
            if (placesByKey.has(key)) continue;
            kept.add(time, one.value, place);
            placesByKey.set(key, place);
            const known = newest.get(span);
            const revised = one.revisedOn ?? '';
            if (!known || known.revisedOn < revised)
              newest.set(span, { revisedOn: revised, value: one.value, place });
          }
          const expected = [...newest]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, { value, place }]) => ({ value, place }));
          const told = kept.inOrder(times.ranks()).map(({ value, place }) => ({ value, place }));
          expect(told).toEqual(expected);
        }
      }),
      settings,
    ));
});

describe('OlderRevisions', () => {
  it('finds every time that was added, in blocks of any size, in any order and of any frame', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 5000 }), { maxLength: 800 }),
        fc.integer({ min: 0, max: 20 }),
        (times, strayers) => {
          const older = new OlderRevisions(pairColumns());
          // Mostly in order, as files are; some come late, some are of another file.
          const ordered = [...times.slice(strayers)].sort((a, b) => a - b).concat(times.slice(0, strayers));
          const placeOf = (time: number): number => (time % 97 === 0 ? frame : 0) + time * 3;
          for (const time of ordered) older.add(time, placeOf(time));
          for (const time of times) expect(older.placeOf(time)).toBe(placeOf(time));
          const absent = [5001, 6000].concat(
            times.filter((time) => !times.includes(time + 1)).map((time) => time + 1),
          );
          for (const time of absent) expect(older.placeOf(time)).toBe(-1);
        },
      ),
      settings,
    ));
});

describe('plainObject', () => {
  const key = fc.constantFrom('a', 'b', '指标', 'a"b', '__proto__', '1', '');
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([1]),
    fc.constant({ a: 1 }),
  );
  const line = fc
    .array(fc.tuple(key, value), { maxLength: 5 })
    .map(
      (entries) =>
        `{${entries.map(([name, held]) => `${JSON.stringify(name)}: ${JSON.stringify(held)}`).join(', ')}}`,
    );

  it('never takes a line that a look at each character finds fault with', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(line, fc.json(), fc.string()), (text) => {
        const json = plainObject(text);
        if (!json) return;
        taken++;
        expect(scanJson(text, 16)).toEqual({ brokenAt: null, isTooDeep: false, repeated: [] });
        expect(json).toEqual(JSON.parse(text));
      }),
      { ...settings, numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    '{"a":1,"a":2}',
    '{"a":"x","a":"x"}',
    '{"a":{}}',
    '[1]',
    '1',
    '{"a":"\\""}',
    '{"a":1',
    'null',
    '',
  ])('leaves %j to that look', (text) => expect(plainObject(text)).toBeNull());
});
