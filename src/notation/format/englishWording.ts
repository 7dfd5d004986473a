import type { Statement } from '../../model/target/statement.js';
import { changed } from './changed.js';
import { figureWords } from './figureWords.js';

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;
type Wording = { readonly [K in Statement['kind']]: (statement: Of<K>) => string };

const since = (from: string | undefined): string => (from === undefined ? '' : ` from ${from}`);
const growthBasis = {
  averageAnnual: ' a year on average',
  total: ' in all',
  yearOnYear: ' year on year',
  unstated: '',
} as const;
const relation = {
  gte: 'at least',
  gt: 'above',
  lte: 'at most',
  lt: 'below',
  eq: 'equal to',
  approx: 'about',
} as const;

const ways = { rising: 'rising', falling: 'falling', steady: 'steady' } as const;
const inWords = {
  direction: 'better',
  openCount: 'several',
  positioning: 'a position to take',
  state: 'a state to reach',
} as const;
const unsetWords = {
  delegated: 'set by a higher authority',
  deferred: 'set later',
  empty: 'none',
  unreadable: 'unreadable',
} as const;
const frequencies = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  halfYearly: 'half-yearly',
  annual: 'annual',
  once: 'once',
  periodicUnstated: 'periodic',
  adHoc: 'ad hoc',
} as const;

/** The canonical English wording of each kind, without deadline and commitment. */
export const englishWording: Wording = {
  level: ({ comparator, value, unit }) => figureWords(comparator, value, unit, 'en'),
  increment: (target) => {
    const { isFall, comparator, value } = changed(target.comparator, target.value);
    const verb = isFall ? 'fall by' : 'rise by';
    const figure = figureWords(comparator, value, target.unit, 'en');
    const yearly = target.per === 'averageYear' ? ' a year on average' : '';
    return target.counts === 'additions'
      ? `${figure} new${yearly}`
      : `${verb} ${figure}${yearly}${since(target.from)}`;
  },
  cumulative: ({ comparator, value, unit, window }) => {
    const years = window.from === null || window.to === null ? '' : ` over ${window.from}–${window.to}`;
    return `${figureWords(comparator, value, unit, 'en')} in all${years}`;
  },
  everyYear: ({ comparator, value, unit, basis }) =>
    `${figureWords(comparator, value, unit, 'en')} ${basis === 'each' ? 'each year' : 'a year on average'}`,
  growth: (target) => {
    const { isFall, comparator, value } = changed(target.comparator, target.rate);
    return `${isFall ? 'fall' : 'grow'} by ${figureWords(comparator, value, target.unit, 'en')}${growthBasis[target.basis]}${since(target.from)}`;
  },
  multiple: ({ comparator, factor, of }) => {
    const reference =
      of.type === 'period' ? `the figure of ${of.period}` : of.type === 'named' ? of.name.en : 'the baseline';
    return `${figureWords(comparator, factor, 'times', 'en')} ${reference}`;
  },
  coverage: ({ comparator, percent, unit }) => `${figureWords(comparator, percent, unit, 'en')} covered`,
  maintain: ({ comparator, value, unit }) =>
    `stay ${value === null ? `${relation[comparator]} the baseline` : `at ${figureWords(comparator, value, unit, 'en')}`}`,
  relative: ({ comparator, reference, factor, offset, gap, unit }) => {
    if (gap) return `a smaller gap to ${reference.name}`;
    const times = factor === undefined ? '' : `${factor} times `;
    const plus =
      offset === undefined
        ? ''
        : ` ${offset < 0 ? 'less' : 'plus'} ${figureWords('eq', Math.abs(offset), unit, 'en').slice('exactly '.length)}`;
    return `${relation[comparator]} ${times}${reference.name}${plus}`;
  },
  rank: ({ atMost, band, among, improve, hold }) => {
    const place = improve
      ? 'a better rank'
      : atMost === null
        ? `the band ${band ?? '前列'}`
        : atMost === 1
          ? 'first place'
          : `the top ${atMost}`;
    return `${hold ? 'hold ' : ''}${place}${among === null ? '' : ` of ${among}`}`;
  },
  milestone: ({ what }) => what.en,
  structure: ({ parts }) => parts.map(({ count, name }) => `${count ?? 'N'} ${name}`).join(' + '),
  trend: ({ direction, against }) =>
    against === 'previousMaximum' ? 'a new record' : `${ways[direction]} year by year`,
  recurring: ({ what, frequency }) =>
    frequency === null ? what.en : `${what.en} (${frequencies[frequency]})`,
  qualitative: ({ what, subkind, direction }) => what?.en ?? (direction ? ways[direction] : inWords[subkind]),
  unset: ({ reason }) => `not set (${unsetWords[reason]})`,
};
