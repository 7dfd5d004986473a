import type { Clause } from '../read/clause.js';
import { ambiguity } from './ambiguity.js';
import type { KindReading } from './kindReading.js';
import { multipleOf } from './multipleOf.js';
import { reasons } from './reasons.js';

const doubled = /(?:翻番|翻一番|翻倍|倍增|成倍增长|成倍增加)/;
const halved = /(?:减半|一半|半数)/;

/** 翻番, 减半: a multiple without a figure. */
export function doubling(clause: Clause): KindReading | null {
  const isDoubled = doubled.exec(clause.words)?.[0];
  const isHalved = halved.test(clause.words) && !clause.figure;
  if ((!isDoubled && !isHalved) || clause.figure || /倍增计划|倍增行动|倍增工程/.test(clause.words))
    return null;
  const of = multipleOf(clause);
  const isWithin = /一半(?:以内|以下|之内)/.test(clause.words);
  const isMore = /(?:番|倍|一半)以上/.test(clause.words);
  // 接近翻番.
  const isAbout = clause.farComparator === 'approx';
  const comparator = isAbout ? 'approx' : isHalved || clause.context.direction === 'lower' ? 'lte' : 'gte';
  const isBare = !isWithin && !isMore && !isAbout;
  const reading: KindReading = {
    fields: {
      kind: 'multiple',
      // 压缩一半以上 leaves half of it or less.
      comparator: isMore && !isHalved ? 'gte' : comparator,
      factor: isDoubled ? 2 : 0.5,
      of,
      unit: clause.context.unit ?? null,
    },
    inferred: {
      ...(isBare && { comparator: isHalved ? reasons.bareLower : reasons.bareHigher }),
      ...(of.type === 'baseline' && { of: reasons.ownBaseline }),
    },
  };
  if (isDoubled !== '倍增' && !isDoubled?.startsWith('成倍')) return reading;
  const taken = { zh: '增加到2倍', en: 'twice as much' };
  const other = { zh: '增加若干倍', en: 'several times as much' };
  return { ...reading, findings: [ambiguity(clause, taken, other)] };
}
