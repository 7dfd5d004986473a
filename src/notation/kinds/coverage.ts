import { nameOf } from '../read/nameOf.js';
import { comparisonOf } from './comparison.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const coverageName = /覆盖率|覆盖面|覆盖比例|覆盖(?=达|率|$)/;
const full =
  /全覆盖|全面覆盖|全部覆盖|应[\p{Script=Han}]{1,4}尽[\p{Script=Han}]{1,4}|基本覆盖|全域覆盖|实现覆盖/u;
const noFull = /全覆盖(?:检查|监管|工程|行动|计划|体系|机制|网络)/;

/** A share under a name that is a coverage: 覆盖率达到100%. */
export const readCoverage: KindReader = (clause) => {
  if (!clause.figure) return fullCoverage(clause);
  const unit = clause.figure.figure.unit ?? clause.context.unit ?? null;
  if (unit !== '%' || !coverageName.test(nameOf(clause) || clause.words)) return null;
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const { comparator, value, inferred, findings } = compared;
  return { fields: { kind: 'coverage', comparator, percent: value, unit: '%' }, inferred, findings };
};

/** 全覆盖: a hundred percent that is not printed as a figure. */
const fullCoverage: KindReader = ({ words }) => {
  if (!full.test(words) || noFull.test(words)) return null;
  return {
    fields: { kind: 'coverage', comparator: 'gte', percent: 100, unit: '%' },
    inferred: {
      comparator: reasons.fullCoverage,
      percent: reasons.fullCoverage,
      unit: reasons.percentOfCoverage,
    },
  };
};
