import { describe, expect, it } from 'vitest';
import { rationalOf, toNumber } from '../../src/quantity/rational.js';
import { convertUnit, isKnownUnit, isSameUnit, unitFactor, unitPer } from '../../src/quantity/unit.js';

const factor = (from: string, to: string): number | null => {
  const found = unitFactor(from, to);
  return found && toNumber(found);
};

describe('unitFactor', () => {
  it.each([
    ['万元', '亿元', 0.0001],
    ['亿元', '万元', 10_000],
    ['万亿元', '亿元', 10_000],
    ['元', '万元', 0.0001],
    ['百万元', '千万元', 0.1],
    ['万件', '件', 10_000],
    ['名', '人', 1],
    ['分值', '分', 1],
    ['％', '%', 1],
    ['‰', '%', 0.1],
    ['件／万人', '件/万人', 1],
    ['件/每万人', '件/万人', 1],
    ['件每万人', '件/万人', 1],
    ['件/人', '件/万人', 10_000],
    ['万吨', '千克', 10_000_000],
    ['公顷', '亩', 15],
    ['年', '个月', 12],
    ['万台（套）', '台(套)', 10_000],
    ['万套（间）', '万套(间)', 1],
  ])('one %s is so many %s', (from, to, expected) => {
    expect(factor(from, to)).toBe(expected);
  });

  it.each([
    ['件', '宗'],
    ['件', '项'],
    ['个', '家'],
    ['分', '%'],
    ['%', '百分点'],
    ['元', '美元'],
    ['件', '件/万人'],
    ['人', '人次'],
    ['台（套）', '台'],
    ['头', '只'],
    ['套（间）', '间（套）'],
    ['家（略）', '家'],
    ['家', '不明单位'],
  ])('%s never becomes %s', (from, to) => {
    expect(factor(from, to)).toBeNull();
  });

  it('lets an unknown unit equal only itself', () => {
    expect(factor('摊位', '摊位')).toBe(1);
    expect(isKnownUnit('摊位')).toBe(false);
  });

  it.each(['__proto__', 'constructor', '万'.repeat(100_000), '件/万人/年', '/', ''])(
    'is not fooled by %.20s',
    (unit) => {
      expect(isKnownUnit(unit)).toBe(false);
    },
  );
});

describe('convertUnit', () => {
  it('shifts the decimal point exactly', () => {
    const converted = convertUnit(rationalOf(4.35), '亿元', '元');
    expect(converted && toNumber(converted)).toBe(435_000_000);
    expect(4.35 * 1e8).not.toBe(435_000_000);
  });
});

describe('isSameUnit', () => {
  it('tells another spelling from another unit', () => {
    expect(isSameUnit('分值', '分')).toBe(true);
    expect(isSameUnit('万元', '亿元')).toBe(false);
    expect(isSameUnit('件', '宗')).toBe(false);
  });
});

describe('unitPer', () => {
  it.each([
    ['每万人口高价值发明专利拥有量', '件', '件/万人'],
    ['万人发明专利拥有量', '件', '件/万人'],
    ['每万户市场主体有效注册商标量', '件', '件/万户'],
  ])('takes the denominator of %s from the name', (name, unit, full) => {
    expect(factor(full, unitPer(name, unit))).toBe(1);
  });

  it('leaves a name without one, and a unit that has one, alone', () => {
    expect(unitPer('商标数量', '件')).toBe('件');
    expect(unitPer('每万人口拥有量', '件/万人')).toBe('件/万人');
  });
});
