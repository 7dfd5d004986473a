import type { KindReading } from '../kinds/kindReading.js';
import { baseNouns } from '../words/baseNouns.js';

type Kind = KindReading['fields']['kind'];

/** A word that tells a kind of target, with the kinds it may stand in. */
interface Marker {
  readonly pattern: RegExp;
  readonly kinds: readonly Kind[];
}

/** Words that mark a kind. Where one stands in a clause that was read as another kind, something was overlooked. */
export const markers: readonly Marker[] = [
  {
    pattern: /每年|逐年|各年度|年年|每个?年度/,
    kinds: ['everyYear', 'increment', 'growth', 'trend', 'recurring', 'cumulative', 'unset', 'maintain'],
  },
  {
    pattern:
      /年(?:均|平均)(?!(?:PM|.{0,6}?(?:浓度|气温|降水|降雨|值|水平|自然增长|机械增长)))|平均每年|每年平均/,
    kinds: ['everyYear', 'increment', 'growth', 'relative', 'multiple'],
  },
  { pattern: /累计(?!发|确诊)|合计|总计|共计/, kinds: ['cumulative', 'growth', 'increment'] },
  {
    pattern: /[\d一二两三四五六七八九十半]倍|翻番|翻[一两二三\d]番|翻倍|减半/,
    kinds: ['multiple', 'relative'],
  },
  { pattern: /平均水平|平均数|平均值|中位数/, kinds: ['relative', 'unset'] },
  { pattern: /每[两二三四五六\d]{1,2}年/, kinds: ['recurring', 'everyYear', 'unset'] },
  { pattern: /与[^，。；]{1,10}差距/, kinds: ['relative', 'qualitative', 'trend'] },
  { pattern: /每季|(?<![人户])每月|每周|每半年|每学[年期]/, kinds: ['recurring', 'unset'] },
  {
    // 高于 in front of words and not of a figure.
    pattern: new RegExp(
      `(?:[高低优快慢多少]于|超过|领先|赶超)(?=[\\p{Script=Han}A-Z"])(?![一二三四五六七八九十百千万亿两半约近])(?!\\p{Script=Han}{0,24}(?:的|${baseNouns})[\\d一二三四五六七八九十])`,
      'u',
    ),
    kinds: ['relative', 'rank', 'unset', 'maintain', 'trend'],
  },
  { pattern: /零的?突破/, kinds: ['level', 'milestone'] },
  { pattern: /净增/, kinds: ['increment', 'growth', 'everyYear'] },
  { pattern: /同比/, kinds: ['growth', 'relative', 'multiple', 'trend', 'qualitative'] },
  { pattern: /(?:位居|排名|进入|居|列).{0,8}前[\d一二三五十百]/, kinds: ['rank', 'unset'] },
  { pattern: /(?<![健安])全覆盖/, kinds: ['coverage', 'milestone', 'unset', 'level'] },
  {
    pattern: /(?:保持|稳定|维持|巩固)在/,
    kinds: ['maintain', 'growth', 'rank', 'everyYear', 'coverage', 'relative', 'qualitative', 'unset'],
  },
  {
    pattern: /(?<!规模|限额|较大|重大|[级及或岁])以上|以内|不低于|不少于|不超过|不高于|至少|不得[低高少超]/,
    kinds: [
      'level',
      'increment',
      'cumulative',
      'everyYear',
      'growth',
      'multiple',
      'coverage',
      'maintain',
      'relative',
      'rank',
      'structure',
      'recurring',
      'unset',
      'trend',
    ],
  },
];

/** Kinds that hold the words of their clause as a whole. */
export const wordKinds: ReadonlySet<Kind> = new Set<Kind>([
  'milestone',
  'recurring',
  'unset',
  'structure',
  'rank',
  'relative',
  'qualitative',
  'trend',
]);
