import { describe, expect, it } from 'vitest';
import { dns } from '../../src/calculate/profiles/dns.js';
import { esif85 } from '../../src/calculate/profiles/esif85.js';
import { eurostat } from '../../src/calculate/profiles/eurostat.js';
import { openSdg } from '../../src/calculate/profiles/openSdg.js';
import { timeProgress } from '../../src/calculate/profiles/timeProgress.js';
import { un2023 } from '../../src/calculate/profiles/un2023.js';
import { FindingsError } from '../../src/finding/findingsError.js';
import { parseProgressRecords, safeParseProgressRecords } from '../../src/parse/parseProgressRecords.js';
import { parseReferenceFigures, safeParseReferenceFigures } from '../../src/parse/parseReferenceFigures.js';
import { parseStatusProfile, safeParseStatusProfile } from '../../src/parse/parseStatusProfile.js';

const record = { subject: { type: 'target', id: 'centre' }, on: '2023-12-31', state: 'done' };
const reference = { name: '全市平均水平', period: '2023', value: 76 };

const told = (result: ReturnType<typeof safeParseProgressRecords | typeof safeParseStatusProfile>) =>
  result.findings.map(({ code, where }) => [code, where.path]);

describe('progress records', () => {
  it('come as a list, or under their name', () => {
    expect(parseProgressRecords([record])).toEqual([record]);
    expect(parseProgressRecords({ progressRecords: [record] })).toEqual([record]);
    expect(parseProgressRecords({ $schema: 'x', progressRecords: [] })).toEqual([]);
  });

  it('tell every fault with its place', () => {
    const faulty = [record, { ...record, on: '2023-02-30', state: 'finished' }, { subject: record.subject }];
    expect(told(safeParseProgressRecords(faulty, { file: 'a.json' }))).toEqual([
      ['date/notADay', '[1].on'],
      ['value/notInList', '[1].state'],
      ['key/missing', '[2].on'],
      ['key/missing', '[2].state'],
    ]);
    expect(told(safeParseProgressRecords({ records: [] }))).toEqual(
      expect.arrayContaining([
        ['key/missing', 'progressRecords'],
        ['key/unknown', 'records'],
      ]),
    );
    expect(safeParseProgressRecords('x').ok).toBe(false);
    expect(() => parseProgressRecords(null)).toThrow(FindingsError);
  });

  it('are not made of keys that would turn into a prototype', () => {
    expect(told(safeParseProgressRecords(JSON.parse('[{"__proto__": {}}]')))).toEqual([
      ['json/keyForbidden', '[0].__proto__'],
    ]);
  });
});

describe('reference figures', () => {
  it('come as a list, or under their name', () => {
    expect(parseReferenceFigures([reference])).toEqual([reference]);
    expect(parseReferenceFigures({ references: [reference] })).toEqual([reference]);
  });

  it('tell every fault with its place', () => {
    const { findings } = safeParseReferenceFigures([{ ...reference, value: 'many', region: 'x' }]);
    expect(findings.map(({ code, where }) => [code, where.path])).toEqual(
      expect.arrayContaining([
        ['value/wrongType', '[0].value'],
        ['key/unknown', '[0].region'],
      ]),
    );
  });
});

describe('status profiles', () => {
  it.each([timeProgress, openSdg, eurostat, un2023, dns])('$id survives a JSON file', (profile) => {
    expect(parseStatusProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it('are for one target, not for a set', () => {
    expect(told(safeParseStatusProfile(esif85))).toEqual([['value/notInList', 'method']]);
  });

  it('tell every fault with its place', () => {
    const bands = [{ status: 'ahead', from: '1.1', includesFrom: true }];
    expect(told(safeParseStatusProfile({ ...timeProgress, bands, below: undefined }))).toEqual(
      expect.arrayContaining([
        ['value/wrongType', 'bands[0].from'],
        ['key/missing', 'below'],
      ]),
    );
  });
});
