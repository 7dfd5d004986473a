import type { Finding } from '../../finding/finding.js';
import type { Text } from '../../model/text.js';
import { ambiguity } from '../kinds/ambiguity.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { isAnew } from './isAnew.js';
import { isDoing } from './isDoing.js';
import { isLoosely } from './isLoosely.js';
import type { Item } from './item.js';
import type { Share } from './sharesOf.js';

/** A clause with what stands around it. */
interface Around {
  readonly clause: Clause;
  readonly item: Item;
  readonly carried: Carried;
  readonly share: Share | undefined;
  /** Whether several times stand in front, of which it takes the last. */
  readonly isOneOfMany: boolean;
}

interface OtherReading {
  readonly isSo: (around: Around) => boolean;
  readonly taken: Text;
  readonly other: Text;
}

/** 各市整合园区，做大20个集群: too many for each, and nothing tells that they are of all. */
const isOfEach = ({ clause, item, carried }: Around): boolean =>
  carried.scope !== null &&
  clause.scope === null &&
  clause.figure !== null &&
  item.sign === '，' &&
  isDoing(clause.normal, clause.lexemes);

const readings: readonly OtherReading[] = [
  {
    isSo: ({ isOneOfMany, share }) => isOneOfMany && share === undefined,
    taken: { zh: '按最后一个时间', en: 'by the last of the times' },
    other: { zh: '每个时间都有目标', en: 'a target for each of the times' },
  },
  {
    isSo: ({ share }) => share?.isUneven === true,
    taken: {
      zh: '名称和数字前后不对应，按原样读',
      en: 'as printed, though names and figures do not come out even',
    },
    other: { zh: '各归各的', en: 'one figure for each name' },
  },
  {
    isSo: ({ clause, item, carried }) => isLoosely(clause, item, carried.unit),
    taken: { zh: '动词管到这一项', en: 'the verb of the item before holds here too' },
    other: { zh: '期末达到的数', en: 'what there is in the end' },
  },
  {
    isSo: isOfEach,
    taken: { zh: '全域合计', en: 'of all of them together' },
    other: { zh: '前面所说的每一个各有这么多', en: 'of each of those named in front' },
  },
  {
    isSo: ({ clause, item, carried }) => isAnew(clause, item, carried),
    taken: { zh: '不带前面的“每年”“累计”', en: 'without the yearly or total word in front' },
    other: { zh: '仍按前面的“每年”“累计”', en: 'with it, as the item before' },
  },
];

/** What else a clause may be by the times, names, verbs and scopes around it. */
export const aroundAmbiguities = (around: Around): Finding[] =>
  readings
    .filter(({ isSo }) => isSo(around))
    .map(({ taken, other }) => ambiguity(around.clause, taken, other));
