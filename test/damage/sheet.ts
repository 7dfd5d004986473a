import { alxa } from '../../src/datasets/alxa/index.js';
import { bazhong } from '../../src/datasets/bazhong/index.js';
import { changshou } from '../../src/datasets/changshou/index.js';
import { shijiazhuang } from '../../src/datasets/shijiazhuang/index.js';
import { zhongshan } from '../../src/datasets/zhongshan/index.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Plan } from '../../src/model/plan.js';
import { toNumber } from '../../src/quantity/rational.js';
import { unitFactor } from '../../src/quantity/unit.js';
import { goalsOf } from '../../src/validate/plan/goalsOf.js';
import { decimalsOf } from '../../src/validate/series/decimalsOf.js';
import type { Random } from './random.js';
import { randomOf } from './random.js';

/** A figure of a sheet, and the cell that it stands in. */
export interface Figure {
  readonly row: number;
  readonly col: number;
  readonly indicator: Indicator;
  readonly region: string;
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
  /** The figures of its indicator and region by year, itself among them; one left out counts as none. */
  readonly series: ReadonlyMap<number, number | null>;
}

type Field =
  | 'name'
  | 'region'
  | 'period'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'completion'
  | 'source'
  | 'baseline'
  | 'target';

/** A sheet without damage: what a careful office sends. */
export interface Sheet {
  readonly plan: Plan;
  readonly layout: 'long' | 'wide';
  /** Title rows, header and body, as text. */
  readonly grid: readonly (readonly string[])[];
  /** Row of the header in the grid. */
  readonly header: number;
  /** Column of each field; in a wide sheet `value` is the first year. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly figures: readonly Figure[];
  readonly asOf: string;
  readonly encoding: 'utf8' | 'utf8bom' | 'gb18030' | 'xlsx';
  readonly delimiter: ',' | '\t' | ';';
  readonly lineEnd: '\r\n' | '\n';
}

export const plans: readonly Plan[] = [alxa, bazhong, changshou, shijiazhuang, zhongshan];

/** Counties of the plans that have some. */
const countiesOf: Readonly<Record<string, readonly string[]>> = {
  alxa: ['152921', '152922', '152923'],
  bazhong: ['511902', '511903', '511921', '511922', '511923'],
  shijiazhuang: ['130102', '130104', '130105', '130107'],
};

/** Whole numbers of the last decimal place of an indicator, by region and year. */
interface Series {
  readonly indicator: Indicator;
  readonly region: string;
  readonly decimals: number;
  readonly units: readonly (number | null)[];
  readonly parts: readonly ({ numerator: number; denominator: number } | null)[];
}

/** A sheet of one of the five plans, long or wide, of one region or several; the same for the same seed. */
export function sheetOf(seed: number): Sheet {
  const random = randomOf(seed);
  const plan = plans[seed % plans.length] as Plan;
  const layout = random.chance(0.35) ? 'wide' : 'long';
  const first = plan.period.baseYear + (random.chance(0.7) ? 0 : 1);
  const years = Array.from({ length: 3 + random.whole(3) }, (_, step) => first + step);
  const counties = countiesOf[plan.id] ?? [];
  const regions = [plan.region.code, ...(layout === 'long' && random.chance(0.4) ? counties : [])];
  const hasParts = layout === 'long' && random.chance(0.35);
  const series = seriesOf(plan, years, regions, hasParts, random);
  const laid =
    layout === 'long'
      ? longGrid(plan, series, years, regions, hasParts, random)
      : wideGrid(plan, series, years, random);
  return {
    plan,
    layout,
    ...laid,
    years,
    regions,
    asOf: `${(years.at(-1) ?? 0) + 1}-03-31`,
    encoding: random.oneOf(['utf8', 'utf8bom', 'gb18030', 'xlsx', 'utf8bom']),
    delimiter: random.oneOf([',', ',', ',', '\t', ';']),
    lineEnd: random.oneOf(['\r\n', '\n']),
  };
}

function seriesOf(
  plan: Plan,
  years: readonly number[],
  regions: readonly string[],
  hasParts: boolean,
  random: Random,
): Series[] {
  return plan.indicators
    .filter(({ unit, components }) => unit !== null && !components)
    .flatMap((indicator) => {
      const whole = wholeSeries(plan, indicator, years, hasParts, random);
      return [whole, ...countySeries(whole, regions.slice(1), random)];
    });
}

const isAdditive = ({ measure, unit, name }: Indicator): boolean =>
  ['stock', 'flow', 'runningTotal'].includes(measure) && unit !== '%' && !/均|每|率/.test(name);

function wholeSeries(
  plan: Plan,
  indicator: Indicator,
  years: readonly number[],
  hasParts: boolean,
  random: Random,
): Series {
  const { baseline, unit, measure, limits } = indicator;
  const isShare = limits?.max === 100;
  const isMoney = /元/.test(unit ?? '');
  const known = baseline?.unit === undefined || baseline.unit === unit ? baseline?.value : null;
  const start = typeof known === 'number' ? known : null;
  const decimals =
    indicator.decimals ??
    (start !== null && !isMoney ? decimalsOf(start) : isMoney ? 2 : isShare || measure === 'ratio' ? 1 : 0);
  const tens = 10 ** decimals;
  const usual = isShare
    ? random.between(45, 85)
    : measure === 'ratio' || isMoney
      ? random.between(3, 90)
      : random.between(6, 900);
  const steps: number[] = [];
  let now = Math.round((start || usual) * tens);
  for (const year of years) {
    const isBase = year === plan.period.baseYear;
    if (!isBase && (steps.length > 0 || start)) now = next(now, indicator, tens, random);
    steps.push(isBase && start !== null ? Math.round(start * tens) : now);
  }
  const parts = years.map((year, at) => {
    if (!hasParts || unit !== '%' || (year === plan.period.baseYear && start !== null)) return null;
    const denominator = 150 + random.whole(1500);
    const numerator = Math.floor((denominator * (steps[at] ?? 0)) / tens / 100);
    steps[at] = Math.round((numerator / denominator) * 100 * tens);
    return { numerator, denominator };
  });
  const units = steps.map((step, at) =>
    random.chance(0.02) && years[at] !== plan.period.baseYear && !parts[at] ? null : step,
  );
  return { indicator, region: plan.region.code, decimals, units, parts };
}

/** A year later: shares creep up, stocks grow, what is counted year by year goes up and down. */
function next(now: number, { limits, measure }: Indicator, tens: number, random: Random): number {
  if (limits?.max !== undefined) {
    const most = limits.max * tens;
    return Math.min(most, now + Math.round((most - now) * random.between(-0.03, 0.25)));
  }
  const factor = measure === 'flow' ? random.between(0.72, 1.45) : random.between(1, 1.35);
  return Math.max(measure === 'flow' ? 1 : now, Math.round(now * factor));
}

/** Figures of counties: adding up to the whole where that can be, and like it where not. */
function countySeries(whole: Series, counties: readonly string[], random: Random): Series[] {
  if (counties.length === 0) return [];
  const { indicator, units, decimals } = whole;
  const weights = counties.map(() => random.between(0.6, 1.4));
  const sum = weights.reduce((a, b) => a + b, 0);
  const additive = isAdditive(indicator);
  const held = counties.map(() => 0);
  const byYear = units.map((unit, at) => {
    if (unit === null) return counties.map(() => null);
    if (!additive) return counties.map(() => Math.max(0, Math.round(unit * random.between(0.93, 1))));
    const before = at === 0 || indicator.measure === 'flow' ? 0 : held.reduce((a, b) => a + b, 0);
    if (before === 0) held.fill(0);
    let left = unit - before;
    counties.forEach((_, index) => {
      const share =
        index === counties.length - 1
          ? left
          : Math.min(left, Math.round(((unit - before) * (weights[index] ?? 1)) / sum));
      held[index] = (held[index] ?? 0) + share;
      left -= share;
    });
    return [...held];
  });
  return counties.map((region, index) => ({
    indicator,
    region,
    decimals,
    units: byYear.map((values) => values[index] ?? null),
    parts: units.map(() => null),
  }));
}

const valueIn = ({ units, decimals }: Series, at: number): number | null => {
  const unit = units[at];
  return unit === null || unit === undefined ? null : Number(`${unit}e-${decimals}`);
};

/** How an office writes its figures, the same all over a sheet. */
interface Hand {
  readonly hasThousands: boolean;
  readonly hasPercent: boolean;
  readonly isFullWidth: boolean;
  readonly blank: string;
  readonly yearSuffix: string;
}

const handOf = (random: Random): Hand => ({
  hasThousands: random.chance(0.12),
  hasPercent: random.chance(0.15),
  isFullWidth: random.chance(0.04),
  blank: random.oneOf(['', '—', '/', '暂无', 'N/A', '未统计']),
  yearSuffix: random.oneOf(['', '', '年', '年度']),
});

function shown(value: number | null, { decimals, indicator }: Series, hand: Hand): string {
  if (value === null) return hand.blank;
  const plain = value.toFixed(decimals);
  const grouped = hand.hasThousands ? plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : plain;
  const signed = hand.hasPercent && indicator.unit === '%' ? `${grouped}%` : grouped;
  return hand.isFullWidth
    ? signed.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
    : signed;
}

const titles = (plan: Plan, random: Random): string[][] =>
  random.chance(0.3) ? [[`${plan.region.name}知识产权规划指标完成情况`]] : [];

const headings: Readonly<Record<Field, readonly string[]>> = {
  name: ['指标名称', '指标', '主要指标'],
  region: ['行政区划代码', '地区代码', '区划代码'],
  period: ['年份', '年度', '时间'],
  value: ['完成值', '实际值', '数值', '当前值'],
  unit: ['单位', '计量单位'],
  numerator: ['分子'],
  denominator: ['分母'],
  completion: ['完成率', '目标完成率', '完成进度'],
  source: ['数据来源', '来源'],
  baseline: ['基期值', '2020年基期值'],
  target: ['目标值', '2025年目标值'],
};

function longGrid(
  plan: Plan,
  series: readonly Series[],
  years: readonly number[],
  regions: readonly string[],
  hasParts: boolean,
  random: Random,
): Pick<Sheet, 'grid' | 'header' | 'columns' | 'figures'> {
  const hand = handOf(random);
  const fields: Field[] = [
    'name',
    ...(regions.length > 1 ? (['region'] as const) : []),
    'period',
    'value',
    'unit',
    ...(hasParts ? (['numerator', 'denominator'] as const) : []),
    ...(random.chance(0.35) ? (['completion'] as const) : []),
    ...(random.chance(0.3) ? (['source'] as const) : []),
  ];
  const above = titles(plan, random);
  const header = fields.map((field) => random.oneOf(headings[field]));
  const columns = Object.fromEntries(fields.map((field, index) => [field, index]));
  const byYear = random.chance(0.3);
  const order = byYear
    ? years.flatMap((_, at) => series.map((one) => ({ one, at })))
    : series.flatMap((one) => years.map((_, at) => ({ one, at })));
  const figures: Figure[] = [];
  const rows = order.map(({ one, at }, index) => {
    const value = valueIn(one, at);
    const year = years[at] ?? 0;
    if (value !== null) {
      const row = above.length + 1 + index;
      figures.push({ row, col: columns.value ?? 0, year, value, ...toldOf(one, years) });
    }
    const cells: Record<Field, string> = {
      name: one.indicator.name,
      region: one.region,
      period: `${year}${hand.yearSuffix}`,
      value: shown(value, one, hand),
      unit: one.indicator.unit ?? '',
      numerator: String(one.parts[at]?.numerator ?? ''),
      denominator: String(one.parts[at]?.denominator ?? ''),
      completion:
        value === null || one.region !== plan.region.code ? '' : completionOf(plan, one.indicator, value),
      source: '年报',
      baseline: '',
      target: '',
    };
    return fields.map((field) => cells[field]);
  });
  return { grid: [...above, header, ...rows], header: above.length, columns, figures };
}

const toldOf = (
  one: Series,
  years: readonly number[],
): Pick<Figure, 'indicator' | 'region' | 'decimals' | 'series'> => ({
  indicator: one.indicator,
  region: one.region,
  decimals: one.decimals,
  series: new Map(years.map((year, at) => [year, valueIn(one, at)])),
});

/** The last of the levels that a target sets for an indicator, in its unit. */
export function goalOf(plan: Plan, indicator: Indicator): number | null {
  const goal = goalsOf(plan, indicator, unitFactor)?.at(-1);
  const value = goal ? toNumber(goal) : 0;
  return value > 0 ? value : null;
}

function completionOf(plan: Plan, indicator: Indicator, value: number): string {
  const goal = goalOf(plan, indicator);
  return goal === null ? '' : `${((value / goal) * 100).toFixed(1)}%`;
}

function wideGrid(
  plan: Plan,
  series: readonly Series[],
  years: readonly number[],
  random: Random,
): Pick<Sheet, 'grid' | 'header' | 'columns' | 'figures'> {
  const hand = handOf(random);
  const above = titles(plan, random);
  const hasPlan = random.chance(0.5);
  const fields: Field[] = ['name', 'unit', ...(hasPlan ? (['baseline', 'target'] as const) : [])];
  const suffix = random.oneOf(['', '年', '年完成值', '年度']);
  const header = [
    ...fields.map((field) => random.oneOf(headings[field])),
    ...years.map((year) => `${year}${suffix}`),
  ];
  const columns = {
    ...Object.fromEntries(fields.map((field, index) => [field, index])),
    value: fields.length,
  };
  const figures: Figure[] = [];
  const rows = series.map((one, index) => {
    const values = years.map((_, at) => valueIn(one, at));
    values.forEach((value, at) => {
      if (value === null) return;
      const row = above.length + 1 + index;
      figures.push({ row, col: fields.length + at, year: years[at] ?? 0, value, ...toldOf(one, years) });
    });
    const { indicator } = one;
    const cells: Partial<Record<Field, string>> = {
      name: indicator.name,
      unit: indicator.unit ?? '',
      baseline: String(indicator.baseline?.value ?? ''),
      target: String(goalOf(plan, indicator) ?? ''),
    };
    return [...fields.map((field) => cells[field] ?? ''), ...values.map((value) => shown(value, one, hand))];
  });
  return { grid: [...above, header, ...rows], header: above.length, columns, figures };
}
