import type { MultipleReference } from '../../model/target/multiple.js';
import type { Clause } from '../read/clause.js';

const limit = /(?:法定|规定|国家标准|标准|承诺)(?:审查|办理|审批|结案|办结)?(?:期限|时限|时间|标准|时长)/g;

/** What it is a multiple of: a printed year, the baseline, or something named such as a statutory time limit. */
export function multipleOf(clause: Clause): MultipleReference {
  const text = clause.normal.text.slice(clause.start, clause.end);
  // 承诺时限压缩至法定时限的40%: the one that the share is of stands last.
  const named = [...text.matchAll(limit)].at(-1)?.[0];
  if (named) return { type: 'named', name: { zh: named, en: `as printed: ${named}` }, value: null };
  return clause.from ? { type: 'period', period: clause.from } : { type: 'baseline' };
}
