import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { deedRoles } from '../words/deedRoles.js';
import type { Words } from './clause.js';
import { mostOfEach, unitsOfEach } from './fewOfEach.js';
import { wordsAt } from './wordsAt.js';

const eachPattern =
  /^(?:各(?:中小学校|学校|高校|院校|校(?=新|建|开|配|设)|园区|医院|社区|村(?=至|新|均|都|建|配|设|培)|市州|州市|盟市|镇街|街镇|县市区|县|市|区|旗|盟|州|乡|镇|街道|街(?=至|新|均|都|要|应|每|年|建|完|$)|省|地级?市|设区市|旗县区|区县|市县|县区|部门|单位)+(?:、(?:县|区|市|旗|镇|街道|州|盟)+)*(?:\([^)]{1,12}\))?|每个?(?:市州|州市|盟市|工业类开发区|经济开发区|开发区|工业园区|产业园区|城乡社区|建制镇|建制村|乡镇街道|园区|学校|县|市|区|旗|乡|镇|街道|村|社区|行政村|地级市|设区市|区县|县区|镇街)+(?:\([^)]{1,16}\))?(?!人口|万|级))/;

// 每个乡镇卫生院, 每个市辖区: a longer word than the place it begins with.
const longer =
  /辖区|城(?![市乡镇管建])区?|(?<=每个?\p{Script=Han}{1,4})(?:(?:中心)?卫生(?:院|室|服务中心|服务站)|中心(?:小学|学校|幼儿园|敬老院|校)|[小中]学(?![生校])|幼儿园|(?:综合)?文化站|敬老院|养老院|派出所|司法所|消防[站队]|党群服务中心)/uy;

// 全省每个县: where they are; 为每个社区配备2名: for whom it is done.
const within = /^(?:全[省市区县州国]|[我本][省市县区州])(?=[各每])|^(?:为|给|面向|向|对|在)(?=每)/;
// 为各县培训100名 may be of all of them together.
const forAll = /^(?:为|给)(?=各)/;
// 每个县级中医院建成1个: whatever they are, in front of what is done to each.
const anyOf =
  /^每(?![十百千万\d]+(?:名|人|户|常住|户籍|平方|公里|亩|辆))(?:[个家所座名位]|[\d.]+[十百千]?万?(?=人))?[\p{Script=Han}]{1,12}$/u;
const anyOne =
  /^每(?:[个家所座条支]|[\d.]+[十百千]?万(?=人口))[\p{Script=Han}]{2,12}(?<!签约|[拥享占具配]有|服务|接受|参加|开展|带动|培训|[数率量][由从]?|面积|床位)$/u;
// 每个省级以上园区拥有1个.
const place =
  /^每[个家所座条支][\p{Script=Han}\dA-Z]{0,14}(?:[区园县村镇校院市乡站]|小学|中学|企业|街道|集群|产业链?|行业|机构|中心|基地|队伍)$/u;
// 每所学校图书室不少于1个: of each, and what each is to have.
const owner =
  /^每[个家所](?:[\p{Script=Han}]{0,4}(?:中小学|学校|企业|医院)|产业集群|(?:省级以上)?园区|[\p{Script=Han}]{2}村)(?=(?:至少有)?[\p{Script=Han}]{3})/u;
const counting = new RegExp(`^[${unitsOfEach}次场]$`);

const isFew = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.some(
    (one) => one.type === 'figure' && typeof one.figure.value === 'number' && one.figure.value <= mostOfEach,
  );

/** Whom each a clause is for: 各县, 每个乡镇. */
export function scopeOf(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const first = lexemes.find(({ type }) => type === 'text');
  if (!first) return null;
  const head = normal.text.slice(first.start, first.end);
  const lead = within.exec(head) ?? (isFew(lexemes) ? forAll.exec(head) : null);
  const start = first.start + (lead?.[0].length ?? 0);
  const match = eachPattern.exec(normal.text.slice(start, start + 40));
  if (match) {
    longer.lastIndex = start + match[0].length;
    return wordsAt(normal, start, longer.lastIndex + (longer.exec(normal.text)?.[0].length ?? 0));
  }
  const next = lexemes[lexemes.indexOf(first) + 1];
  const words = normal.text.slice(start, first.end);
  const each = next?.type === 'figure' ? owner.exec(words)?.[0] : undefined;
  if (each !== undefined && counting.test(next?.type === 'figure' ? (next.figure.unit ?? '') : ''))
    return wordsAt(normal, start, start + each.length);
  const bound = /(?:至少|最少|[应须要均都各]|[拥享建设配]?有){0,3}$/.exec(words)?.[0].length ?? 0;
  const isOfPlace = place.test(bound === 0 ? words : words.slice(0, -bound));
  const isAny =
    (next?.type === 'verb' && deedRoles.has(next.role) && (isOfPlace || anyOf.test(words))) ||
    // 每家示范企业至少1名.
    (next?.type === 'figure' && counting.test(next.figure.unit ?? '') && (isOfPlace || anyOne.test(words)));
  return isAny ? wordsAt(normal, start, first.end - bound) : null;
}
