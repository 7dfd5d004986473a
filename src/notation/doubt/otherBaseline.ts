import { unitFactor } from '../../quantity/unit.js';
import type { WholeDoubtRule } from './wholeDoubt.js';

// 由60%，年均提高1个百分点: points are a change of what is measured in %.
const unscaled = (unit: string): string =>
  unit
    .replace(/^[百千]?[万亿]+/, '')
    .replace(/^个(?=.)/, '')
    .replace(/^百分点$/, '%');

const areAlike = (unit: string, other: string): boolean =>
  unscaled(unit) === unscaled(other) || unitFactor(unit, other) !== null;

/** 14个市州城镇化率达到60%: a start in 个 of what is measured in %. */
export const otherBaseline: WholeDoubtRule = ({ baseline, targets }) => {
  const unit = baseline?.unit;
  const units = targets.flatMap((target) => ('value' in target && target.unit ? target.unit : []));
  if (!baseline || !unit || units.length < targets.length || units.length === 0) return null;
  if (units.some((other) => areAlike(unit, other))) return null;
  return {
    span: baseline.span,
    why: {
      zh: '读作基期数，单位却与目标不同',
      en: 'read as the start, though its unit is not that of the target',
    },
  };
};
