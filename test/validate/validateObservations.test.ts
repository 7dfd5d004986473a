import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { orderFindings } from '../../src/finding/orderFindings.js';
import { ownFinding } from '../../src/finding/ownFinding.js';
import type { Observation } from '../../src/model/observation.js';
import type { ValidationConfig } from '../../src/model/validationConfig.js';
import { parseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { checkObservations } from '../../src/validate/checkObservations.js';
import { observationChecks } from '../../src/validate/observationChecks.js';
import type { ObservationRule } from '../../src/validate/observationRule.js';
import type { observationRules } from '../../src/validate/observationRules.js';
import { validateObservations } from '../../src/validate/validateObservations.js';
import { utf8 } from '../read/utf8.js';
import { indicatorWith, levelTargetWith, planWith } from '../smallPlan.js';

const seen = (changes: Partial<Observation> = {}): Observation => ({
  indicatorId: 'patents',
  period: '2023',
  value: 1.2,
  ...changes,
});
const told = (...observations: Observation[]) =>
  validateObservations(planWith(), { planId: 'small', observations }).map(({ code, where }) => [
    code,
    where.path,
  ]);

const faults: [what: string, observation: Observation, code: string, key: string][] = [
  ['an unknown indicator', seen({ indicatorId: 'patent' }), 'observation/indicatorUnknown', 'indicatorId'],
  ['a component of none', seen({ componentId: 'judicial' }), 'component/unknown', 'componentId'],
  [
    'an unknown component',
    seen({ indicatorId: 'case-closure', componentId: 'x' }),
    'component/unknown',
    'componentId',
  ],
  ['宗 for 件', seen({ unit: '宗' }), 'observation/unitNotConvertible', 'unit'],
  [
    '% for points',
    seen({ indicatorId: 'satisfaction', unit: '%' }),
    'observation/unitNotConvertible',
    'unit',
  ],
  ['another region', seen({ regionCode: '152921' }), 'observation/ofOtherRegion', 'regionCode'],
  [
    'more than all',
    seen({ indicatorId: 'case-closure', value: 9550 }),
    'observation/percentOutsideRange',
    'value',
  ],
  [
    'less than none',
    seen({ indicatorId: 'case-closure', value: -1 }),
    'observation/percentOutsideRange',
    'value',
  ],
];

describe('validateObservations', () => {
  it('finds nothing in observations that fit', () => {
    expect(told(seen(), seen({ period: '2022' }), seen({ indicatorId: 'satisfaction' }))).toEqual([]);
  });

  it.each<[what: string, observation: Observation, code: string, key: string]>(faults)(
    'finds %s',
    (_, observation, code, key) => {
      expect(told(seen({ period: '2022' }), observation)).toEqual([[code, `observations[1].${key}`]]);
    },
  );
  it.each<[what: string, observation: Observation]>([
    ['万元 for 亿元', seen({ indicatorId: 'pledge-financing', unit: '万元' })],
    ['the denominator that the name holds', seen({ unit: '件/万人' })],
    ['the plan’s own region', seen({ regionCode: '152900' })],
    ['a known component', seen({ indicatorId: 'case-closure', componentId: 'judicial' })],
    ['0 and 100 percent', seen({ indicatorId: 'case-closure', value: 100 })],
    ['a score beyond 100', seen({ indicatorId: 'satisfaction', value: 120 })],
  ])('lets pass: %s', (_, observation) => {
    expect(told(observation)).toEqual([]);
  });

  it('finds what stands twice, and where it stood first', () => {
    const file = { planId: 'small', observations: [seen(), seen({ period: '2022' }), seen({ value: 1.3 })] };
    expect(validateObservations(planWith(), file)).toMatchObject([
      {
        code: 'observation/duplicate',
        where: { path: 'observations[2]' },
        details: { first: { zh: 'observations[0]' } },
      },
    ]);
  });

  it.each<[what: string, first: Partial<Observation>, second: Partial<Observation>, isTwice: boolean]>([
    ['the plan’s region, said and unsaid', {}, { regionCode: '152900' }, true],
    ['a half-year by two names', { period: '2023H1' }, { period: '2023-01/2023-06' }, true],
    ['a year and its last day', { period: '2023' }, { period: '2023-12-31' }, false],
    ['a revision', {}, { revisedOn: '2024-03-15' }, false],
    ['two revisions of one day', { revisedOn: '2024-03-15' }, { revisedOn: '2024-03-15' }, true],
    [
      'two components',
      { indicatorId: 'case-closure', componentId: 'judicial' },
      { indicatorId: 'case-closure', componentId: 'administrative' },
      false,
    ],
  ])('%s', (_, first, second, isTwice) => {
    expect(told(seen(first), seen(second)).length > 0).toBe(isTwice);
  });

  it('does not name eight thousand years one by one', () => {
    const observations = ['2021', '9999'].map((period) => seen({ period, value: 1 }));
    const found = validateObservations(planWith(), { planId: 'small', observations }).find(
      ({ code }) => code === 'observation/yearsMissing',
    );
    // 2022 to 9998
    expect(found?.message.zh).toContain('2022、2023');
    expect(found?.message.zh).toContain('2041 等年份（共 7977 个）');
    expect(found?.message.en).toContain('2041 and 7957 more years');
  });

  it('says once that the file is of another plan', () => {
    const file = { planId: 'other', observations: [seen({ indicatorId: 'x' })] };
    expect(validateObservations(planWith(), file)).toMatchObject([
      { code: 'observations/ofOtherPlan', where: { path: 'planId' } },
    ]);
    const locate = () => ({ file: 'b.json', path: 'observations[0]' });
    expect(validateObservations(planWith(), { ...file, locate })[0]?.where).toEqual({
      file: 'b.json',
      path: 'planId',
    });
  });

  it('tells the cell of a sheet', async () => {
    const text = '指标,年份,数值,单位\n满意度,2023,84.9,分\n满意度,2023,84.9,分\npatents,2023,1,宗';
    const value = await parseObservationBytes(utf8(text), planWith(), { file: 'a.csv' });
    const findings = validateObservations(planWith(), value);
    expect(findings.map(({ code, where, message }) => [code, where.cell ?? where.row, message.zh])).toEqual([
      ['observation/duplicate', 3, '第 3 行：satisfaction 2023 的值已在第 2 行出现过。'],
      ['observation/unitNotConvertible', 'D4', '第 4 行“单位”列（D4）：单位“宗”不能换算成指标的单位“件”。'],
    ]);
  });

  it('goes through a hundred thousand observations and keeps one figure for each time', () => {
    const observations = function* (): Generator<Observation> {
      for (let year = 0; year < 1e5; year++)
        yield seen({ revisedOn: `${2000 + (year % 100)}-01-01`, period: '2023', regionCode: '152900' });
    };
    expect(validateObservations(planWith(), { planId: 'small', observations: observations() })).toHaveLength(
      1e5 - 100,
    );
  });
});

/** A plan with a series of each kind that the truths of series ask about. */
const grown = planWith({
  indicators: [
    indicatorWith({ id: 'registered', name: '登记总数', measure: 'runningTotal', baseline: null }),
    indicatorWith({ id: 'granted', name: '授权量', measure: 'flow', baseline: null }),
    indicatorWith({ id: 'owned', name: '拥有量', baseline: { value: 3834, period: '2020' } }),
    indicatorWith({ id: 'share', name: '占比', unit: '%', measure: 'ratio', baseline: null, decimals: 1 }),
    indicatorWith({ id: 'money', name: '融资额', unit: '亿元', measure: 'flow', baseline: null }),
    indicatorWith({
      id: 'score',
      name: '满意度',
      unit: '分',
      measure: 'score',
      limits: { min: 0, max: 100 },
    }),
    indicatorWith({ id: 'density', baseline: { value: 0.53, period: '2020' } }),
    indicatorWith({ id: 'net', name: '净增量', measure: 'flow', limits: { min: -1000 }, baseline: null }),
    indicatorWith({ id: 'filed', name: '登记量', measure: 'flow', baseline: { value: 250, period: '2020' } }),
  ],
  targets: [
    levelTargetWith({ indicatorId: 'owned', value: 5000, unit: '件', printed: '5000' }),
    levelTargetWith({ id: 'granted-2025', indicatorId: 'granted', value: 600, printed: '600' }),
    levelTargetWith({ id: 'money-2025', indicatorId: 'money', value: 20, unit: '亿元', printed: '20' }),
    levelTargetWith({ id: 'score-2025', indicatorId: 'score', value: 90, unit: '分', printed: '90' }),
    levelTargetWith({ id: 'share-2025', indicatorId: 'share', value: 95, unit: '%', printed: '95' }),
  ],
});
const of = (
  indicatorId: string,
  figures: Record<string, number | null>,
  changes: Partial<Observation> = {},
) =>
  Object.entries(figures).map(
    ([period, value]): Observation => ({
      indicatorId,
      period,
      value,
      ...(value === null && { status: 'missing', missingReason: '未公布' }),
      ...changes,
    }),
  );
type Story = readonly Observation[];
type Told = readonly (readonly [code: string, place: number])[];

/** For each rule, observations that break it, with the codes and the items told of, and others that only look odd. */
const stories: Record<
  keyof typeof observationRules,
  {
    bad: [what: string, story: Story, told: Told, options?: object][];
    good: [what: string, story: Story, options?: object][];
  }
> = {
  observedIndicatorsAreKnown: {
    bad: [['a misspelt one', of('own', { 2023: 1 }), [['observation/indicatorUnknown', 0]]]],
    good: [['a known one', of('owned', { 2023: 1 })]],
  },
  observedComponentsAreKnown: {
    bad: [
      ['of a series without', of('owned', { 2023: 1 }, { componentId: 'x' }), [['component/unknown', 0]]],
    ],
    good: [['none', of('owned', { 2023: 1 })]],
  },
  observedUnitsConvert: {
    bad: [['宗 for 件', of('owned', { 2023: 1 }, { unit: '宗' }), [['observation/unitNotConvertible', 0]]]],
    good: [
      ['万件 for 件', of('owned', { 2023: 0.4 }, { unit: '万件' })],
      [
        'a unit of one’s own',
        of('owned', { 2023: 4 }, { unit: '千余件' }),
        { config: { units: [{ name: '千余件', of: '件', factor: 1000 }] } },
      ],
    ],
  },
  observationsAreUnique: {
    bad: [
      [
        'the same twice',
        [...of('owned', { 2023: 1 }), ...of('owned', { 2023: 1 })],
        [['observation/duplicate', 1]],
      ],
    ],
    good: [
      ['a revision', [...of('owned', { 2023: 1 }), ...of('owned', { 2023: 2 }, { revisedOn: '2024-03-01' })]],
    ],
  },
  observationsAreOfThePlansRegion: {
    bad: [
      ['another', of('owned', { 2023: 1 }, { regionCode: '511900' }), [['observation/ofOtherRegion', 0]]],
      // No province has the code 99.
      ['none there is', of('owned', { 2023: 1 }, { regionCode: '992900' }), [['region/provinceUnknown', 0]]],
    ],
    good: [
      [
        'one that makes it up',
        of('owned', { 2023: 1 }, { regionCode: '152921' }),
        { config: { subregions: ['152921', '152922'] } },
      ],
    ],
  },
  observedPeriodsAreNearThePlan: {
    bad: [
      // Base year 2020 less fifteen is 2005; the last deadline is 2025, and a year more 2026.
      ['a slip of the century', of('owned', { 2123: 1 }), [['observation/farFromPlan', 0]]],
      ['long before', of('owned', { 2004: 1 }), [['observation/farFromPlan', 0]]],
      ['a span that ends late', of('granted', { '2021/2031': 1 }), [['observation/farFromPlan', 0]]],
    ],
    good: [
      ['the edges', [...of('owned', { 2005: 1 }), ...of('granted', { 2026: 1 })]],
      ['long before, allowed', of('owned', { 1990: 1 }), { config: { thresholds: { yearsBeforePlan: 30 } } }],
    ],
  },
  observedPeriodsAreOver: {
    bad: [
      ['a year not over', of('owned', { 2023: 1 }), [['observation/afterAsOf', 0]], { asOf: '2023-12-30' }],
      [
        'a revision to come',
        of('owned', { 2022: 1 }, { revisedOn: '2024-01-01' }),
        [['observation/afterAsOf', 0]],
        { asOf: '2023-12-31' },
      ],
    ],
    good: [
      ['the last day', of('owned', { 2023: 1 }), { asOf: '2023-12-31' }],
      ['an estimate', of('owned', { 2023: 1 }, { status: 'estimated' }), { asOf: '2023-06-30' }],
      ['without a day', of('owned', { 2026: 1 })],
    ],
  },
  percentagesAreShares: {
    bad: [['more than all', of('share', { 2023: 100.1 }), [['observation/percentOutsideRange', 0]]]],
    good: [['all', of('share', { 2023: 100 })]],
  },
  figuresAreInsideLimits: {
    bad: [
      ['a score above its top', of('score', { 2023: 100.5 }), [['observation/outsideLimits', 0]]],
      ['a score below 0', of('score', { 2023: -1 }), [['observation/outsideLimits', 0]]],
      ['a net change below its limit', of('net', { 2023: -1001 }), [['observation/outsideLimits', 0]]],
    ],
    good: [['both ends', of('score', { 2022: 0, 2023: 100 })]],
  },
  quantitiesAreNotNegative: {
    bad: [['a count below 0', of('granted', { 2023: -1 }), [['observation/negative', 0]]]],
    good: [
      ['none', of('granted', { 2023: 0 })],
      ['a net change', of('net', { 2023: -5 })],
    ],
  },
  countsAreWhole: {
    bad: [
      ['half a patent', of('granted', { 2023: 12.5 }), [['observation/notWhole', 0]]],
      // 1.23456 万 is 12345.6.
      ['a broken 万', of('granted', { 2023: 1.23456 }, { unit: '万件' }), [['observation/notWhole', 0]]],
    ],
    good: [
      // 1.2345 万 is 12345.
      ['万 written out', of('granted', { 2023: 1.2345 }, { unit: '万件' })],
      ['money', of('money', { 2023: 1.25 })],
      ['so many for each', of('density', { 2023: 1.25 })],
      ['an estimate', of('granted', { 2023: 12.5 }, { status: 'estimated' })],
    ],
  },
  ratiosAreTheirFractions: {
    bad: [
      // 189/199 is 94.974…%: neither 95.2 nor 94.8 is it rounded or cut to one decimal.
      [
        'too much',
        of('share', { 2023: 95.2 }, { numerator: 189, denominator: 199 }),
        [['observation/fractionDiffers', 0]],
      ],
      [
        'too little',
        of('share', { 2023: 94.8 }, { numerator: 189, denominator: 199 }),
        [['observation/fractionDiffers', 0]],
      ],
    ],
    good: [
      ['rounded', of('share', { 2023: 95 }, { numerator: 189, denominator: 199 })],
      ['cut off', of('share', { 2023: 94.9 }, { numerator: 189, denominator: 199 })],
    ],
  },
  completionRatesAreComputed: {
    bad: [
      // 4417/5000 is 88.34%, and (4417 − 3834)/(5000 − 3834) is exactly one half.
      [
        'neither of the two',
        of('owned', { 2023: 4417 }, { declared: { completionRatio: 0.7 } }),
        [['observation/completionDiffers', 0]],
      ],
      [
        'capped below the goal',
        of('owned', { 2023: 4417 }, { declared: { completionRatio: 1 } }),
        [['observation/completionDiffers', 0]],
      ],
    ],
    good: [
      ['the share of the goal', of('owned', { 2023: 4417 }, { declared: { completionRatio: 0.88 } })],
      ['the share of the way', of('owned', { 2023: 4417 }, { declared: { completionRatio: 0.5 } })],
      ['capped above the goal', of('owned', { 2023: 6000 }, { declared: { completionRatio: 1 } })],
      ['a series without a goal', of('registered', { 2023: 5 }, { declared: { completionRatio: 0.7 } })],
      [
        'farther, allowed',
        of('owned', { 2023: 4417 }, { declared: { completionRatio: 0.7 } }),
        { config: { thresholds: { completionTolerance: 0.2 } } },
      ],
    ],
  },
  baselinesAreKept: {
    bad: [
      ['a unit more', of('owned', { 2020: 3835 }), [['observation/differsFromBaseline', 0]]],
      // Half of the last digit of 0.53 is 0.005.
      ['beyond rounding', of('density', { 2020: 0.5351 }), [['observation/differsFromBaseline', 0]]],
      [
        'at the end of the year',
        of('owned', { '2020-12-31': 3000 }),
        [['observation/differsFromBaseline', 0]],
      ],
    ],
    good: [
      ['the same in 万', of('owned', { 2020: 0.3834 }, { unit: '万件' })],
      ['more decimals', of('density', { 2020: 0.535 })],
      ['a revision', of('owned', { 2020: 3835 }, { revisedOn: '2022-03-01' })],
      [
        'another region',
        of('owned', { 2020: 10 }, { regionCode: '152921' }),
        { config: { subregions: ['152921'] } },
      ],
    ],
  },
  runningTotalsNeverFall: {
    bad: [
      ['a fall', of('registered', { 2022: 180, 2021: 200 }), [['observation/totalFell', 1]]],
      [
        'a fall between quarters, whatever the order of the rows',
        [...of('registered', { '2023Q2': 90 }), ...of('registered', { '2023Q1': 100 })],
        [['observation/totalFell', 0]],
      ],
    ],
    good: [
      ['standing still', of('registered', { 2021: 200, 2022: 200 })],
      ['a flow', of('granted', { 2021: 200, 2022: 180 })],
      [
        'the newest revision',
        [
          ...of('registered', { 2021: 300, 2022: 200 }),
          ...of('registered', { 2021: 150 }, { revisedOn: '2022-03-01' }),
        ],
      ],
    ],
  },
  figuresKeepTheirScale: {
    bad: [
      // 12345 万元 typed as 亿元.
      ['万 for 亿', of('money', { 2021: 1.1, 2022: 12345 }), [['observation/scaleJump', 1]]],
      ['a fraction for a percentage', of('share', { 2021: 92, 2022: 0.93 }), [['observation/scaleJump', 1]]],
      [
        'there and back is one slip',
        of('money', { 2021: 1.1, 2022: 12345, 2023: 1.3 }),
        [['observation/scaleJump', 1]],
      ],
      [
        'ten times both neighbours',
        of('granted', { 2021: 100, 2022: 1050, 2023: 110 }),
        [['observation/scaleJump', 1]],
      ],
      [
        'the first, where the two behind it agree',
        of('share', { 2021: 0.92, 2022: 92, 2023: 93 }),
        [['observation/scaleJump', 0]],
      ],
      [
        // 120 / 13 is 9.2; a digit was lost.
        'a ninth of the three before it',
        of('granted', { 2020: 100, 2021: 110, 2022: 120, 2023: 13 }),
        [['observation/scaleJump', 3]],
      ],
      [
        'ten times less than the three behind it',
        of('granted', { 2020: 10, 2021: 100, 2022: 110, 2023: 120 }),
        [['observation/scaleJump', 0]],
      ],
      [
        'a point lost: a thousand times',
        of('density', { 2021: 0.535, 2022: 540, 2023: 0.55 }),
        [['observation/scaleJump', 1]],
      ],
    ],
    good: [
      ['a good year', of('granted', { 2021: 1, 2022: 100 })],
      ['ten times once and for all', of('granted', { 2021: 100, 2022: 1000, 2023: 1100 })],
      ['thirty times', of('money', { 2021: 1, 2022: 30 })],
      ['a few things', of('granted', { 2021: 4, 2022: 50, 2023: 5 })],
      ['five times at the end', of('granted', { 2020: 100, 2021: 110, 2022: 120, 2023: 600 })],
      ['from nothing', of('money', { 2021: 0, 2022: 100 })],
      ['a month beside a year', [...of('granted', { 2022: 12000 }), ...of('granted', { '2023-01': 1000 })]],
    ],
  },
  yearsHaveNoGaps: {
    bad: [
      ['2022', of('owned', { 2021: 4000, 2023: 4200 }), [['observation/yearsMissing', 1]]],
      [
        'all from a first year that may be 2021',
        of('owned', { 2012: 4000, 2020: 3834, 2022: 4200 }),
        [['observation/yearsMissing', 0]],
      ],
    ],
    good: [
      ['a reason', of('owned', { 2021: 4000, 2022: null, 2023: 4200 })],
      ['quarters', of('granted', { 2021: 10, '2022Q1': 3, 2023: 12 })],
      ['the years before the first', of('owned', { 2023: 4200 })],
    ],
  },
  breaksAreAnnounced: {
    bad: [
      [
        'across, and no fall',
        of('registered', { 2021: 200, 2022: 180 }),
        [['observation/acrossBreak', 1]],
        { config: { breaks: [{ indicatorId: 'registered', from: '2022', reason: '改为当年数' }] } },
      ],
      [
        'a fall elsewhere',
        of('registered', { 2021: 200, 2022: 180, 2023: 170 }),
        [
          ['observation/acrossBreak', 1],
          ['observation/totalFell', 2],
        ],
        { config: { breaks: [{ indicatorId: 'registered', from: '2022', reason: '改为当年数' }] } },
      ],
    ],
    good: [
      [
        'on one side only',
        of('registered', { 2022: 200, 2023: 210 }),
        { config: { breaks: [{ indicatorId: 'registered', from: '2022', reason: '改为当年数' }] } },
      ],
    ],
  },
  totalsAreTheSumOfRegions: {
    bad: [
      [
        // 60 + 50 is more than 100.
        'parts beyond the whole',
        [
          ...of('granted', { 2023: 100 }),
          ...of('granted', { 2023: 60 }, { regionCode: '152921' }),
          ...of('granted', { 2023: 50 }, { regionCode: '152922' }),
        ],
        [['observation/sumDiffers', 0]],
        { config: { off: ['observation/ofOtherRegion'] } },
      ],
      [
        'too little, all being there',
        [
          ...of('granted', { 2023: 100 }),
          ...of('granted', { 2023: 60 }, { regionCode: '152921' }),
          ...of('granted', { 2023: 30 }, { regionCode: '152922' }),
        ],
        [['observation/sumDiffers', 0]],
        { config: { subregions: ['152921', '152922'] } },
      ],
    ],
    good: [
      [
        'some regions only',
        [...of('granted', { 2023: 100 }), ...of('granted', { 2023: 60 }, { regionCode: '152921' })],
        { config: { off: ['observation/ofOtherRegion'] } },
      ],
      [
        // 0.1 + 0.2 is 0.3.
        'tenths',
        [
          ...of('money', { 2023: 0.3 }),
          ...of('money', { 2023: 0.1 }, { regionCode: '152921' }),
          ...of('money', { 2023: 0.2 }, { regionCode: '152922' }),
        ],
        { config: { subregions: ['152921', '152922'] } },
      ],
      [
        'scores, which do not add up',
        [...of('score', { 2023: 80 }), ...of('score', { 2023: 90 }, { regionCode: '152921' })],
        { config: { off: ['observation/ofOtherRegion'] } },
      ],
    ],
  },
  figuresAreNotFilledDown: {
    bad: [
      [
        'one figure on six rows of three series',
        [
          ...of('registered', { 2021: 85, 2022: 85 }),
          ...of('granted', { 2021: 85, 2022: 85 }),
          ...of('net', { 2021: 85, 2022: 85, 2023: 85 }),
        ],
        [['observation/filledDown', 5]],
      ],
      [
        'one share in three counties',
        ['152921', '152922', '152923'].flatMap((regionCode) =>
          of('share', { 2021: 61.5, 2022: 61.5 }, { regionCode }),
        ),
        [['observation/filledDown', 5]],
        { config: { off: ['observation/ofOtherRegion'] } },
      ],
      [
        'one more on each row',
        ['registered', 'granted', 'net'].flatMap((id, at) =>
          of(id, { 2021: 51 + 2 * at, 2022: 52 + 2 * at }),
        ),
        [['observation/filledDown', 5]],
      ],
      [
        'one column of a wide sheet',
        ['registered', 'granted', 'net', 'share', 'money', 'score'].flatMap((id, at) =>
          of(id, { 2021: 20 + 3 * at, 2022: 27 }),
        ),
        [['observation/filledDown', 11]],
      ],
    ],
    good: [
      [
        'few things everywhere',
        ['registered', 'granted', 'net', 'money'].flatMap((id) => of(id, { 2021: 5, 2022: 5 })),
      ],
      ['two series', ['registered', 'granted'].flatMap((id) => of(id, { 2020: 85, 2021: 85, 2022: 85 }))],
      [
        'twelve in each county',
        ['152921', '152922', '152923'].flatMap((regionCode) =>
          of('net', { 2021: 12, 2022: 12 }, { regionCode }),
        ),
        { config: { off: ['observation/ofOtherRegion'] } },
      ],
      [
        'five rows, then others',
        [
          ...of('registered', { 2021: 85, 2022: 85 }),
          ...of('granted', { 2021: 85, 2022: 85 }),
          ...of('net', { 2021: 85, 2022: 86 }),
        ],
      ],
    ],
  },
  yearsAreNotCopied: {
    bad: [
      [
        'four figures of four, told at the first of the plan',
        [
          ...of('owned', { 2021: 4000, 2022: 4000 }),
          ...of('registered', { 2021: 200, 2022: 200 }),
          ...of('granted', { 2021: 300, 2022: 300 }),
          ...of('money', { 2021: 12.5, 2022: 12.5 }),
        ],
        [['observation/yearCopied', 3]],
      ],
      [
        'the baselines as the first year',
        [
          ...of('owned', { 2021: 3834 }),
          ...of('density', { 2021: 0.53 }),
          ...of('score', { 2021: 0.53 }),
          ...of('filed', { 2021: 250 }),
        ],
        [['observation/yearCopied', 0]],
      ],
    ],
    good: [
      [
        // Three of five.
        'most, but not nearly all',
        [
          ...of('owned', { 2021: 4000, 2022: 4000 }),
          ...of('registered', { 2021: 200, 2022: 200 }),
          ...of('granted', { 2021: 300, 2022: 300 }),
          ...of('money', { 2021: 12.5, 2022: 13 }),
          ...of('net', { 2021: 60, 2022: 70 }),
        ],
      ],
      [
        'few things that stand still',
        ['owned', 'registered', 'granted', 'net'].flatMap((id) => of(id, { 2021: 4, 2022: 4 })),
      ],
      [
        'the year before the last, not the last',
        ['registered', 'granted', 'net', 'money'].flatMap((id, at) =>
          of(id, { 2021: 50 + at, 2023: 50 + at }),
        ),
        { config: { off: ['observation/yearsMissing'] } },
      ],
    ],
  },
  resultsAreNotGoals: {
    bad: [
      [
        'four of four',
        [
          ...of('owned', { 2023: 5000 }),
          ...of('granted', { 2023: 600 }),
          ...of('money', { 2023: 20 }),
          ...of('score', { 2023: 90 }),
        ],
        [['observation/goalsCopied', 1]],
      ],
    ],
    good: [
      [
        'three of five',
        [
          ...of('owned', { 2023: 5000 }),
          ...of('granted', { 2023: 600 }),
          ...of('money', { 2023: 20 }),
          ...of('score', { 2023: 88 }),
          ...of('share', { 2023: 94 }),
        ],
      ],
      [
        'of another region',
        [
          ...of('owned', { 2023: 5000 }, { regionCode: '152921' }),
          ...of('granted', { 2023: 600 }, { regionCode: '152921' }),
          ...of('money', { 2023: 20 }, { regionCode: '152921' }),
          ...of('score', { 2023: 90 }, { regionCode: '152921' }),
        ],
        { config: { off: ['observation/ofOtherRegion'] } },
      ],
    ],
  },
};

const placesOf = (story: Story, options: object) =>
  validateObservations(grown, { planId: 'small', observations: story }, options).map(({ code, where }) => [
    code,
    Number(/\d+/.exec(where.path ?? '')?.[0]),
  ]);

describe.each(Object.entries(stories))('%s', (_, { bad, good }) => {
  it.each(bad)('finds: %s', (_what, story, expected, options = {}) => {
    expect(placesOf(story, options)).toEqual(expected);
  });

  it.each(good)('lets pass: %s', (_what, story, options = {}) => {
    expect(placesOf(story, options)).toEqual([]);
  });
});

describe('a configuration', () => {
  const story = of('granted', { 2023: 12.5 });
  const codes = (config: ValidationConfig) =>
    validateObservations(grown, { planId: 'small', observations: story }, { config }).map(
      ({ severity }) => severity,
    );

  it('switches findings off, and changes how grave they are', () => {
    expect(codes({})).toEqual(['warning']);
    expect(codes({ off: ['observation/notWhole'] })).toEqual([]);
    expect(codes({ severity: { 'observation/notWhole': 'error' } })).toEqual(['error']);
  });

  it('never silences a fault of the call', () => {
    const file = { planId: 'other', observations: [] };
    const config = { off: ['observations/ofOtherPlan'] };
    expect(validateObservations(grown, file, { config }).map(({ code }) => code)).toEqual([
      'observations/ofOtherPlan',
    ]);
  });

  it('runs rules of one’s own', () => {
    const roundHundreds: ObservationRule = () => ({
      each: ({ observation: { value }, where }) =>
        value === null || value % 100 !== 0
          ? []
          : [
              ownFinding(where('value'), {
                rule: 'roundHundreds',
                seen: String(value),
                message: { zh: '是整百数。', en: 'It is a round figure.' },
                expected: { zh: '统计数。', en: 'A count.' },
                cure: { zh: '请核对。', en: 'Check it.' },
              }),
            ],
    });
    const file = { planId: 'small', observations: of('granted', { 2021: 1200, 2022: 1234 }) };
    const findings = validateObservations(grown, file, { rules: [roundHundreds] });
    expect(findings.map(({ code, where, message }) => [code, where.path, message.zh])).toEqual([
      ['own/finding', 'observations[0].value', 'observations[0].value：是整百数。'],
    ]);
  });
});

describe('a stream', () => {
  const story = [
    ...of('registered', { 2021: 200, 2022: 180, 2024: 190 }),
    ...of('granted', { 2021: 12.5 }),
    ...of('granted', { 2021: 12.5 }),
  ];
  const placed = story.map((observation, index) => ({
    observation,
    where: (key?: keyof Observation) => ({
      file: 'a.csv',
      row: index + 2,
      ...(key === 'value' && { column: '完成值', cell: `C${index + 5}` }),
    }),
  }));

  it('tells the same as the list, at the same places', async () => {
    const source = async function* () {
      yield* placed;
    };
    const streamed: Finding[] = [];
    for await (const found of checkObservations(source(), grown)) streamed.push(found);
    const listed = validateObservations(grown, {
      planId: 'small',
      observations: story,
      locate: (index, key) => placed[index]?.where(key) ?? {},
    });
    expect(orderFindings(streamed)).toEqual(listed);
    expect(listed.map(({ code, where: { row, cell } }) => [code, row, cell])).toEqual([
      ['observation/totalFell', 3, 'C6'],
      ['observation/yearsMissing', 4, 'C7'],
      ['observation/notWhole', 5, 'C8'],
      ['observation/duplicate', 6, undefined],
      ['observation/notWhole', 6, 'C9'],
    ]);
  });

  it('tells a row by itself at once, and series at the end', () => {
    const checks = observationChecks(grown);
    const atOnce = placed.flatMap(({ observation, where }) => checks.add(observation, where));
    expect(atOnce.map(({ code }) => code)).toEqual([
      'observation/notWhole',
      'observation/duplicate',
      'observation/notWhole',
    ]);
    expect(checks.finish().map(({ code }) => code)).toEqual([
      'observation/totalFell',
      'observation/yearsMissing',
    ]);
  });

  it('tells the first place of a repeated figure, on another sheet too', () => {
    const checks = observationChecks(grown);
    const [observation] = of('granted', { 2021: 12 });
    if (!observation) throw new Error('no observation');
    checks.add(observation, { file: 'a.xlsx', sheet: '一', row: 4, column: '值', cell: 'C4' });
    const [found] = checks.add(observation, { file: 'a.xlsx', sheet: '二', row: 9 });
    expect(found?.message.zh).toBe('工作表“二”第 9 行：granted 2021 的值已在工作表“一”第 4 行出现过。');
  });
});

it('findings about the whole do not depend on the order of the rows', () => {
  const story = [
    ...of('registered', { 2021: 200, 2022: 180, 2023: 20000, 2025: 190 }),
    ...of('money', { 2021: 1, 2022: 9000, 2023: 1.5 }),
  ];
  const told = (rows: Story) =>
    validateObservations(grown, { planId: 'small', observations: rows })
      .map(({ code, details }) => JSON.stringify([code, details]))
      .sort();
  const expected = told(story);
  expect(expected.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (rows) => {
      expect(told(rows)).toEqual(expected);
    }),
    { seed: 20260101, numRuns: 100 },
  );
});

describe('a cell that stands for several figures', () => {
  const ofRow = (row: number, cell: string) => ({ file: 'a.csv', row, column: '单位', cell });

  it('is told once for its row, and again for the next', () => {
    const checks = observationChecks(planWith());
    const units = (period: string, row: number) =>
      checks.add(seen({ period, unit: '宗' }), ofRow(row, `B${row}`)).map(({ code }) => code);
    expect(units('2021', 2)).toEqual(['observation/unitNotConvertible']);
    expect(units('2022', 2)).toEqual([]);
    expect(units('2023', 3)).toEqual(['observation/unitNotConvertible']);
  });

  it('is told of each place where there are no cells', () => {
    const checks = observationChecks(planWith());
    const units = (index: number) =>
      checks.add(seen({ period: `202${index}`, unit: '宗' }), { path: `observations[${index}]` });
    expect([...units(1), ...units(2)]).toHaveLength(2);
  });
});
