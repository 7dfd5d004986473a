import type { Rational } from './rational.js';
import type { Unit } from './unit.js';
import { isKnownUnit, unitFactor } from './unit.js';

/** Words for things that are counted one by one. Money, time and points are measured, and are not among them. */
const countingWords: readonly Unit[] = (
  '件 项 宗 个 家 人 户 次 起 只 条 种 处 所 册 部 篇 套 台 辆 张 份 例 幅 期 场 门 位 ' +
  '人次 户次 件次 家次 支 批 对 座 片 类 品种 门类 站 点 支队 ' +
  '间 栋 幢 头 羽 株 棵 艘 架 块 口 眼 盏 颗'
).split(' ');

const known = new Map<Unit, Rational | null>();

/**
 * How many single things one of a unit is, where the unit counts things; `null` where it measures or is a share.
 *
 * @example
 * toNumber(countedUnit('万件')!) // 10000
 * toNumber(countedUnit('台（套）')!) // 1
 * countedUnit('亿元') // null: money is measured
 * countedUnit('件/万人') // null: so many for each is no count
 */
export function countedUnit(unit: Unit): Rational | null {
  const found = known.get(unit);
  if (found !== undefined) return found;
  // 万台（套） counts by ten thousand, whichever of the two its things are.
  const plain = isKnownUnit(unit) ? unit.replace(/[(（][^()（）]+[)）]$/, '') : unit;
  const factors = countingWords.map((word) => unitFactor(plain, word));
  const factor = factors.find((one) => one !== null) ?? null;
  if (known.size < 1000) known.set(unit, factor);
  return factor;
}
