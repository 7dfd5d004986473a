import { describe, expect, it } from 'vitest';
import { checkScoringRules } from '../../../src/assess/scoring/checkScoringRules.js';
import type { ScoreBand } from '../../../src/model/scoringItem.js';
import { scoringRulesSchema } from '../../../src/model/scoringRules.js';
import { itemWith, rulesWith, scoredBy } from './someRules.js';

const seen = (...input: Parameters<typeof checkScoringRules>) =>
  checkScoringRules(...input).map(({ code, where }) => [code, where.path]);
const banded = (bands: ScoreBand[]) =>
  rulesWith({ items: [scoredBy({ method: 'bands', of: 'value', bands })] });
const codesOf = (bands: ScoreBand[]) => checkScoringRules(banded(bands)).map(({ code }) => code);

describe('checkScoringRules', () => {
  it('finds nothing wrong with sound rules, which also have the shape of the schema', () => {
    expect(checkScoringRules(rulesWith())).toEqual([]);
    expect(scoringRulesSchema.safeParse(rulesWith()).success).toBe(true);
  });

  it('adds the weights up exactly, without bonuses', () => {
    const items = [0.1, 0.2].map((weight, index) => itemWith({ id: `i${index}`, weight }));
    const bonus = itemWith({ id: 'bonus', weight: 5, isBonus: true });
    expect(seen(rulesWith({ totalScore: 0.3, items: [...items, bonus] }))).toEqual([]);
    const [found] = checkScoringRules(rulesWith({ totalScore: 0.4, items }), { file: 'rules.json' });
    expect(found).toMatchObject({ code: 'scoring/weightsNotTheTotal', details: { seen: 0.4, sum: 0.3 } });
    expect(found?.where).toEqual({ file: 'rules.json', path: 'totalScore' });
  });

  it('finds what stands twice', () => {
    const [region] = rulesWith().regions;
    const regions = region ? [region, region] : [];
    const items = [itemWith({ weight: 50 }), itemWith({ weight: 50 })];
    expect(seen(rulesWith({ items, regions }))).toEqual([
      ['scoring/repeated', 'items[1].id'],
      ['scoring/repeated', 'regions[1].code'],
    ]);
  });

  it('looks indicators up where the plan is given, and says what may be meant', () => {
    const [found] = checkScoringRules(rulesWith(), { indicators: [{ id: 'patents-2' }] });
    expect(found).toMatchObject({ code: 'scoring/indicatorUnknown', details: { suggestion: 'patents-2' } });
    expect(checkScoringRules(rulesWith(), { indicators: [{ id: 'patents' }] })).toEqual([]);
  });

  it.each([
    [
      'that touch',
      [
        { min: null, max: 60 },
        { min: 60, max: null },
      ],
      [],
    ],
    [
      'in another order',
      [
        { min: 60, max: null },
        { min: null, max: 60 },
      ],
      [],
    ],
    [
      'that share a value',
      [
        { min: 0, max: 60, maxInclusive: true },
        { min: 60, max: 80 },
      ],
      ['scoring/bandsOverlap'],
    ],
    [
      'that overlap',
      [
        { min: 0, max: 60 },
        { min: 50, max: 80 },
      ],
      ['scoring/bandsOverlap'],
    ],
    [
      'of which one holds another',
      [
        { min: 0, max: 100 },
        { min: 20, max: 30 },
        { min: 40, max: 50 },
      ],
      ['scoring/bandsOverlap', 'scoring/bandsOverlap'],
    ],
    [
      'without an upper edge, twice',
      [
        { min: 0, max: null },
        { min: 5, max: null },
      ],
      ['scoring/bandsOverlap'],
    ],
    [
      'with a gap',
      [
        { min: 0, max: 60 },
        { min: 70, max: 80 },
      ],
      ['scoring/bandsLeaveGap'],
    ],
    [
      'that leave out one value',
      [
        { min: 0, max: 60 },
        { min: 60, minExclusive: true, max: 80 },
      ],
      ['scoring/bandsLeaveGap'],
    ],
    ['turned round', [{ min: 60, max: 0 }], ['scoring/bandEmpty']],
    ['of one value', [{ min: 5, max: 5, maxInclusive: true }], []],
    ['of no value', [{ min: 5, max: 5 }], ['scoring/bandEmpty']],
  ])('judges bands %s', (_, bands, codes) => {
    expect(codesOf(bands.map((band) => ({ points: 1, ...band })))).toEqual(codes);
  });

  it('warns of points above the weight', () => {
    const [found] = checkScoringRules(banded([{ min: 0, max: null, points: 101 }]));
    expect([found?.code, found?.severity]).toEqual(['scoring/pointsAboveWeight', 'warning']);
  });

  it('wants a class of each region, if there are classes', () => {
    const [region] = rulesWith().regions;
    const classes = [{ id: 'urban', name: { zh: '城区', en: 'urban' } }];
    const regionIn = (classId?: string) => (region ? [{ ...region, ...(classId && { classId }) }] : []);
    expect(seen(rulesWith({ classes, regions: regionIn('urban') }))).toEqual([]);
    expect(seen(rulesWith({ classes, regions: regionIn() }))).toEqual([
      ['scoring/classUnknown', 'regions[0]'],
    ]);
    expect(seen(rulesWith({ classes, regions: regionIn('rural') }))).toEqual([
      ['scoring/classUnknown', 'regions[0].classId'],
    ]);
    expect(seen(rulesWith({ regions: regionIn('urban') }))).toEqual([
      ['scoring/classUnknown', 'regions[0].classId'],
    ]);
  });

  it('wants grades from the best down', () => {
    const grade = (id: string, more: object) => ({ id, label: { zh: `${id}等`, en: id }, ...more });
    const graded = (...grades: ReturnType<typeof grade>[]) => seen(rulesWith({ grading: { grades } }));
    const wrong = [['scoring/gradesOutOfOrder', 'grading.grades[1]']];
    expect(graded(grade('a', { min: 90 }), grade('b', { min: 60 }), grade('c', {}))).toEqual([]);
    expect(graded(grade('a', { min: 60 }), grade('b', { min: 90 }))).toEqual(wrong);
    expect(graded(grade('a', { upTo: 0.5 }), grade('b', { upTo: 0.2 }))).toEqual(wrong);
    expect(graded(grade('a', {}), grade('b', { upTo: 0.2 }))).toEqual(wrong);
  });
});
