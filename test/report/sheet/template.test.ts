import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { alxa } from '../../../src/datasets/alxa/index.js';
import { bazhong } from '../../../src/datasets/bazhong/index.js';
import { loadPlan, planIds } from '../../../src/datasets/index.js';
import { shijiazhuang } from '../../../src/datasets/shijiazhuang/index.js';
import { evaluatePlan } from '../../../src/evaluate/index.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Plan } from '../../../src/model/plan.js';
import { safeParseObservationBytes } from '../../../src/parse/parseObservationBytes.js';
import type { TemplateFormat } from '../../../src/report/index.js';
import { templateUnits, templateWorkbook } from '../../../src/report/index.js';
import { validateObservations } from '../../../src/validate/validateObservations.js';
import { writeWorkbook } from '../../../src/write/index.js';
import type { Entry } from './fillIn.js';
import { fillIn } from './fillIn.js';

const template = (plan: Plan, format: TemplateFormat): Promise<Uint8Array> =>
  writeWorkbook(templateWorkbook(plan, format));

/** Reads a sheet that came back, without a mapping, and holds it against the plan: every finding of any severity. */
async function comeBack(bytes: Uint8Array, plan: Plan) {
  const read = await safeParseObservationBytes(bytes, plan, { file: '填报表.xlsx' });
  if (!read.ok) return { findings: read.findings, observations: [] };
  const found = [...read.findings, ...validateObservations(plan, read.value, { asOf: '2023-12-31' })];
  return { findings: found, observations: read.value.observations };
}

const standing = (plan: Plan, observations: readonly Observation[], indicatorId: string) =>
  evaluatePlan({ plan, observations, asOf: '2023-12-31' }).indicators.find(
    (indicator) => indicator.indicatorId === indicatorId,
  )?.targets[0];

/** What the office of Alxa types in: figures of three years, one of them as a percentage. */
const typedIn = (year: (year: number) => string): Entry[] => [
  { id: 'high-value-patents', head: year(2023), typed: 1.2 },
  { id: 'trademarks', head: year(2021), typed: 4000 },
  { id: 'trademarks', head: year(2022), typed: 4300 },
  { id: 'trademarks', head: year(2023), typed: 4700 },
  { id: 'patent-applications', head: year(2020), typed: 400 },
  { id: 'patent-applications', head: year(2021), typed: 460 },
  { id: 'patent-applications', head: year(2022), typed: 529 },
  { id: 'patent-applications', head: year(2023), typed: 600 },
  { id: 'ip-service-coverage', head: year(2022), typed: 80 },
  { id: 'ip-service-coverage', head: year(2023), typed: { percent: 85 } },
];
const parts = (head: string, [aid, mediation]: readonly [string, string]): Entry[] => [
  { id: 'assistance-and-mediation-cases', part: aid, head, typed: 3 },
  { id: 'assistance-and-mediation-cases', part: mediation, head, typed: 4 },
];

/** What these figures come to, reckoned by hand. */
function expectHandReckoned(observations: readonly Observation[]): void {
  const target = (id: string) => standing(alxa, observations, id);
  // (4700 − 3834) / (5000 − 3834) = 866 / 1166
  expect(target('trademarks')?.progressRatio).toBe(866 / 1166);
  // (1.2 − 0.53) / (1.8 − 0.53) = 67 / 127
  expect(target('high-value-patents')?.progressRatio).toBe(67 / 127);
  // 85 of 100, whether typed as 85 or as 85%
  expect(target('ip-service-coverage')?.observed?.value).toBe(85);
  expect(target('ip-service-coverage')?.attainmentRatio).toBe(0.85);
  // 3 + 4 cases: (7 − 1) / (10 − 1) = 2 / 3
  expect(target('assistance-and-mediation-cases')?.observed?.value).toBe(7);
  expect(target('assistance-and-mediation-cases')?.progressRatio).toBe(2 / 3);
  // The base year was asked for, and so there is a goal: 400 × 1.15⁵ = 400 × 2.0113571875 = 804.542875
  expect(target('patent-applications')?.goal).toBe(804.542875);
  // (600 − 400) / (804.542875 − 400) = 200 / 404.542875
  expect(target('patent-applications')?.progressRatio).toBeCloseTo(200 / 404.542875, 12);
}

describe('a template that was filled in', () => {
  it('comes back without a mapping and without a finding, and evaluates to the figures reckoned by hand', async () => {
    const entries = [...typedIn((year) => `${year}年`), ...parts('2023年', ['维权援助', '调解'])];
    const filled = await fillIn(await template(alxa, { language: 'zh' }), entries);
    const { findings, observations } = await comeBack(filled, alxa);
    expect(findings).toEqual([]);
    expectHandReckoned(observations);
  });

  it('does so in English', async () => {
    const entries = [...typedIn(String), ...parts('2023', ['Rights assistance', 'Mediation'])];
    const filled = await fillIn(await template(alxa, { language: 'en' }), entries, {
      id: 'Indicator id',
      part: 'Component',
    });
    const { findings, observations } = await comeBack(filled, alxa);
    expect(findings).toEqual([]);
    expectHandReckoned(observations);
  });

  // LibreOffice 7.4 converted the sheet of the first test to XLSX: merged cells, locks, percent and all.
  it('does so after LibreOffice saved it', async () => {
    const path = fileURLToPath(new URL('../../fixtures/template/alxa-libreoffice.xlsx', import.meta.url));
    const { findings, observations } = await comeBack(await readFile(path), alxa);
    expect(findings).toEqual([]);
    expectHandReckoned(observations);
  });

  it('tells the status of each figure in the form of one year', async () => {
    const filled = await fillIn(await template(alxa, { language: 'zh', year: 2023 }), [
      { id: 'trademarks', head: '完成值', typed: 4700 },
      { id: 'trademarks', head: '数据状态', typed: '初步数' },
      { id: 'trademarks', head: '数据来源', typed: '自治区市场监管局' },
      { id: 'copyrights', head: '数据状态', typed: '缺失' },
      { id: 'copyrights', head: '缺失原因', typed: '登记系统停用' },
      { id: 'ip-service-coverage', head: '数据状态', typed: '不适用' },
    ]);
    const { findings, observations } = await comeBack(filled, alxa);
    expect(findings).toEqual([]);
    const of = (id: string) => observations.find(({ indicatorId }) => indicatorId === id);
    expect(of('trademarks')).toMatchObject({
      period: '2023',
      value: 4700,
      status: 'provisional',
      source: '自治区市场监管局',
    });
    expect(of('copyrights')).toMatchObject({ value: null, status: 'missing', missingReason: '登记系统停用' });
    expect(of('ip-service-coverage')).toMatchObject({ value: null, status: 'notApplicable' });
  });

  it('comes back from several sheets, one a unit, with every indicator once', async () => {
    const units = templateUnits(shijiazhuang);
    const filled = await fillIn(await template(shijiazhuang, { language: 'zh', units }), [
      { id: 'expert-team', head: '2023年', typed: 80 },
      { id: 'copyright-registrations', head: '2023年', typed: 1200 },
    ]);
    const { findings, observations } = await comeBack(filled, shijiazhuang);
    expect(findings).toEqual([]);
    expect(observations.filter(({ value }) => value !== null)).toMatchObject([
      { indicatorId: 'expert-team', value: 80 },
      { indicatorId: 'copyright-registrations', value: 1200 },
    ]);
    expect(units.flatMap(({ indicatorIds }) => indicatorIds).sort()).toEqual(
      shijiazhuang.indicators.map(({ id }) => id).sort(),
    );
  });

  it.each(planIds)(
    'comes back from %s as it was handed out, in both languages and either form',
    async (id) => {
      const plan = await loadPlan(id);
      const { lastYear: year } = plan.period;
      for (const language of ['zh', 'en'] as const) {
        for (const form of [{ language }, { language, year }]) {
          const { findings, observations } = await comeBack(await template(plan, form), plan);
          expect(findings).toEqual([]);
          expect(observations.every(({ value }) => value === null)).toBe(true);
          const asked = new Set(observations.map(({ indicatorId }) => indicatorId));
          expect(asked).toEqual(new Set(plan.indicators.map((indicator) => indicator.id)));
        }
      }
    },
  );
});

describe('a template', () => {
  it('is locked but for the cells to be filled in', async () => {
    const { sheets } = await readXlsx(await template(alxa, { language: 'zh' }), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.protection?.sheet).toBe(true);
    const isOpen = (row: number, column: number) =>
      sheet?.cells?.get(`${row},${column}`)?.style?.protection?.locked === false;
    // Rows: title, notes, signature, head, indicators. Columns: id, name, part, unit, baseline, target, 2020, 2021 …
    expect(sheet?.rows[4]?.slice(0, 5)).toEqual([
      'high-value-patents',
      '每万人口高价值发明专利拥有量',
      '',
      '件',
      0.53,
    ]);
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => isOpen(4, column))).toEqual(Array(7).fill(false));
    expect([7, 8, 9, 10, 11, 12, 13].map((column) => isOpen(4, column))).toEqual(Array(7).fill(true));
    expect([isOpen(0, 0), isOpen(1, 0), isOpen(2, 0), isOpen(3, 7)]).toEqual([false, false, true, false]);
    expect(sheet?.columns?.[0]?.hidden).toBe(true);
  });

  it('takes the numbers its indicator can have, and no percent format makes 8500% of 85', async () => {
    const { sheets } = await readXlsx(await template(alxa, { language: 'zh' }), { readStyles: true });
    const [sheet] = sheets;
    const rowOf = (id: string) => sheet?.rows.findIndex(([first]) => first === id) ?? -1;
    const ruleOf = (id: string) => {
      const { type, operator, formula1, formula2, errorStyle } =
        sheet?.dataValidations?.find(({ range }) => range === `J${rowOf(id) + 1}:J${rowOf(id) + 1}`) ?? {};
      return [type, operator, formula1, formula2, errorStyle ?? 'stop'];
    };
    expect(ruleOf('trademarks')).toEqual(['whole', 'greaterThanOrEqual', '0', undefined, 'stop']);
    expect(ruleOf('high-value-patents')).toEqual([
      'decimal',
      'greaterThanOrEqual',
      '0',
      undefined,
      'warning',
    ]);
    expect(ruleOf('protection-satisfaction')).toEqual(['decimal', 'between', '0', '100', 'stop']);
    // 不适用 may stand in the place of a rate.
    expect(ruleOf('ip-service-coverage')).toEqual(['decimal', 'between', '0', '100', 'warning']);
    const format = sheet?.cells?.get(`${rowOf('ip-service-coverage')},9`)?.style?.numFmt;
    expect(format ?? 'General').toBe('General');
  });

  it('asks for the base year only where the plan does not tell it', async () => {
    const { sheets } = await readXlsx(await template(bazhong, { language: 'zh' }), { readStyles: true });
    const [sheet] = sheets;
    const openIn2020 = (sheet?.rows ?? []).flatMap(([id], row) =>
      row > 3 && sheet?.cells?.get(`${row},6`)?.style?.protection?.locked === false ? [id] : [],
    );
    const unknown = bazhong.indicators.filter(({ baseline }) => baseline?.value == null).map(({ id }) => id);
    expect(new Set(openIn2020)).toEqual(new Set(unknown));
  });

  it('asks for whole numbers exactly where a fraction would be a finding', async () => {
    for (const id of planIds) {
      const plan = await loadPlan(id);
      const { sheets } = templateWorkbook(plan, { language: 'zh', year: plan.period.lastYear });
      const [sheet] = sheets;
      for (const { id: indicatorId } of plan.indicators) {
        const row = sheet?.rows.findIndex(({ cells }) => cells[0]?.value === indicatorId) ?? -1;
        const rule = sheet?.entryRules?.find(
          ({ range, allow }) => range.firstRow === row && allow.kind === 'number',
        );
        const isWhole = rule?.allow.kind === 'number' && rule.allow.isWhole === true;
        const half = { indicatorId, period: String(plan.period.lastYear), value: 10.5 };
        const findings = validateObservations(plan, { planId: plan.id, observations: [half] });
        const isFinding = findings.some(({ code }) => code === 'observation/notWhole');
        expect({ indicatorId, isWhole }).toEqual({ indicatorId, isWhole: isFinding });
      }
    }
  });

  it('refuses another year than those of the plan, and an indicator that is not in it', () => {
    const message = 'templateWorkbook: year must be from 2020 to 2025, got 2031';
    expect(() => templateWorkbook(alxa, { language: 'zh', year: 2031 })).toThrow(new RangeError(message));
    const units = [{ name: { zh: '局', en: 'Office' }, indicatorIds: ['nothing'] }];
    expect(() => templateWorkbook(alxa, { language: 'zh', units })).toThrow('got nothing');
  });
});

describe('templateUnits', () => {
  it('gives each indicator to the unit that leads a task for it, and the rest to nobody', () => {
    expect(
      templateUnits(shijiazhuang).map(({ unitId, indicatorIds }) => [unitId, indicatorIds.length]),
    ).toEqual([
      ['ip-office', 16],
      [null, 1],
    ]);
    expect(templateUnits(alxa).map(({ unitId }) => unitId)).toEqual([null]);
  });

  it('prefers who leads over who answers, and the indicator over its tasks', () => {
    const [first, ...others] = shijiazhuang.indicators;
    if (!first) throw new Error('no indicator');
    const plan = {
      ...shijiazhuang,
      indicators: [{ ...first, responsibleUnitIds: ['counties'], leadUnitIds: ['police'] }, ...others],
    };
    expect(templateUnits(plan)[0]).toMatchObject({ unitId: 'ip-office' });
    expect(templateUnits(plan).find(({ unitId }) => unitId === 'police')?.indicatorIds).toEqual([first.id]);
  });
});
