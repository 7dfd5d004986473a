// What a province could hold: 3,000 regions × 20 indicators × 60 months, the same figures in every shape that a
// contestant wants. Figures have two decimals; four indicators of five are to rise.

export const regionCount = 3_000;
export const indicatorCount = 20;
export const monthCount = 60;
export const asOf = '2023-12-31';
/** The months that are over on that day. */
export const monthsOver = 36;

const seriesCount = regionCount * indicatorCount;
const rowCount = seriesCount * monthCount;
const months = Array.from(
  { length: monthCount },
  (_, month) => `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
);

/** The last place is the end of the base year. */
const periods = [...months, '2020'];

/** Columns, the rows month by month, as returns come in. */
export function asColumns() {
  const random = randomNumbers(20_231_231);
  const series = {
    startsAt: new Uint8Array(seriesCount).fill(monthCount),
    baseline: new Int32Array(seriesCount),
    goal: new Int32Array(seriesCount),
    comparator: new Uint8Array(seriesCount),
    by: new Uint8Array(seriesCount).fill(monthCount - 1),
  };
  for (let of = 0; of < seriesCount; of += 1) {
    const isRising = of % 5 !== 0;
    series.baseline[of] = 1_000 + random(100_000);
    series.goal[of] = Math.round(series.baseline[of] * (isRising ? 1.2 : 0.8));
    series.comparator[of] = isRising ? 0 : 2;
  }
  const observations = {
    series: new Uint32Array(rowCount),
    period: new Uint8Array(rowCount),
    value: new Int32Array(rowCount),
  };
  for (let row = 0; row < rowCount; row += 1) {
    const of = row % seriesCount;
    const month = Math.floor(row / seriesCount);
    const way = series.goal[of] - series.baseline[of];
    observations.series[row] = of;
    observations.period[row] = month;
    observations.value[row] =
      series.baseline[of] + Math.round((way * (month + 1) * (70 + random(60))) / 6_000);
  }
  return { asOf, periods, observations, series };
}

/** The same observations as objects, region by region, and the plan that each region is judged by. */
export function asObjects({ observations: { series: of, period, value }, series }) {
  const plans = Array.from({ length: regionCount }, (_, region) => planOf(region, series));
  const observations = [];
  for (let first = 0; first < seriesCount; first += indicatorCount) {
    for (let month = 0; month < monthCount; month += 1) {
      const start = month * seriesCount + first;
      for (let row = start; row < start + indicatorCount; row += 1) {
        observations.push({
          regionCode: codeOf(first / indicatorCount),
          indicatorId: `indicator-${of[row] % indicatorCount}`,
          period: months[period[row]],
          value: value[row] / 100,
        });
      }
    }
  }
  return { plans, observations };
}

export const codeOf = (region) => String(100_000 + region);

/** The part of a plan that an evaluation looks at. */
function planOf(region, { baseline, goal, comparator }) {
  const indicators = [];
  const targets = [];
  for (let indicator = 0; indicator < indicatorCount; indicator += 1) {
    const of = region * indicatorCount + indicator;
    const id = `indicator-${indicator}`;
    const isRising = comparator[of] === 0;
    indicators.push({
      id,
      name: id,
      englishName: id,
      unit: '件',
      measure: 'stock',
      direction: isRising ? 'higher' : 'lower',
      dimension: null,
      attribute: null,
      category: null,
      number: indicator + 1,
      baseline: { value: baseline[of] / 100, period: '2020' },
      citations: [],
    });
    targets.push({
      id: `${id}-2025`,
      indicatorId: id,
      kind: 'level',
      origin: 'table',
      printed: String(goal[of] / 100),
      unit: '件',
      by: '2025',
      comparator: isRising ? 'gte' : 'lte',
      value: goal[of] / 100,
      citations: [],
    });
  }
  return {
    id: 'many',
    region: { code: codeOf(region) },
    period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
    indicators,
    targets,
    projects: [],
    tasks: [],
  };
}

/** Whole numbers from 0 to `below`, the same in every run (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
