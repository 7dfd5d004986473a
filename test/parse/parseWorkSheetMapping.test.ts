import { describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import { parseWorkSheetMapping, safeParseWorkSheetMapping } from '../../src/parse/parseWorkSheetMapping.js';

const told = (json: unknown) =>
  safeParseWorkSheetMapping(json).findings.map(({ code, where }) => [code, where.path]);

describe('a mapping for sheets of progress records', () => {
  it('says what columns hold, one result among them, and what every row says', () => {
    const mapping = {
      sheets: ['进展'],
      headerRow: 3,
      columns: {
        工作: 'subject',
        办理情况: 'state',
        场次: { field: 'result:培训', unit: '场' },
        备案号: null,
      },
      everyRow: { on: '2023-12-31', subjectType: '专栏' },
    };
    expect(parseWorkSheetMapping(mapping)).toEqual(mapping);
    expect(parseWorkSheetMapping({})).toEqual({});
  });

  it('tells every fault with its place, and what is near', () => {
    expect(
      told({ columns: { 甲: 'states', 乙: { field: 'value' } }, everyRow: { On: '2023-12-31' } }),
    ).toEqual(
      expect.arrayContaining([
        ['value/notInList', 'columns["甲"]'],
        ['value/notInList', 'columns["乙"].field'],
        ['key/unknown', 'everyRow.On'],
      ]),
    );
    expect(told({ columns: { 甲: 'result:' } })).toEqual([['value/notInList', 'columns["甲"]']]);
    expect(told({ columns: { 甲: 'result: 培训' } })).toEqual([['value/notInList', 'columns["甲"]']]);
    const long = `result:${'训'.repeat(200)}`;
    expect(told({ columns: { 甲: long } })).toEqual([['text/tooLong', 'columns["甲"]']]);
    expect(told({ columns: { 甲: { field: 'state', period: '2023' } } })).toEqual([
      ['key/unknown', 'columns["甲"].period'],
    ]);
    const [near] = safeParseWorkSheetMapping({ columns: { 甲: 'states' } }).findings;
    expect(near?.details).toMatchObject({ suggestion: 'state' });
    expect(() => parseWorkSheetMapping([])).toThrow(FindingsError);
  });
});
