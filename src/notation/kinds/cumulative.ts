import type { Clause } from '../read/clause.js';
import { nameOf } from '../read/nameOf.js';
import { workRoles } from '../words/workRoles.js';
import { ambiguity } from './ambiguity.js';
import { comparisonOf } from './comparison.js';
import type { KindReader, KindReading } from './kindReading.js';
import { reasons } from './reasons.js';
import { shareInBrackets } from './shareInBrackets.js';

type Years = readonly [from: string | null, to: string | null];

function windowOf(clause: Clause): { years: Years; basis: 'printed' | 'inferred' | 'unknown' } {
  const printed = clause.window?.split('/');
  if (printed?.length === 2) return { years: [printed[0] ?? null, printed[1] ?? null], basis: 'printed' };
  const plan = clause.context.period;
  if (plan)
    return {
      years: [String(plan.firstYear), clause.by?.slice(0, 4) ?? String(plan.lastYear)],
      basis: 'inferred',
    };
  return { years: [null, clause.by?.slice(0, 4) ?? null], basis: 'unknown' };
}

function totalOf(clause: Clause, isRunning: boolean): KindReading | null {
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const { years, basis } = windowOf(clause);
  const [from, to] = years;
  const isBracketed = clause.figure?.figure.isBracketed === true;
  return {
    fields: {
      kind: 'cumulative',
      comparator: compared.comparator,
      value: compared.value,
      unit: compared.unit,
      window: isRunning ? { from: null, to, basis: 'unknown' } : { from, to, basis },
      baseMeaning: isRunning ? 'runningTotal' : isBracketed ? 'previousWindow' : 'unknown',
    },
    inferred: {
      ...compared.inferred,
      ...(isBracketed && { kind: reasons.bracketed }),
      ...(!isRunning && basis === 'inferred' && { 'window.from': reasons.windowOfPlan }),
    },
    findings: compared.findings,
  };
}

/** 五年投入10亿元: money given out over printed years adds up, even where 累计 is not printed. */
const isSpent = ({ isOverYears, words, verb, adverbs }: Clause): boolean =>
  isOverYears &&
  !adverbs.has('each') &&
  verb?.role !== 'reach' &&
  /投入|投资|支出|安排|筹集|发放|拨付/.test(words);

/** 累计, and 合计 over printed years or of deeds; 总规模合计70万公里 is a sum over things. */
const isSummed = ({ adverbs, words, isOverYears, verb }: Clause): boolean =>
  adverbs.has('total') &&
  (isOverYears ||
    !/[合共总]计|共(?=[\d达])/.test(words) ||
    (verb !== null && workRoles.has(verb.role)) ||
    /累[计积]|投[入资]|支出|筹集|发放/.test(words));

/** 5年20000套: a figure beside nothing but its years. */
const isBareOverYears = ({ isOverYears, verb, name, adverbs, timeSpan }: Clause): boolean =>
  isOverYears && timeSpan !== null && verb === null && name === null && adverbs.size === 0;

function doubtedTotal(clause: Clause): KindReading | null {
  const reading = totalOf(clause, false);
  const taken = { zh: '这几年的合计', en: 'the total over the years' };
  const other = { zh: '期末达到的数', en: 'what there is in the end' };
  return reading && { ...reading, findings: [...(reading.findings ?? []), ambiguity(clause, taken, other)] };
}

// 进出口总额（5年累计）.
const totalAside = /[(（][^()（）]{0,12}累计[)）]$/;

/** 累计达到2亿元, 〔50〕. A share in brackets is no sum. */
export const readCumulative: KindReader = (clause) => {
  const printed = clause.figure?.figure;
  if (!printed) return null;
  const unit = printed.unit ?? clause.context.unit ?? null;
  const isShare = unit === '%' || unit === '‰';
  if (printed.isBracketed && isShare) return shareInBrackets(clause);
  if (printed.isBracketed) return totalOf(clause, false);
  if (isShare || unit === '分' || unit === '分值') return null;
  if (isSummed(clause) || isSpent(clause)) return totalOf(clause, false);
  if (isBareOverYears(clause)) return doubtedTotal(clause);
  const isNamedTotal =
    clause.name === null &&
    (/累计/.test(nameOf(clause)) || totalAside.test(clause.context.indicatorName ?? '')) &&
    clause.verb?.role !== 'add';
  return isNamedTotal || (clause.context.measure === 'runningTotal' && /累计/.test(nameOf(clause)))
    ? totalOf(clause, true)
    : null;
};
