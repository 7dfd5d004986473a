import type { ValueOf } from '../../model/label.js';
import { wordsOf } from '../text/wordsOf.js';
import { wordTable } from '../text/wordTable.js';

type Comparator = ValueOf<'comparator'>;

/** What a word beside a figure says of it. */
export interface ComparatorWord {
  readonly comparator: Comparator;
  /** True where the figure itself is only round: 约, 余, 近. */
  readonly isRound?: true;
}

const round = { comparator: 'approx', isRound: true } as const;

/**
 * Words and signs in front of a figure. 以上, 以下, 以内, 不低于 include it; 超过, 低于 and their like do not.
 *
 * @see https://www.gov.cn/xinwen/2020-06/01/content_5516649.htm Civil Code, article 1259
 */
export const findComparatorBefore = wordTable<ComparatorWord>({
  ...wordsOf(
    '不低于 不少于 不小于 不得低于 不得少于 不弱于 不短于 不早于 至少 至少有 至少建有 至少建成 至少拥有 至少设立 至少配备 最低 最少 或超过 或突破 或高于 或大于 或多于 大于等于 大于或等于 高于或等于 ≥ >= => ≮ 不下于 不差于 原则上不低于 原则上不少于',
    { comparator: 'gte' },
  ),
  ...wordsOf(
    '不超过 不高于 不多于 不大于 不突破 不得超过 不得高于 不得突破 不长于 不晚于 至多 最多 最高 或低于 或小于 或少于 小于等于 小于或等于 低于或等于 ≤ <= =< ≯ 不逾 原则上不超过 上限',
    { comparator: 'lte' },
  ),
  ...wordsOf('超过 超出 突破 高于 大于 多于 优于 超 逾 破 过 > 超越 高出', { comparator: 'gt' }),
  ...wordsOf('低于 小于 少于 不足 不满 不到 未满 < 短于', { comparator: 'lt' }),
  ...wordsOf('约 大约 约为 约占 近 接近 将近 左右 大致 大概 ≈ ~ 基本达到', round),
  ...wordsOf('= 等于', { comparator: 'eq' }),
});

/** Words behind a figure and its unit. */
export const findComparatorAfter = wordTable<ComparatorWord>({
  ...wordsOf('以上 及以上 或以上 或更高 或更多 起 ↑ 以上水平', { comparator: 'gte' }),
  ...wordsOf('以下 及以下 或以下 以内 之内 或更低 或更少 ↓', { comparator: 'lte' }),
  ...wordsOf('左右 上下 前后', round),
});

/** Letters between a number and its unit that say there is some more: 200余件, 百多家. */
export const moreThan = new Set(['余', '多', '几']);
