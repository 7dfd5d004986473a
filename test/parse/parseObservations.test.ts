import { describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import { parseObservations, safeParseObservations } from '../../src/parse/parseObservations.js';

const fileWith = (...observations: unknown[]) => ({
  schemaVersion: 1,
  planId: 'small',
  title: '示例数据',
  isIllustrative: true,
  observations,
});
const figure = { indicatorId: 'patents', period: '2023', value: 1.2 };
const told = (...observations: unknown[]) =>
  safeParseObservations(fileWith(...observations)).findings.map(({ code, where, seen }) => [
    code,
    where.path,
    seen,
  ]);

describe('safeParseObservations', () => {
  it('takes a file as it is', () => {
    expect(safeParseObservations(fileWith(figure))).toEqual({
      ok: true,
      value: fileWith(figure),
      findings: [],
    });
  });

  it.each<[what: string, observation: object, code: string, path: string, seen: string | null]>([
    ['text for a value', { ...figure, value: '1.2' }, 'value/wrongType', 'value', '1.2'],
    [
      'a value that is missing without a word',
      { ...figure, value: null },
      'observation/valueAndStatusDisagree',
      'value',
      'null',
    ],
    [
      'a value although missing',
      { ...figure, status: 'missing', missingReason: '—' },
      'observation/valueAndStatusDisagree',
      'value',
      '1.2',
    ],
    [
      'no reason',
      { ...figure, value: null, status: 'missing' },
      'observation/missingReasonMissing',
      'missingReason',
      null,
    ],
    ['a period that is not', { ...figure, period: '2023-13' }, 'period/malformed', 'period', '2023-13'],
    ['a key of another life', { ...figure, indicator: 'x' }, 'key/unknown', 'indicator', 'indicator'],
    ['no value at all', { indicatorId: 'a', period: '2023' }, 'key/missing', 'value', null],
  ])('%s', (_, observation, code, path, seen) => {
    expect(told(figure, observation)).toEqual([[code, `observations[1].${path}`, seen]]);
  });

  it('says what the status is when value and status disagree', () => {
    const [found] = safeParseObservations(fileWith({ ...figure, value: null })).findings;
    expect(found?.message.zh).toBe('observations[0].value：值为“null”，与状态“final”不一致。');
  });
});

describe('parseObservations', () => {
  it('gives the file, or throws every finding', () => {
    expect(parseObservations(fileWith(figure)).observations).toEqual([figure]);
    expect(() => parseObservations(fileWith(5, 6))).toThrow(FindingsError);
  });
});
