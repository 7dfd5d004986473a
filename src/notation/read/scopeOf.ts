import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { deedRoles } from '../words/deedRoles.js';
import type { Words } from './clause.js';
import { wordsAt } from './wordsAt.js';

const eachPattern =
  /^(?:各(?:学校|高校|院校|校(?=新|建|开|配|设)|园区|医院|社区|村(?=至|新|均|都|建|配|设|培)|市州|州市|盟市|镇街|街镇|县市区|县|市|区|旗|盟|州|乡|镇|街道|街(?=至|新|均|都|要|应|每|年|建|完|$)|街镇|省|地级?市|设区市|旗县区|区县|市县|市州|州市|盟市|县区|镇街|部门|单位)+(?:、(?:县|区|市|旗|镇|街道|州|盟)+)*(?:\([^)]{1,12}\))?|每个?(?:市州|州市|盟市|工业类开发区|经济开发区|开发区|工业园区|产业园区|城乡社区|建制镇|建制村|乡镇街道|园区|学校|县|市|区|旗|乡|镇|街道|村|社区|行政村|地级市|设区市|区县|县区|镇街)+(?:\([^)]{1,16}\))?(?!人口|万|级))/;

// 全省每个县: where they are.
const within = /^(?:全[省市区县州国]|[我本][省市县区州])(?=[各每])/;
// 每个县级中医院建成1个: whatever they are, in front of what is done to each.
const anyOf = /^每[个家所座]?[\p{Script=Han}]{1,12}$/u;

/** Whom each a clause is for: 各县, 每个乡镇. */
export function scopeOf(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const first = lexemes.find(({ type }) => type === 'text');
  if (!first) return null;
  const start = first.start + (within.exec(normal.text.slice(first.start, first.end))?.[0].length ?? 0);
  const match = eachPattern.exec(normal.text.slice(start, start + 40));
  if (match) return wordsAt(normal, start, start + match[0].length);
  const next = lexemes[lexemes.indexOf(first) + 1];
  const isAny =
    next?.type === 'verb' && deedRoles.has(next.role) && anyOf.test(normal.text.slice(start, first.end));
  return isAny ? wordsAt(normal, start, first.end) : null;
}
