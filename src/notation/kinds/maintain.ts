import { comparisonOf } from './comparison.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const steadyVerb = /稳|维持/;

/** 稳定在90%以上, 保持在96%: a figure to be held every year. */
export const readHeldFigure: KindReader = (clause) => {
  if (clause.verb?.role !== 'hold') return null;
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const isBare = clause.figure?.figure.comparator === null && clause.farComparator === null;
  // …，力争12万吨 asks for more, and no longer for about so much.
  const isBetter = clause.verb.isCarried === true && clause.commitment !== null;
  const isAbout = isBare && !isBetter && steadyVerb.test(clause.verb.text);
  const { comparator, value, unit, inferred, findings } = compared;
  return {
    fields: { kind: 'maintain', comparator: isAbout ? 'approx' : comparator, value, unit },
    inferred: isAbout ? { comparator: reasons.heldAbout } : inferred,
    findings,
  };
};

const holdsBaseline =
  /^(?:达到或超过|达到或高于|不低于|不少于|不差于|优于|好于|不高于|不超过|保持|维持|稳定在|保持在|维持在|达到)?(?:现状|现有|现行|目前|当前|基期|基准年?|上年|上一年|\d{4}年?|去年|(?:九五|十[一二三四五六]?五)(?:时期|期间|规划期)?(?:期?末)?)的?(?:水平|规模|数量|标准|状态|基数)?$/;
// 粮食产量不低于2020年水平: with its name in front.
const heldBehindName =
  /\p{Script=Han}{2}(?:不低于|不少于|不差于|不高于|不超过)(?:现状|现有|目前|当前|基期|基准年?|\d{4}年?)的?(?:水平|规模|数量)$/u;
const levelWith = /与(?:上年|去年|上一年|上年度|\d{4}年)(?:同期)?(?:基本|大体|大致|总体)?(?:持平|相当)$/;
const noRise = /(?:不增加|不增长|不上升|不扩大|零增加|只减不增|只降不升|只降不增)$/;
const noFall = /(?:只增不减|不降低|不下降|不减少|不退化|不反弹|不恶化|总量不减|只升不降)$/;
const isSteady = /^(?:总体|基本)?(?:保持|维持)?(?:总体|基本|相对|持续|大体)?(?:稳定|平稳|不变)$/;

/** 不低于现状, 保持2020年水平, 保持稳定: the baseline to be held. */
export const readHeldBaseline: KindReader = (clause) => {
  if (clause.figure) return null;
  const whole = clause.normal.text.slice(clause.start, clause.end).replace(/"/g, '');
  const isNamed = clause.name && clause.name.text.length > 1 && clause.verb;
  const words = isNamed ? clause.normal.text.slice(clause.verb?.start, clause.end) : whole;
  const isUpper = noRise.test(whole) || /不高于|不超过/.test(words) || clause.context.direction === 'lower';
  if (holdsBaseline.test(words) || heldBehindName.test(whole) || noFall.test(whole) || noRise.test(whole)) {
    const isPrinted = /不|或/.test(whole);
    return {
      fields: {
        kind: 'maintain',
        comparator: isUpper ? 'lte' : 'gte',
        value: null,
        unit: clause.context.unit ?? null,
      },
      ...(isPrinted ? {} : { inferred: { comparator: isUpper ? reasons.bareLower : reasons.bareHigher } }),
    };
  }
  if (!isSteady.test(words) && !levelWith.test(words)) return null;
  return {
    fields: { kind: 'maintain', comparator: 'approx', value: null, unit: clause.context.unit ?? null },
    inferred: { comparator: reasons.heldAbout },
  };
};
