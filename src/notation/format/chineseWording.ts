import type { Statement } from '../../model/target/statement.js';
import { changed } from './changed.js';
import { figureWords } from './figureWords.js';
import { quantityWords } from './quantityWords.js';
import { timeWords } from './timeWords.js';

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;
type Wording = { readonly [K in Statement['kind']]: (statement: Of<K>) => string };

const compared = (from: string | undefined): string => (from === undefined ? '' : `比${timeWords(from)}`);
const growthBasis = { averageAnnual: '年均', total: '累计', yearOnYear: '同比', unstated: '' } as const;
const heldBaseline = {
  gte: '不低于基期水平',
  gt: '不低于基期水平',
  lte: '不高于基期水平',
  lt: '不高于基期水平',
  eq: '保持基期水平',
  approx: '保持稳定',
} as const;
const relation = {
  gte: '不低于',
  gt: '高于',
  lte: '不高于',
  lt: '低于',
  eq: '等于',
  approx: '接近',
} as const;
const unsetWords = {
  delegated: '完成上级下达的目标',
  deferred: '另行确定',
  empty: '—',
  unreadable: '（无法识读）',
} as const;
const directionWords = { rising: '提高', falling: '下降', steady: '保持稳定' } as const;
const inWords = {
  direction: '明显提升',
  openCount: '若干',
  positioning: '明确定位',
  state: '达到要求的状态',
} as const;

/** The canonical Chinese wording of each kind, without deadline and commitment. */
export const chineseWording: Wording = {
  level: ({ comparator, value, unit }) => figureWords(comparator, value, unit, 'zh'),
  increment: (target) => {
    const { isFall, comparator, value } = changed(target.comparator, target.value);
    const verb =
      target.counts === 'additions' ? '新增' : isFall ? '减少' : target.unit === '百分点' ? '提高' : '净增';
    const figure = figureWords(comparator, value, target.unit, 'zh');
    return `${compared(target.from)}${target.per === 'averageYear' ? '年均' : ''}${verb}${figure}`;
  },
  cumulative: ({ comparator, value, unit, window, baseMeaning }) => {
    const figure = figureWords(comparator, value, unit, 'zh');
    if (baseMeaning === 'previousWindow') {
      return figure.replace(quantityWords(value, null, 'zh'), (digits) => `〔${digits}〕`);
    }
    const isPrinted = window.basis === 'printed' && window.from !== null && window.to !== null;
    return `${isPrinted ? timeWords(`${window.from}/${window.to}`) : ''}累计${figure}`;
  },
  everyYear: ({ comparator, value, unit, basis }) =>
    `${basis === 'each' ? '每年' : '年均'}${figureWords(comparator, value, unit, 'zh')}`,
  growth: (target) => {
    const { isFall, comparator, value } = changed(target.comparator, target.rate);
    const basis = target.from && target.basis === 'total' ? '' : growthBasis[target.basis];
    return `${compared(target.from)}${basis}${isFall ? '下降' : '增长'}${figureWords(comparator, value, target.unit, 'zh')}`;
  },
  multiple: ({ comparator, factor, of }) => {
    const reference = of.type === 'period' ? timeWords(of.period) : of.type === 'named' ? of.name.zh : '基期';
    return `是${reference}的${figureWords(comparator, factor, '倍', 'zh')}`;
  },
  coverage: ({ comparator, percent, unit }) => `覆盖率${figureWords(comparator, percent, unit, 'zh')}`,
  maintain: ({ comparator, value, unit }) =>
    value === null ? heldBaseline[comparator] : `保持在${figureWords(comparator, value, unit, 'zh')}`,
  relative: ({ comparator, reference, factor, offset, gap, unit }) => {
    if (gap) return `与${reference.name}的差距缩小`;
    const by =
      factor === undefined
        ? offset === undefined
          ? ''
          : figureWords('eq', Math.abs(offset), unit, 'zh').slice(2)
        : `的${factor}倍`;
    return `${relation[comparator]}${reference.name}${by}`;
  },
  rank: ({ atMost, band, among, improve, hold }) => {
    const place = improve
      ? '位次前移'
      : atMost === 1
        ? '首位'
        : atMost === null
          ? (band ?? '前列')
          : `前${atMost}名`;
    return `${hold ? '保持' : ''}${among ?? ''}${place}`;
  },
  milestone: ({ what }) => what.zh,
  structure: ({ parts }) => parts.map(({ count, name }) => `${count ?? 'N'}个${name}`).join('+'),
  trend: ({ direction, against }) =>
    against === 'previousMaximum' ? '创历史新高' : `逐年${directionWords[direction]}`,
  recurring: ({ what, frequencyPrinted }) =>
    what.zh.includes(frequencyPrinted ?? '') ? what.zh : `${frequencyPrinted}${what.zh}`,
  qualitative: ({ what, subkind, direction }) =>
    what?.zh ?? (direction ? `明显${directionWords[direction]}` : inWords[subkind]),
  unset: ({ reason }) => unsetWords[reason],
};
