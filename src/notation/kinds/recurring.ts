import type { Clause } from '../read/clause.js';
import { printable } from '../read/printable.js';
import { printedOf } from '../read/printedOf.js';
import { findFrequency } from '../words/frequencyWords.js';
import { shortFrequency } from '../words/shortFrequency.js';
import type { KindReader } from './kindReading.js';

const done =
  /督导|督办|研判|例会|点评|晾晒|会审|公示|上报|排名|观摩|评比|开展|组织|举办|发布|召开|通报|调度|实行|进行|报送|公布|评估|检查|督查|培训|总结|监测|更新|研究|报告|考核|修订|编制|推送|走访|巡查|抽查|分析|会商|确定|评选|派驻|梳理|遴选|表彰|制定|宣传|轮训|执法|推介|演练|体检|签订|签署/;
const timesUnits = new Set(['次', '期', '轮', '届', '回', '场']);
const mostTimes = 12;

/** The word for how often, the first in the clause. */
function frequencyOf(text: string) {
  for (let at = 0; at < text.length; at += 1) {
    const found = findFrequency(text, at);
    if (found) return found;
  }
  const short = shortFrequency(text);
  if (short) return short;
  // 每两年: told, though none of the named frequencies.
  const years = /每隔?(?:[两二三四五六]|\d)年|每[周日天旬]/.exec(text)?.[0];
  return years === undefined ? null : { word: years, meaning: null };
}

/** How many times in each period, where the figure counts times; 一次 is no figure and still once. */
function countOf({ figure, words }: Clause, frequency: string | null): number | null {
  // 每季度不少于1次: nothing but a frequency tells how often that is; 每年不少于12次 is a count of each year.
  const isAtLeastEach = frequency !== 'annual' && figure?.figure.comparator === 'gte';
  if (!figure) return /一[次期场轮届](?!性)/.test(words) ? 1 : null;
  const { value = null, unit = null } = figure?.figure ?? {};
  if (
    (figure?.figure.comparator && !isAtLeastEach) ||
    typeof value !== 'number' ||
    unit === null ||
    !timesUnits.has(unit) ||
    (unit === '场' && frequency === 'annual')
  )
    return null;
  return Number.isInteger(value) && value >= 1 && value <= mostTimes ? value : null;
}

const founding = /完成|建[立成]|健全|形成|完善|构建|出台|设立|印发/;

/** 建立常态化督查机制, 完成定期监测点布设: what is to stand or be done, and the word tells of what sort it is. */
const isLasting = (text: string, word: string): boolean => founding.test(text.slice(0, text.indexOf(word)));

/** 定期发布…, 每年组织…, 每季度1次: something done again and again. */
export const readRecurring: KindReader = (clause) => {
  const text = clause.normal.text.slice(clause.start, clause.end);
  const frequency = frequencyOf(text);
  const isTimes = timesUnits.has(clause.figure?.figure.unit ?? '');
  if (!frequency || !(isTimes || done.test(text) || /[一二三四两\d][次期场](?!性)/.test(text))) return null;
  if (frequency.meaning === 'periodicUnstated' && isLasting(text, frequency.word)) return null;
  // 由每日2次增加到每日4次 is a level of its own.
  const isReached = clause.verb?.role === 'reach' || clause.verb?.role === 'lowerTo';
  if (isReached && frequency.meaning === null) return null;
  const count = countOf(clause, frequency.meaning);
  if (clause.figure && count === null) return null;
  // 年度 inside a name tells no frequency: 年度报告 alone is a report.
  if (frequency.word === '季度' && /第.季度/.test(text)) return null;
  const what = printable(printedOf(clause));
  return {
    fields: {
      kind: 'recurring',
      what: { zh: what, en: `as printed: ${what}` },
      frequency: frequency.meaning,
      frequencyPrinted: frequency.word,
      ...(count !== null && { count }),
      unit: null,
    },
  };
};
