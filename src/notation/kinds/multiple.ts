import type { QuantityValue } from '../../model/quantityValue.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { nameOf } from '../read/nameOf.js';
import { printedOf } from '../read/printedOf.js';
import { ambiguity } from './ambiguity.js';
import { comparisonOf } from './comparison.js';
import { doubling } from './doubling.js';
import type { KindReader, KindReading } from './kindReading.js';
import { multipleOf } from './multipleOf.js';
import { reasons } from './reasons.js';
import { shareOfReference } from './shareOfReference.js';

const mapped = (value: QuantityValue, change: (one: number) => number): QuantityValue =>
  typeof value === 'number' ? change(value) : { ...value, min: change(value.min), max: change(value.max) };

// Adding one to a decimal must not turn 1.1 into 2.1000000000000001.
const plusOne = (value: number): number => Number((value + 1).toPrecision(15));

// Ten doublings are a thousand times as much.
const mostDoublings = 10;

/** 减少2倍, 翻百番: nothing falls or grows so, and what is meant instead is not printed. */
function unreadable(clause: Clause): KindReading {
  const findings = [notationFinding('notation/unreadable', {}, { seen: printedOf(clause) })];
  return { fields: { kind: 'unset', reason: 'unreadable', unit: clause.context.unit ?? null }, findings };
}

/** 压缩至法定时限的30%以内, 降至原来的60%. */
function shared(clause: Clause, factor: QuantityValue): KindReading | null {
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const of = multipleOf(clause);
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
  if (!printed || printed.value === null) return doubling(clause);
  const share = shareOfReference(clause);
  if (share) return shared(clause, share);
  if ((printed.unit !== '倍' && printed.unit !== '番') || /倍[数率差]$/.test(nameOf(clause))) return null;
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const role = clause.verb?.role;
  const most = typeof printed.value === 'number' ? printed.value : printed.value.max;
  if ((role === 'lower' && printed.unit === '倍') || (printed.unit === '番' && most > mostDoublings))
    return unreadable(clause);
  // 收入增长6%、总值超过2020年的2倍: of the year, whatever stands in front.
  const isOf = clause.verb?.isCarried === true && clause.from !== null;
  const isAdded = !isOf && (role === 'grow' || role === 'raise' || role === 'net');
  const factor =
    printed.unit === '番'
      ? mapped(compared.value, (times) => 2 ** times)
      : isAdded
        ? mapped(compared.value, plusOne)
        : compared.value;
  const of = multipleOf(clause);
  // 超过2020年的2倍: the word stands in front of what it is a multiple of.
  const isOver =
    'comparator' in compared.inferred &&
    /^(?:超过?|突破|高于|大于)|(?<!不)(?:超过|突破|高于|大于)的/.test(clause.words);
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
      comparator: isOver ? 'gt' : compared.comparator,
      factor,
      of,
      unit: clause.context.unit ?? null,
    },
    inferred: {
      ...(isOver ? {} : compared.inferred),
      ...(of.type === 'baseline' && { of: reasons.ownBaseline }),
    },
    findings: [
      ...compared.findings.filter(({ code }) => code !== 'notation/unitDisagrees'),
      ...(isTold ? [] : [ambiguity(clause, taken, other)]),
    ],
  };
};
