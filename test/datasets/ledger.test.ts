import { describe, expect, it } from 'vitest';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { documentHashed, documentsFolder } from './document.js';
import { holds, isSameNumber, valuesOf } from './holds.js';
import type { LedgerEntry } from './ledger.js';
import { ledgerOf, numbersIn, setAsideReasons, thingsOf } from './ledger.js';
import { printedFigures } from './printedFigures.js';

describe.each(planIds)('the ledger of %s', (id) => {
  const ledger = ledgerOf(id);

  it('gives every number one home: an id that holds it, or a reason of the closed list', async () => {
    const things = thingsOf(await loadPlan(id));
    expect(homeless(ledger.numbers, things)).toEqual([]);
  });

  it('knows every figure of the plan that the document prints', async () => {
    expect(unknownFigures(ledger.numbers, printedFigures(await loadPlan(id)))).toEqual([]);
  });

  it.skipIf(!documentsFolder)('lists the numbers of the text, all of them, in order', () => {
    const listed = ledger.numbers.map(({ at, number }) => ({ at, number }));
    expect(listed).toEqual(numbersIn(documentHashed(ledger.sha256)));
  });
});

/** Entries that name no thing, a thing that does not hold the number, or a reason that is not in the list. */
function homeless(entries: readonly LedgerEntry[], things: ReadonlyMap<string, object>): LedgerEntry[] {
  return entries.filter((entry) =>
    'ids' in entry
      ? 'setAside' in entry ||
        entry.ids.length === 0 ||
        !entry.ids.every((id) => holds(things.get(id) ?? {}, entry.number))
      : !Object.hasOwn(setAsideReasons, entry.setAside),
  );
}

/** Figures of a plan that no entry names under their id. */
function unknownFigures(entries: readonly LedgerEntry[], figures: ReturnType<typeof printedFigures>) {
  const names = (entry: LedgerEntry, id: string) => 'ids' in entry && entry.ids.includes(id);
  return figures.filter(
    ({ id, number }) =>
      !entries.some((entry) => names(entry, id) && (number === null || isSameNumber(entry.number, number))),
  );
}

describe('a ledger that is wrong is found out', () => {
  const things = new Map([['stations', { printed: '建成服务站3家', value: 3 }]]);
  const entry = { at: 9, number: '3' };

  it.each<[what: string, entry: LedgerEntry]>([
    ['an id the plan does not have', { ...entry, ids: ['station'] }],
    ['an id of something without the number', { ...entry, number: '5', ids: ['stations'] }],
    ['no id', { ...entry, ids: [] }],
    ['a reason of its own', { ...entry, setAside: 'unimportant' as 'word' }],
  ])('%s', (_, wrong) => {
    expect(homeless([{ ...entry, ids: ['stations'] }, wrong], things)).toEqual([wrong]);
  });

  it('a figure of the plan that it does not name', () => {
    const figures = [{ id: 'stations', number: '3' }];
    expect(unknownFigures([{ ...entry, ids: ['stations'] }], figures)).toEqual([]);
    expect(unknownFigures([{ ...entry, ids: ['centres'] }], figures)).toEqual(figures);
    expect(unknownFigures([{ ...entry, number: '5', ids: ['stations'] }], figures)).toEqual(figures);
    expect(unknownFigures([{ ...entry, setAside: 'word' }], figures)).toEqual(figures);
  });
});

describe('numbersIn', () => {
  it('finds figures and numerals with their scale', () => {
    expect(numbersIn('到2025年达1.5万件，〔２０２２〕新增十五家、两个').map(({ number }) => number)).toEqual([
      '2025',
      '1.5万',
      '２０２２',
      '十五',
      '两',
    ]);
  });
});

describe('valuesOf', () => {
  it.each([
    ['1.5万', [15000, 1.5]],
    ['4.35亿', [435000000, 4.35]],
    ['２０２２', [2022, 2022]],
    ['十五', [15]],
    ['两', [2]],
    ['二〇二五', [2025]],
    ['万', []],
    ['三百', []],
  ])('%s', (number, values) => {
    expect(valuesOf(number)).toEqual(values);
  });
});

describe('holds', () => {
  it('looks at printed words and values, not at our own words', () => {
    expect(holds({ printed: '达1.5万件' }, '1.5万')).toBe(true);
    expect(holds({ value: 15000 }, '1.5万')).toBe(true);
    expect(holds({ value: 3 }, '三')).toBe(true);
    expect(holds({ rate: -17 }, '17')).toBe(true);
    expect(holds({ description: { zh: '1.8件' } }, '1.8')).toBe(false);
    expect(holds({ value: 2 }, '3')).toBe(false);
  });

  it('takes a number whole', () => {
    expect(holds({ printed: '达到3834件', by: '2025' }, '8')).toBe(false);
    expect(holds({ by: '2025' }, '2025')).toBe(true);
    expect(holds({ printed: '每万人口拥有量', value: 0 }, '万')).toBe(true);
    expect(holds({ value: 0 }, '万')).toBe(false);
    expect(holds({ printed: '达1.5万件' }, '1.5')).toBe(true);
    expect(holds({ printed: '培育一批' }, '1')).toBe(false);
  });

  it('does not look at ids, places or settings', () => {
    const settings = { id: 'a-2025', indicatorId: 'b-8', limits: { max: 100 }, decimals: 2 };
    const places = { citations: [{ sectionPath: ['三'], row: 4 }] };
    for (const number of ['2025', '8', '100', '2', '三', '4'])
      expect(holds({ ...settings, ...places }, number), number).toBe(false);
  });
});

describe('printedFigures', () => {
  it('asks for what is printed, not for what was inferred or has no number', async () => {
    const figures = printedFigures(await loadPlan('alxa'));
    expect(figures).toContainEqual({ id: 'trademarks', number: '3834' });
    expect(figures).toContainEqual({ id: 'pct-applications-first', number: '零' });
    expect(figures.filter(({ id }) => id === 'ip-service-coverage-full')).toEqual([]);
  });
});
