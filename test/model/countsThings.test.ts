import { describe, expect, it } from 'vitest';
import { countsThings } from '../../src/model/countsThings.js';
import type { Indicator } from '../../src/model/indicator.js';
import { indicatorWith } from '../smallPlan.js';

const counted = indicatorWith({ name: '商标注册量', baseline: { value: 3834, period: '2020' } });

describe('an indicator counts things', () => {
  it.each<readonly [string, Partial<Indicator>, boolean]>([
    ['one by one', {}, true],
    ['by ten thousand', { unit: '万件' }, true],
    ['without a baseline', { baseline: null }, true],
    ['but not where its baseline is a fraction', { baseline: { value: 0.5, period: '2020' } }, false],
    ['but not where it is printed with decimals', { decimals: 1 }, false],
    ['but not where its name says so many for each', { name: '每万人口发明专利拥有量' }, false],
    ['but not where its unit says so many for each', { unit: '件/万人' }, false],
    ['but not where it is a mean', { name: '户均商标拥有量' }, false],
    ['but not where it is a share', { measure: 'ratio' }, false],
    ['but not where it is how fast something grows', { measure: 'growthRate' }, false],
    ['but not where it is money', { unit: '亿元' }, false],
    ['but not where it has no unit', { unit: null }, false],
  ])('%s', (_, change, answer) => {
    expect(countsThings({ ...counted, ...change })).toBe(answer);
  });
});
