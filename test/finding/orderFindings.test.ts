import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderFindings } from '../../src/finding/orderFindings.js';
import type { Where } from '../../src/finding/where.js';

const ordered = (...places: Where[]): Where[] =>
  orderFindings(places.map((where) => ({ where }))).map(({ where }) => where);

describe('orderFindings', () => {
  it('goes file by file as they turn up, and by row as a number', () => {
    expect(ordered({ file: 'b', row: 10 }, { file: 'a', row: 1 }, { file: 'b', row: 9 })).toEqual([
      { file: 'b', row: 9 },
      { file: 'b', row: 10 },
      { file: 'a', row: 1 },
    ]);
  });

  it('goes from the left column to the right, AA after Z', () => {
    expect(ordered({ row: 2, cell: 'AA2' }, { row: 2, cell: 'Z2' }, { row: 2 })).toEqual([
      { row: 2 },
      { row: 2, cell: 'Z2' },
      { row: 2, cell: 'AA2' },
    ]);
  });

  it('puts what is about the whole file first', () => {
    expect(ordered({ row: 3 }, {})).toEqual([{}, { row: 3 }]);
  });

  it('counts list items as numbers and keeps keys as they turn up', () => {
    expect(
      ordered({ path: 'targets[10].by' }, { path: 'targets[2].unit' }, { path: 'targets[2].by' }),
    ).toEqual([{ path: 'targets[2].unit' }, { path: 'targets[2].by' }, { path: 'targets[10].by' }]);
  });

  it('is stable: ordering twice changes nothing, and nothing is lost', () => {
    const place = fc.record(
      {
        file: fc.constantFrom('a', 'b'),
        row: fc.integer({ min: 1, max: 5 }),
        path: fc.constantFrom('a[0].b', 'a[1]', 'c', 'a'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const once = ordered(...places);
        expect(ordered(...once)).toEqual(once);
        expect(once).toHaveLength(places.length);
      }),
    );
  });
});
