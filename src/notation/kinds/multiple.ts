import type { QuantityValue } from '../../model/quantityValue.js';
import type { MultipleReference } from '../../model/target/multiple.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { printedOf } from '../read/printedOf.js';
import { ambiguity } from './ambiguity.js';
import { comparisonOf } from './comparison.js';
import type { KindReader, KindReading } from './kindReading.js';
import { reasons } from './reasons.js';
import { shareOfReference } from './shareOfReference.js';

const mapped = (value: QuantityValue, change: (one: number) => number): QuantityValue =>
  typeof value === 'number' ? change(value) : { ...value, min: change(value.min), max: change(value.max) };

// Adding one to a decimal must not turn 1.1 into 2.1000000000000001.
const plusOne = (value: number): number => Number((value + 1).toPrecision(15));

/** What it is a multiple of: a printed year, the baseline, or something named such as a statutory time limit. */
function referenceOf(clause: Clause): MultipleReference {
  const named =
    /(?:法定|规定|国家标准|标准|承诺)(?:审查|办理|审批|结案|办结)?(?:期限|时限|时间|标准|时长)/.exec(
      clause.normal.text.slice(clause.start, clause.end),
    )?.[0];
  if (named) return { type: 'named', name: { zh: named, en: `as printed: ${named}` }, value: null };
  return clause.from ? { type: 'period', period: clause.from } : { type: 'baseline' };
}

// Ten doublings are a thousand times as much.
const mostDoublings = 10;
const doubled = /(?:翻番|翻一番|翻倍|倍增|成倍增长|成倍增加)/;
const halved = /(?:减半|一半|半数)/;

function wordsAlone(clause: Clause): KindReading | null {
  const isDoubled = doubled.exec(clause.words)?.[0];
  const isHalved = halved.test(clause.words) && !clause.figure;
  if ((!isDoubled && !isHalved) || clause.figure || /倍增计划|倍增行动|倍增工程/.test(clause.words))
    return null;
  const of = referenceOf(clause);
  const isWithin = /一半(?:以内|以下|之内)/.test(clause.words);
  const isMore = /(?:番|倍|一半)以上/.test(clause.words);
  const comparator = isHalved || clause.context.direction === 'lower' ? 'lte' : 'gte';
  const isBare = !isWithin && !isMore;
  const reading: KindReading = {
    fields: {
      kind: 'multiple',
      comparator: isMore ? 'gte' : comparator,
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

/** 减少2倍, 翻百番: nothing falls or grows so, and what is meant instead is not printed. */
function unreadable(clause: Clause): KindReading {
  const findings = [notationFinding('notation/unreadable', {}, { seen: printedOf(clause) })];
  return { fields: { kind: 'unset', reason: 'unreadable', unit: clause.context.unit ?? null }, findings };
}

/** 压缩至法定时限的30%以内, 降至原来的60%. */
function shared(clause: Clause, factor: QuantityValue): KindReading | null {
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const of = referenceOf(clause);
  return {
    fields: {
      kind: 'multiple',
      comparator: compared.comparator,
      factor,
      of,
      unit: clause.context.unit ?? null,
    },
    inferred: { ...compared.inferred, ...(of.type === 'baseline' && { of: reasons.ownBaseline }) },
  };
}

/** 翻一番, 翻两番, 增长1.5倍 (2.5 times), 是2020年的1.5倍. */
export const readMultiple: KindReader = (clause) => {
  const printed = clause.figure?.figure;
  if (!printed || printed.value === null) return wordsAlone(clause);
  const share = shareOfReference(clause);
  if (share) return shared(clause, share);
  if (printed.unit !== '倍' && printed.unit !== '番') return null;
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const role = clause.verb?.role;
  const most = typeof printed.value === 'number' ? printed.value : printed.value.max;
  if ((role === 'lower' && printed.unit === '倍') || (printed.unit === '番' && most > mostDoublings))
    return unreadable(clause);
  const isAdded = role === 'grow' || role === 'raise' || role === 'net';
  const factor =
    printed.unit === '番'
      ? mapped(compared.value, (times) => 2 ** times)
      : isAdded
        ? mapped(compared.value, plusOne)
        : compared.value;
  const of = referenceOf(clause);
  const isTold =
    isAdded ||
    printed.unit === '番' ||
    role !== undefined ||
    clause.from !== null ||
    /[是为的]$/.test(clause.words.slice(0, 40)) ||
    clause.name !== null;
  const taken = { zh: '原数的若干倍', en: 'so many times as much' };
  const other = { zh: '增加若干倍', en: 'so many times more' };
  return {
    fields: {
      kind: 'multiple',
      comparator: compared.comparator,
      factor,
      of,
      unit: clause.context.unit ?? null,
    },
    inferred: { ...compared.inferred, ...(of.type === 'baseline' && { of: reasons.ownBaseline }) },
    findings: [
      ...compared.findings.filter(({ code }) => code !== 'notation/unitDisagrees'),
      ...(isTold ? [] : [ambiguity(clause, taken, other)]),
    ],
  };
};
