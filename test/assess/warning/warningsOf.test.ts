import { describe, expect, it } from 'vitest';
import type { WarningRule, WarningsInput } from '../../../src/assess/index.js';
import { defaultWarningRules, warningsOf } from '../../../src/assess/index.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Plan } from '../../../src/model/plan.js';
import { indicatorWith, levelTargetWith, planWith } from '../../smallPlan.js';
import { evaluated } from '../smallEvaluation.js';

const seen = (period: string, value: number, more: Partial<Observation> = {}): Observation => ({
  indicatorId: 'x',
  period,
  value,
  ...more,
});

/** One indicator from 0 at the end of 2020 to 100 at the end of 2025: 20 are due each year. */
const plan = planWith({
  indicators: [
    indicatorWith({
      id: 'x',
      name: '某指标',
      englishName: 'Some',
      unit: '件',
      baseline: { value: 0, period: '2020' },
    }),
  ],
  targets: [levelTargetWith({ id: 'x-2025', indicatorId: 'x', value: 100, printed: '100件' })],
});

const look = (
  rule: WarningRule,
  figures: readonly Observation[],
  more: Partial<WarningsInput> & { readonly asOf?: string; readonly before?: readonly string[] } = {},
  of: Plan = plan,
) => {
  const { asOf = '2023-12-31', before = [], ...rest } = more;
  const at = (day: string) => evaluated(of, figures, { asOf: day, progressRecords: rest.records ?? [] });
  return warningsOf({ plan: of, evaluation: at(asOf), earlier: before.map(at), rules: [rule], ...rest });
};

describe('fallingBehind', () => {
  const rule: WarningRule = { id: 'f', rule: 'fallingBehind', severity: 'warning', below: 1 };

  it('warns of a pace below the bound that has dropped since the figure before', () => {
    // 30 of the 40 due in 2022 is 3/4; 36 of the 60 due in 2023 is 3/5.
    const { warnings } = look(rule, [seen('2022', 30), seen('2023', 36)], { before: ['2022-12-31'] });
    expect(warnings).toMatchObject([
      {
        ruleId: 'f',
        rule: 'fallingBehind',
        severity: 'warning',
        subject: { type: 'target', id: 'x-2025' },
        indicatorId: 'x',
        quantities: { paceRatio: 0.6, previousPaceRatio: 0.75, previousDataEndsOn: '2022-12-31' },
        message: {
          zh: '“某指标”滞后加剧：时序进度比由 0.75（数据截至 2022-12-31）降至 0.6。',
          en: '“Some” falls further behind: its pace went from 0.75 (figure of 2022-12-31) to 0.6.',
        },
      },
    ]);
  });

  it('is silent when the pace holds, however low, and when it is not below the bound', () => {
    // 30 of 40 and 45 of 60 are both 3/4. 80 of 40 and 66 of 60 are 2 and 11/10.
    expect(look(rule, [seen('2022', 30), seen('2023', 45)], { before: ['2022-12-31'] }).warnings).toEqual([]);
    expect(look(rule, [seen('2022', 80), seen('2023', 66)], { before: ['2022-12-31'] }).warnings).toEqual([]);
  });

  it('says that it cannot tell without an earlier figure, also where the earlier evaluation used the same one', () => {
    const unchecked = [{ reason: 'earlierMissing', count: 1 }];
    expect(look(rule, [seen('2023', 36)]).checks).toMatchObject([{ checkedCount: 0, unchecked }]);
    const late = { asOf: '2024-06-30', before: ['2024-03-31'] };
    expect(look(rule, [seen('2023', 36)], late).checks).toMatchObject([{ checkedCount: 0, unchecked }]);
  });
});

describe('rateOutOfReach', () => {
  const rule: WarningRule = { id: 'r', rule: 'rateOutOfReach', severity: 'warning', times: 1 };
  const before = ['2021-12-31', '2022-12-31'];

  it('warns when more is needed a year than was ever seen', () => {
    // 10, 15 and 15 a year have made 40; the 60 that are left ask for 30 in each of two years.
    const { warnings } = look(rule, [seen('2021', 10), seen('2022', 25), seen('2023', 40)], { before });
    expect(warnings[0]?.quantities).toMatchObject({ requiredChangePerYear: 30, fastestChangePerYear: 15 });
  });

  it('is silent when what is needed was seen once, to the last unit', () => {
    // 30, 5 and 5 a year have made 40; 30 a year are needed, and 30 were seen.
    expect(look(rule, [seen('2021', 30), seen('2022', 35), seen('2023', 40)], { before }).warnings).toEqual(
      [],
    );
  });

  it('looks the other way where less is better', () => {
    const [x] = plan.indicators;
    const falling = planWith({
      indicators: x ? [{ ...x, direction: 'lower', baseline: { value: 100, period: '2020' } }] : [],
      targets: [levelTargetWith({ id: 'x-2025', indicatorId: 'x', value: 0, comparator: 'lte' })],
    });
    // From 100 by 10, 10 and 20 a year down to 60; −30 a year are needed.
    const figures = [seen('2021', 90), seen('2022', 80), seen('2023', 60)];
    expect(look(rule, figures, { before }, falling).warnings[0]?.quantities).toMatchObject({
      requiredChangePerYear: -30,
      fastestChangePerYear: -20,
    });
  });

  it('cannot tell from a single figure', () => {
    expect(look(rule, [seen('2023', 10)]).checks[0]?.unchecked).toEqual([
      { reason: 'earlierMissing', count: 1 },
    ]);
  });
});

describe('the other rules', () => {
  it('lostAgain warns of what was met and is not now', () => {
    const rule: WarningRule = { id: 'l', rule: 'lostAgain', severity: 'warning' };
    const figures = [seen('2022', 101), seen('2023', 99)];
    const { warnings } = look(rule, figures, { before: ['2022-12-31'] });
    expect(warnings[0]?.message.en).toBe(
      '“Some” had reached its target (100件) at 2022 and does not reach it now.',
    );
    expect(look(rule, [seen('2022', 90), seen('2023', 99)], { before: ['2022-12-31'] }).warnings).toEqual([]);
  });

  it('staleData warns beyond the days allowed and not on them, and never of the figure of the deadline', () => {
    const rule: WarningRule = { id: 's', rule: 'staleData', severity: 'notice', olderThanDays: 31 };
    const on = (asOf: string, figures = [seen('2023', 50)]) => look(rule, figures, { asOf }).warnings;
    expect(on('2024-01-31')).toEqual([]);
    expect(on('2024-02-01')[0]?.quantities).toEqual({ dataAgeDays: 32, dataEndsOn: '2023-12-31' });
    expect(on('2027-01-01', [seen('2025', 50)])).toEqual([]);
  });

  it('dataMissing warns of binding indicators only, when asked so, and not of a year with nothing to measure', () => {
    const rule: WarningRule = { id: 'd', rule: 'dataMissing', severity: 'serious', attributes: ['binding'] };
    const [x] = plan.indicators;
    const binding = { ...plan, indicators: x ? [{ ...x, attribute: 'binding' as const }] : [] };
    expect(look(rule, [], {}, binding).warnings[0]?.message.zh).toBe(
      '“某指标”没有可用的数据：截至评价日没有可用的完成值。',
    );
    expect(look(rule, []).warnings).toEqual([]);
    const none: Observation = { indicatorId: 'x', period: '2023', value: null, status: 'notApplicable' };
    const { kind: _, ...bare } = levelTargetWith({ id: 'x-each', indicatorId: 'x', value: 95 });
    const each = { ...binding, targets: [{ ...bare, kind: 'everyYear' as const, basis: 'each' as const }] };
    expect(look(rule, [none], { asOf: '2023-12-31' }, each).warnings).toEqual([]);
  });

  it('overdueWork warns of a milestone past its day, and names the days', () => {
    const rule: WarningRule = { id: 'o', rule: 'overdueWork', severity: 'warning', types: ['target'] };
    const {
      comparator: _,
      value: __,
      ...bare
    } = levelTargetWith({ id: 'm', by: '2023-06-30', printed: '建成中心' });
    const what = { zh: '建成', en: 'The centre is built' };
    const built = planWith({ targets: [{ ...bare, kind: 'milestone', indicatorId: null, what }] });
    const records = [
      { subject: { type: 'target' as const, id: 'm' }, on: '2023-09-30', state: 'underway' as const },
    ];
    const { warnings } = look(rule, [], { records, asOf: '2023-10-01' }, built);
    // July 31, August 31, September 30, October 1: 93 days after June 30.
    expect(warnings[0]?.message.en).toBe(
      '“The centre is built” was due on 2023-06-30 and is 93 days overdue.',
    );
    expect(look(rule, [], { records: [], asOf: '2023-10-01' }, built).checks[0]?.unchecked).toEqual([
      { reason: 'recordMissing', count: 1 },
    ]);
  });

  it('missedYear names the years that failed', () => {
    const rule: WarningRule = { id: 'y', rule: 'missedYear', severity: 'warning' };
    const [x] = plan.indicators;
    const { kind: _, ...bare } = levelTargetWith({
      id: 'x-each',
      indicatorId: 'x',
      value: 30,
      printed: '每年30件',
    });
    const each = planWith({
      indicators: x ? [{ ...x, measure: 'flow' }] : [],
      targets: [{ ...bare, kind: 'everyYear', basis: 'each' }],
    });
    const figures = [seen('2021', 50), seen('2022', 20), seen('2023', 30)];
    expect(look(rule, figures, {}, each).warnings[0]?.quantities).toMatchObject({
      failedCount: 1,
      failedPeriods: { zh: '2022', en: '2022' },
    });
  });

  it('declaredBetter compares words with words, and a claimed 100% with the verdict', () => {
    const rule: WarningRule = { id: 'b', rule: 'declaredBetter', severity: 'warning' };
    // 30 of the 60 due: behind.
    const declared = (words: Observation['declared']) =>
      look(rule, [seen('2023', 30, words ? { declared: words } : {})]);
    expect(declared({ status: '符合预期' }).warnings[0]?.message.zh).toBe(
      '“某指标”填报为“符合预期”，按数据评价为“滞后”。',
    );
    expect(declared({ status: '达到序时进度' }).warnings).toHaveLength(1);
    expect(declared({ status: '滞后' }).warnings).toEqual([]);
    expect(declared({ completionRatio: 1 }).warnings).toHaveLength(1);
    expect(declared({ completionRatio: 0.3 }).warnings).toEqual([]);
    expect(declared({ status: '正在推进' }).checks[0]?.unchecked).toEqual([
      { reason: 'declaredWordUnknown', count: 1 },
    ]);
    expect(declared(undefined).checks[0]).toMatchObject({ checkedCount: 0, unchecked: [] });
  });
});

describe('a list of rules', () => {
  const poor: WarningRule = { id: 'poor', rule: 'statusIn', severity: 'notice', statuses: ['behind'] };

  it('puts the gravest first, and is graver for binding indicators where it says so', () => {
    const [x] = plan.indicators;
    const two = planWith({
      indicators: x ? [x, { ...x, id: 'z', attribute: 'binding' }] : [],
      targets: [...plan.targets, levelTargetWith({ id: 'z-2025', indicatorId: 'z', value: 100 })],
    });
    const figures = [seen('2023', 30), { indicatorId: 'z', period: '2023', value: 30 }];
    const rule: WarningRule = { ...poor, bindingSeverity: 'serious' };
    expect(
      look(rule, figures, {}, two).warnings.map(({ severity, indicatorId }) => [severity, indicatorId]),
    ).toEqual([
      ['serious', 'z'],
      ['notice', 'x'],
    ]);
  });

  it('has words of its own where it brings them', () => {
    const words = {
      message: { zh: '{name}：{status}{oops}', en: '{name} is {status}' },
      cure: { zh: '改', en: 'Mend' },
    };
    const [warning] = look({ ...poor, words }, [seen('2023', 30)]).warnings;
    expect(warning).toMatchObject({
      message: { zh: '某指标：滞后{oops}', en: 'Some is behind' },
      cure: words.cure,
    });
  });

  it('tells of faulty rules and runs the others', () => {
    const rules = [
      poor,
      { ...poor, severity: 'serious' },
      { ...poor, id: 'odd', statuses: ['deterioration'] },
      { id: 'new', rule: 'oldData', severity: 'notice' } as unknown as WarningRule,
    ] satisfies WarningRule[];
    const { findings, warnings } = look(poor, [seen('2023', 30)], { rules });
    expect(findings.map(({ code, where }) => [code, where.path])).toEqual([
      ['rule/duplicateId', 'rules[1].id'],
      ['rule/statusUnknown', 'rules[2].statuses'],
      ['rule/unknownKind', 'rules[3].rule'],
    ]);
    expect(warnings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['poor', 'notice']]);
  });

  it('by default is sound under every profile', () => {
    for (const profile of ['timeProgress', 'openSdg', 'eurostat', 'un2023', 'dns'] as const) {
      const evaluation = evaluated(plan, [seen('2023', 30)], { profile });
      expect([profile, warningsOf({ plan, evaluation }).findings]).toEqual([profile, []]);
    }
    expect(new Set(defaultWarningRules.map(({ id }) => id)).size).toBe(defaultWarningRules.length);
  });

  it.each([
    [
      'a bound of 0',
      { id: 'f', rule: 'fallingBehind', severity: 'notice', below: 0 },
      'the bound of f must be finite',
    ],
    [
      'part of a day',
      { id: 's', rule: 'staleData', severity: 'notice', olderThanDays: 1.5 },
      'olderThanDays of s must',
    ],
  ] as const)('refuses %s', (_, rule, message) => {
    expect(() => look(rule, [])).toThrow(RangeError);
    expect(() => look(rule, [])).toThrow(message);
  });

  it('refuses an earlier evaluation that is not earlier', () => {
    expect(() => look(poor, [], { before: ['2023-12-31'] })).toThrow(
      'warningsOf: earlier evaluations must be of',
    );
  });
});
