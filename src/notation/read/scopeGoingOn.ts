import { deedRoles } from '../words/deedRoles.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { mostOfEach, unitsOfEach } from './fewOfEach.js';
import type { Item } from './item.js';

// 全省培育100家: of all of them together.
const ofAll = /^(?:其中|全[省市县区国州]|[我本][省市县区]|省级|市级|国家级|总[量数]|共)/;
const counting = new RegExp(`^[${unitsOfEach}]$`);
const more = /^(?:至少|最少|不少于|并|且|同时|还|也)/;

/** 至少有1家, 其中持证社工不少于1名: so few that each of those named in front may have as many, or some of its own. */
function isOfEach({ figure, normal, lexemes, start, end }: Clause, { count }: Carried): boolean {
  const value = figure?.figure.value;
  if (!figure || typeof value !== 'number' || !counting.test(figure.figure.unit ?? '')) return false;
  if (lexemes.some(({ type }) => type === 'commitment')) return false;
  const words = normal.text.slice(start, end);
  if (words.startsWith('其中')) return count !== null && value <= count;
  return value <= Math.max(mostOfEach, count ?? 0) && (lexemes[0] === figure || more.test(words));
}

/** 各县建设1家养老机构、2所托育机构: for whom each the list is. */
export function scopeGoingOn(clause: Clause, { sign }: Item, carried: Carried): Clause['scope'] {
  if (!clause.figure || carried.scope === null) return null;
  // 每个乡镇建成1所、养老床位达到3000张: a series of its own.
  const isOwn = clause.verb !== null && !clause.verb.isCarried && !deedRoles.has(clause.verb.role);
  const isListed = (sign === '、' || sign === '') && !isOwn && !ofAll.test(clause.words);
  const isNext = /^[，、]?$/.test(sign) && isOfEach(clause, carried);
  return isListed || isNext ? carried.scope : null;
}
