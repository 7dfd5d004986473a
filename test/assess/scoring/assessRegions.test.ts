import { describe, expect, it } from 'vitest';
import type { RegionFigure } from '../../../src/assess/index.js';
import { assessRegions } from '../../../src/assess/scoring/assessRegions.js';
import type { ScoringRules } from '../../../src/model/scoringRules.js';
import { itemWith, rulesWith, sheetOf, sheetsOf } from './someRules.js';

const codes = ['130102', '130104', '130105', '130107'];
const figuresOf = (values: readonly (number | null)[], itemId = 'patents'): RegionFigure[] =>
  values.map((value, index) => ({ regionCode: codes[index] ?? '', itemId, value }));
const assess = (rules: ScoringRules, figures: readonly RegionFigure[]) => assessRegions({ rules, figures });

/** 60 points for patents, 40 for a rate. */
const two = (changes: Partial<ScoringRules> = {}): ScoringRules =>
  rulesWith({
    items: [
      itemWith({ weight: 60 }),
      itemWith({ id: 'rate', indicatorId: 'rate', unit: '%', weight: 40, goal: 95 }),
    ],
    ...changes,
  });

describe('the total', () => {
  it('is the sum of the items, step by step', () => {
    const sheet = sheetOf(assess(two(), [...figuresOf([8]), ...figuresOf([95], 'rate')]), '130102');
    // 60 · 8/10 + 40 · 95/95
    expect([sheet.total, sheet.coverageRatio, sheet.reason]).toEqual([88, 1, null]);
    expect(sheet.steps).toEqual([{ formula: 'sum', inputs: { patents: 48, rate: 40 }, result: 88 }]);
  });

  it('scores nothing for what is missing, and says how much could be scored', () => {
    const sheet = sheetOf(assess(two(), figuresOf([8])), '130102');
    expect([sheet.total, sheet.coverageRatio, sheet.rank]).toEqual([48, 0.6, 1]);
  });

  it('leaves out what is missing, and scales the rest up to the full marks', () => {
    const sheet = sheetOf(assess(two({ missing: 'leaveOut' }), figuresOf([8])), '130102');
    // 48 of 60 is 80 of 100.
    expect(sheet.total).toBe(80);
    expect(sheet.steps.at(-1)).toEqual({
      formula: 'reweighted',
      inputs: { sum: 48, fullMarks: 100, scoredMarks: 60 },
      result: 80,
    });
    const empty = sheetOf(assess(two({ missing: 'leaveOut' }), []), '130102');
    expect([empty.total, empty.reason]).toEqual([null, 'nothingScored']);
  });

  it('does not rank what is missing something, and keeps it behind the others', () => {
    const rules = two({ missing: 'notRanked' });
    const figures = [...figuresOf([10, 5]), ...figuresOf([null, 95], 'rate')];
    const assessment = assess(rules, figures);
    expect(sheetOf(assessment, '130102')).toMatchObject({
      total: null,
      rank: null,
      reason: 'observationMissing',
    });
    expect(sheetOf(assessment, '130104')).toMatchObject({ total: 70, rank: 1 });
    expect(assessment.classes[0]?.rankedCount).toBe(1);
    expect(sheetsOf(assessment)[0]?.regionCode).toBe('130104');
  });

  it('adds bonuses up to their cap, and nothing for a bonus without a figure', () => {
    const bonus = itemWith({ id: 'award', weight: 5, isBonus: true, goal: 1 });
    const more = itemWith({ id: 'pilot', weight: 4, isBonus: true, goal: 1 });
    const rules = rulesWith({ items: [itemWith(), bonus, more], bonusCap: 6, missing: 'notRanked' });
    const both = assess(rules, [...figuresOf([9]), ...figuresOf([1], 'award'), ...figuresOf([1], 'pilot')]);
    // 90, and 5 + 4 cut to 6.
    expect(sheetOf(both, '130102').total).toBe(96);
    expect(sheetOf(both, '130102').steps.map(({ formula, result }) => [formula, result])).toEqual([
      ['sum', 90],
      ['bonus', 6],
      ['total', 96],
    ]);
    const one = assess(rules, [...figuresOf([9]), ...figuresOf([1], 'pilot')]);
    expect(sheetOf(one, '130102')).toMatchObject({ total: 94, coverageRatio: 1 });
  });

  it('is rounded half up only where the rules say so, and then ranked as rounded', () => {
    const rules = rulesWith({ items: [itemWith({ goal: 800 })], rounding: { total: 1 } });
    // 100 · 642/800 = 80.25 → 80.3; 100 · 642.4/800 = 80.3: equal places.
    const assessment = assess(rules, figuresOf([642, 642.4]));
    expect(sheetsOf(assessment).map(({ total, rank }) => [total, rank])).toEqual([
      [80.3, 1],
      [80.3, 1],
      [0, 3],
      [0, 3],
    ]);
  });
});

describe('the places', () => {
  it('are shared by equal totals, and the next one is skipped', () => {
    const assessment = assess(rulesWith(), figuresOf([7, 9, 8, 8]));
    expect(sheetsOf(assessment).map(({ regionCode, rank }) => [regionCode, rank])).toEqual([
      ['130104', 1],
      ['130105', 2],
      ['130107', 2],
      ['130102', 4],
    ]);
  });

  it('are told exactly: a third of three is one', () => {
    // 100 · 0.1/0.3 + … as floats 33.333333333333336 and 33.33333333333333 differ; as fractions they do not.
    const [first] = figuresOf([0.1]);
    const figures = [
      { ...first, regionCode: '130102', goal: 0.3 },
      { ...first, regionCode: '130104', value: 1, goal: 3 },
    ];
    expect(sheetsOf(assess(rulesWith(), figures as RegionFigure[])).map(({ rank }) => rank)).toEqual([
      1, 1, 3, 3,
    ]);
  });

  it('are given class by class', () => {
    const classes = ['urban', 'rural'].map((id) => ({ id, name: { zh: `${id}类`, en: id } }));
    const regions = rulesWith().regions.map((region, index) => ({
      ...region,
      classId: index < 2 ? 'urban' : 'rural',
    }));
    const assessment = assess(rulesWith({ classes, regions }), figuresOf([7, 9, 8, 6]));
    expect(
      assessment.classes.map(({ classId, sheets }) => [classId, sheets.map(({ rank }) => rank)]),
    ).toEqual([
      ['urban', [1, 2]],
      ['rural', [1, 2]],
    ]);
    expect(sheetOf(assessment, '130105').rank).toBe(1);
  });
});

describe('the grades', () => {
  const grade = (id: string, more: object = {}) => ({ id, label: { zh: `${id}等`, en: id }, ...more });
  const grading = { grades: [grade('a', { min: 90 }), grade('b', { min: 60 }), grade('c')] };

  it('are read off the total; an edge belongs to the better grade', () => {
    const assessment = assess(rulesWith({ grading }), figuresOf([9, 8.9, 6, 1]));
    expect(codes.map((code) => sheetOf(assessment, code).gradeId)).toEqual(['a', 'b', 'b', 'c']);
  });

  it('are read off the share of places, rounded as stated', () => {
    const byShare = (counting: 'down' | 'nearest' | 'up') => {
      const shares = { grades: [grade('a', { upTo: 0.4 }), grade('b')], counting };
      const assessment = assess(rulesWith({ grading: shares }), figuresOf([9, 8, 7, 6]));
      return sheetsOf(assessment).filter(({ gradeId }) => gradeId === 'a').length;
    };
    // 0.4 of four regions is 1.6.
    expect([byShare('down'), byShare('nearest'), byShare('up')]).toEqual([1, 2, 2]);
  });

  it('are the same for a shared place, though the share is passed by it', () => {
    const shares = { grades: [grade('a', { upTo: 0.25 }), grade('b')] };
    const assessment = assess(rulesWith({ grading: shares }), figuresOf([9, 9, 7, 6]));
    expect(sheetsOf(assessment).map(({ gradeId }) => gradeId)).toEqual(['a', 'a', 'b', 'b']);
  });

  it('may ask for a share and a score together', () => {
    const shares = { grades: [grade('a', { upTo: 0.5, min: 85 }), grade('b')] };
    const assessment = assess(rulesWith({ grading: shares }), figuresOf([9, 8, 7, 6]));
    expect(sheetsOf(assessment).map(({ gradeId }) => gradeId)).toEqual(['a', 'b', 'b', 'b']);
  });

  it('are none where no condition is met', () => {
    const strict = { grades: [grade('a', { min: 90 })] };
    expect(sheetOf(assess(rulesWith({ grading: strict }), figuresOf([8])), '130102').gradeId).toBeNull();
  });

  describe('with a veto', () => {
    const binding = two({
      items: [
        itemWith({ weight: 90 }),
        itemWith({ id: 'rate', indicatorId: 'rate', unit: '%', weight: 10, goal: 95, attribute: 'binding' }),
      ],
      grading: { ...grading, vetoedGrades: 1 },
    });

    it('fall to the next one when a binding item is missed', () => {
      // 90 + 10 · 94/95 = 99.89…, which would be a.
      const sheet = sheetOf(assess(binding, [...figuresOf([10]), ...figuresOf([94], 'rate')]), '130102');
      expect(sheet).toMatchObject({ gradeId: 'b', isVetoed: true, missedBindingIds: ['rate'] });
    });

    it('stand when it is met, exactly', () => {
      const sheet = sheetOf(assess(binding, [...figuresOf([10]), ...figuresOf([95], 'rate')]), '130102');
      expect(sheet).toMatchObject({ gradeId: 'a', isVetoed: false, missedBindingIds: [] });
    });

    it('are withheld when it is not known and the best grade is at stake', () => {
      const sheet = sheetOf(assess(binding, figuresOf([10])), '130102');
      expect(sheet).toMatchObject({ total: 90, gradeId: null, isVetoed: false, reason: 'bindingUndecided' });
      // Not at stake: 45 is c anyway.
      const low = sheetOf(assess(binding, figuresOf([5])), '130102');
      expect(low).toMatchObject({ total: 45, gradeId: 'c', reason: null });
    });
  });
});

describe('the assessment', () => {
  it('tells of figures it does not use, and of times that differ', () => {
    const figures: RegionFigure[] = [
      { regionCode: '130102', itemId: 'patents', value: 8, period: '2023' },
      { regionCode: '130104', itemId: 'patents', value: 8, period: '2022' },
      { regionCode: '999999', itemId: 'patents', value: 8 },
      { regionCode: '130102', itemId: 'trademarks', value: 8 },
    ];
    const { leftOut, periodsDiffer } = assess(rulesWith(), figures);
    expect(leftOut).toEqual([
      { regionCode: '999999', itemId: 'patents' },
      { regionCode: '130102', itemId: 'trademarks' },
    ]);
    expect(periodsDiffer).toBe(true);
  });

  it.each([
    ['unsound rules', rulesWith({ totalScore: 90 }), [], 'rules must be sound, got totalScore: The weights'],
    [
      'two figures for one item',
      rulesWith(),
      [...figuresOf([1]), ...figuresOf([2])],
      'got two for 130102 patents',
    ],
    ['a figure that is none', rulesWith(), figuresOf([Number.NaN]), 'value must be finite'],
  ] as const)('refuses %s', (_, rules, figures, message) => {
    expect(() => assess(rules, figures)).toThrow(message);
  });

  it('refuses both sources, or none', () => {
    const rules = rulesWith();
    expect(() => assessRegions({ rules })).toThrow('either figures or evaluations must be given');
    expect(() => assessRegions({ rules, figures: [], evaluations: [] })).toThrow(
      'either figures or evaluations',
    );
  });
});
