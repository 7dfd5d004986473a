import { nameOf } from '../read/nameOf.js';
import { printable } from '../read/printable.js';
import { printedOf } from '../read/printedOf.js';
import { growthBasis } from './growthBasis.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const fromNone = /零的?突破|从无到有|0的突破/;

/** 实现零的突破: more than none of something counted, otherwise a milestone. */
export const readZeroBreakthrough: KindReader = (clause) => {
  if (!fromNone.test(clause.normal.text.slice(clause.start, clause.end)) || clause.figure) return null;
  const what = printable(printedOf(clause));
  const counted = /实现([\p{Script=Han}A-Z]{2,24}?)的?(?:零|0)的?突破/u.exec(clause.words)?.[1];
  if (!nameOf(clause) && counted === undefined)
    return { fields: { kind: 'milestone', what: { zh: what, en: `as printed: ${what}` }, unit: null } };
  return {
    fields: { kind: 'level', comparator: 'gt', value: 0, unit: clause.context.unit ?? null },
    inferred: { value: reasons.fromZero, comparator: reasons.fromZero },
  };
};

const none =
  /零(?:投诉|发生|事故|死亡|上访|感染|违规|差错|容忍度|新增|污染|积压|疫情|伤亡|火灾|失信|跑路|外流|欠薪|瞒报|漏报|排放|辍学|拖欠|超标|返贫)|(?:动态|全面|全部|存量|实现)清零|清零$|无(?:重特?大|较大)?\p{Script=Han}{0,8}(?:事故|事件)发生|(?:杜绝|不发生|不出现)\p{Script=Han}{0,12}(?:事故|事件|风险|疫情|案件|现象|问题|返贫|火灾|灾害|污染|伤亡|死亡|欠薪|断流|内涝)(?!.*底线)|(?:事故|事件|案件|疫情|火灾|现象)(?:实现)?(?:不|零)发生|(?:为|保持|实现)零$/u;
const grownAtAll = /(零|负|正)增长/;
const signOf = { 零: 'lte', 负: 'lt', 正: 'gt' } as const;

/** 零投诉, 不发生重大事故: none at all; 零增长: no growth, 正增长: some. */
export const readNone: KindReader = (clause) => {
  const grown = clause.figure ? null : grownAtAll.exec(clause.words);
  const unit = clause.context.unit ?? null;
  if (grown) {
    const comparator = signOf[grown[1] as keyof typeof signOf];
    const { from } = clause;
    return {
      fields: {
        kind: 'growth',
        basis: growthBasis(clause),
        comparator,
        rate: 0,
        unit: '%',
        ...(from && { from }),
      },
      inferred: { comparator: reasons.noneAtAll, rate: reasons.noneAtAll },
    };
  }
  if (clause.figure || !none.test(clause.words)) return null;
  return {
    fields: { kind: 'level', comparator: 'lte', value: 0, unit },
    inferred: { comparator: reasons.noneAtAll, value: reasons.noneAtAll },
  };
};
