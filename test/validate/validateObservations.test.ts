import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { parseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { observationRules, validateObservations } from '../../src/validate/validateObservations.js';
import { planWith } from '../smallPlan.js';

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
      expect(told(seen({ period: '2021' }), observation)).toEqual([[code, `observations[1].${key}`]]);
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

  it.each(Object.entries(observationRules))('%s finds something by itself', (_, rule) => {
    const check = rule({ plan: planWith(), locate: () => ({}) });
    const observations = [seen(), seen(), ...faults.map(([, observation]) => observation)];
    expect(observations.flatMap((observation, index) => check(observation, index)).length).toBeGreaterThan(0);
  });

  it('says once that the file is of another plan', () => {
    const file = { planId: 'other', observations: [seen({ indicatorId: 'x' })] };
    expect(validateObservations(planWith(), file)).toMatchObject([
      { code: 'observations/ofOtherPlan', where: { path: 'planId' } },
    ]);
  });

  it('tells the cell of a sheet', async () => {
    const text = '指标,年份,数值,单位\n满意度,2023,84.9,分\n满意度,2023,84.9,分\npatents,2023,1,宗';
    const value = await parseObservationBytes(new TextEncoder().encode(text), planWith(), { file: 'a.csv' });
    const findings = validateObservations(planWith(), value);
    expect(findings.map(({ code, where, message }) => [code, where.cell ?? where.row, message.zh])).toEqual([
      ['observation/duplicate', 3, '第 3 行：satisfaction 2023 的值已在第 2 行出现过。'],
      ['observation/unitNotConvertible', 'D4', '第 4 行“单位”列（D4）：单位“宗”不能换算成指标的单位“件”。'],
    ]);
  });

  it('goes through a hundred thousand observations in a moment', () => {
    const observations = function* (): Generator<Observation> {
      for (let year = 0; year < 1e5; year++)
        yield seen({ revisedOn: `${2000 + (year % 100)}-01-01`, period: '2023', regionCode: '152900' });
    };
    const start = performance.now();
    expect(validateObservations(planWith(), { planId: 'small', observations: observations() })).toHaveLength(
      1e5 - 100,
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
