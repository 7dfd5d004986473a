import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainObject } from '../../src/read/ndjson/plainObject.js';
import { scanJson } from '../../src/read/ndjson/scanJson.js';
import { columns } from '../../src/validate/series/columns.js';
import { keptFigures } from '../../src/validate/series/keptFigures.js';
import { keptTimes } from '../../src/validate/series/keptTimes.js';
import { OlderRevisions } from '../../src/validate/series/olderRevisions.js';

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

describe('keptFigures', () => {
  it('tells every figure that came before, and keeps the newest of each time, in order', () =>
    fc.assert(
      fc.property(fc.array(fc.array(figure, { maxLength: 150 }), { minLength: 1, maxLength: 3 }), (lists) => {
        const times = keptTimes();
        const kept = keptFigures(times);
        // Series by series: later ones meet times that have their numbers already, in another order.
        for (const list of lists) {
          const series = kept.open();
          const placesByKey = new Map<string, number>();
          const newest = new Map<string, { revisedOn: string; value: number | null; place: number }>();
          for (const [row, one] of list.entries()) {
            const time = times.timeFor(one.period, one.revisedOn);
            const span = `${time.endsOn} ${time.startsOn}`;
            const key = `${span} ${one.revisedOn}`;
            const place = one.frame * frame + row;
            expect(kept.keep(series, time, one.value, place)).toBe(placesByKey.get(key) ?? -1);
            if (placesByKey.has(key)) continue;
            placesByKey.set(key, place);
            const known = newest.get(span);
            const revised = one.revisedOn ?? '';
            if (!known || known.revisedOn < revised)
              newest.set(span, { revisedOn: revised, value: one.value, place });
          }
          const expected = [...newest]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([, { value, place }]) => ({ value, place }));
          const told = kept.inOrder(series, times.ranks(), (_, value, place) => ({ value, place }));
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
        fc.constantFrom('mostly in order', 'in turns', 'in no order'),
        (times, strayers, order) => {
          const bytes = columns(Uint8Array);
          // Two series, whose blocks stand among one another.
          const [older, others] = [new OlderRevisions(bytes), new OlderRevisions(bytes)];
          // Mostly in order, as files are; some come late, some are of another file. Or the years of each delivery stand
          // backwards, or nothing is in order.
          const ascending = times.slice(strayers).sort((a, b) => a - b);
          const turn = (time: number): number => 10 * Math.floor(time / 5) - time;
          const ordered = {
            'mostly in order': [...ascending, ...times.slice(0, strayers)],
            'in turns': [...times].sort((a, b) => turn(a) - turn(b)),
            'in no order': times,
          }[order];
          const placeOf = (time: number): number => (time % 97 === 0 ? frame : 0) + time * 3;
          const otherPlaceOf = (time: number): number => 40 * frame - time;
          for (const time of ordered) {
            older.add(time, placeOf(time));
            others.add(time, otherPlaceOf(time));
          }
          for (const time of times) {
            expect(older.placeOf(time)).toBe(placeOf(time));
            expect(others.placeOf(time)).toBe(otherPlaceOf(time));
          }
          const absent = [5001, 6000].concat(
            times.filter((time) => !times.includes(time + 1)).map((time) => time + 1),
          );
          for (const time of absent) expect(older.placeOf(time)).toBe(-1);
        },
      ),
      settings,
    ));
});

describe('columns', () => {
  it('hold what was put there, side by side and across the ends of their pieces', () => {
    const numbers = columns(Float64Array);
    const lengths = [3, 65_530, 10, 200_000, 1];
    const addresses = lengths.map((length) => numbers.allocate(length));
    const everyPlace = lengths.flatMap((length, index) =>
      Array.from({ length }, (_, at) => (addresses[index] ?? 0) + at),
    );
    for (const address of everyPlace) numbers.set(address, address / 3);
    expect(everyPlace.every((address) => numbers.get(address) === address / 3)).toBe(true);
    expect(new Set(everyPlace).size).toBe(265_544);
  });
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
