// What exact verdicts cost: the band of a pace, (x − b)/(g − b) ÷ 3/5 against 1.1, 1, 0.9 and 0. Of the decimals half
// lie exactly on an edge, and a quarter one last digit of a large figure below it. All contestants take the same doubles,
// in turns within one run.

import Big from 'big.js';
import BigNumber from 'bignumber.js';
import { Decimal } from 'decimal.js';
import { compare, divide, rational, rationalOf, subtract } from '../dist/quantity/rational.js';
import { interleaved } from './interleaved.mjs';

const count = 50_000;
const edges = [1.1, 1, 0.9, 0];
const cases = Array.from({ length: count }, (_, index) => hardCase(index % 4));

function hardCase(sort) {
  const isLarge = sort === 3;
  const places = Math.floor(Math.random() * 5);
  const baseline = isLarge ? 0 : Math.floor(Math.random() * 2e6) - 500_000;
  const way = 1 + Math.floor((1 + Math.random()) * (isLarge ? 1e11 : 5e5));
  const tenths = [11, 10, 9, 0][Math.floor(Math.random() * 4)];
  // In units of a fiftieth of the last place, so that an edge is a whole number.
  const onEdge = way * 3 * tenths;
  const toValue = sort === 1 ? Math.floor(Math.random() * way * 40) : isLarge ? onEdge - 1 : onEdge;
  const decimal = (fiftieths) => Number(`${fiftieths * 2}e-${places + 2}`);
  return {
    b: decimal(baseline * 50),
    g: decimal((baseline + way) * 50),
    x: decimal(baseline * 50 + toValue),
    truth: [33, 30, 27, 0].findIndex((edge) => toValue >= way * edge),
  };
}

const band = (isAtLeast) => edges.findIndex(isAtLeast);
const exactEdges = edges.map(rationalOf);
const threeFifths = rational(3, 5);

function fractions({ b, g, x }) {
  const base = rationalOf(b);
  const progress = divide(subtract(rationalOf(x), base), subtract(rationalOf(g), base));
  const pace = divide(progress, threeFifths);
  return exactEdges.findIndex((edge) => compare(pace, edge) >= 0);
}

/** The same fractions in `bigint` throughout, from the decimal's text. */
function bigints({ b, g, x }) {
  const [[base, baseScale], [goal, goalScale], [value, valueScale]] = [b, g, x].map(bigDecimal);
  const scale = Math.max(baseScale, goalScale, valueScale);
  const up = (n, from) => n * 10n ** BigInt(scale - from);
  const made = (up(value, valueScale) - up(base, baseScale)) * 5n * 10n;
  const expected = (up(goal, goalScale) - up(base, baseScale)) * 3n;
  return [11n, 10n, 9n, 0n].findIndex((tenths) => made >= expected * tenths);
}

function bigDecimal(value) {
  const [whole, fraction = ''] = String(value).split('.');
  return [BigInt(whole + fraction), fraction.length];
}

const contestants = {
  doubles: ({ b, g, x }) => band((edge) => (x - b) / (g - b) / 0.6 >= edge),
  'doubles with a tolerance of 1e-12': ({ b, g, x }) =>
    band((edge) => (x - b) / (g - b) / 0.6 >= edge - 1e-12),
  'fractions of safe integers (ours)': fractions,
  'bigint throughout': bigints,
  'big.js': ({ b, g, x }) => {
    // Multiplied crosswise: a decimal quotient would be rounded.
    const made = new Big(x).minus(b).times(5);
    const expected = new Big(g).minus(b).times(3);
    return band((edge) => made.gte(expected.times(edge)));
  },
  'decimal.js': ({ b, g, x }) => {
    const made = new Decimal(x).minus(b).times(5);
    const expected = new Decimal(g).minus(b).times(3);
    return band((edge) => made.gte(expected.times(edge)));
  },
  'bignumber.js': ({ b, g, x }) => {
    const made = new BigNumber(x).minus(b).times(5);
    const expected = new BigNumber(g).minus(b).times(3);
    return band((edge) => made.gte(expected.times(edge)));
  },
};

const wrong = (judge) => cases.filter((given) => judge(given) !== given.truth).length;

const timings = interleaved(
  Object.fromEntries(
    Object.entries(contestants).map(([name, judge]) => [
      name,
      () => {
        let sum = 0;
        for (const given of cases) sum += judge(given);
        return sum;
      },
    ]),
  ),
);

const ours = timings['fractions of safe integers (ours)'];
console.log(
  `Exact verdicts: ${count} cases, three quarters on a band edge or next to it; time in relation to ours\n`,
);
for (const [name, judge] of Object.entries(contestants)) {
  const share = `${((wrong(judge) / count) * 100).toFixed(2)}%`;
  console.log(`${name.padEnd(36)} ${(timings[name] / ours).toFixed(2).padStart(6)}   misjudges ${share}`);
}
