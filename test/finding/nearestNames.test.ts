import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/finding/nearestNames.js';

describe('nearestNames', () => {
  it('finds a slip of the pen', () => {
    expect(nearestNames('indicatorID', ['unit', 'indicatorId'])).toEqual(['indicatorId']);
    expect(nearestNames('commitement', ['comment', 'commitment', 'unit'], 1)).toEqual(['commitment']);
  });

  it('finds a printed name from a short one', () => {
    expect(nearestNames('高价值专利', ['每万人口高价值发明专利拥有量（件）', '注册商标总量'])).toEqual([
      '每万人口高价值发明专利拥有量（件）',
    ]);
  });

  it('says nothing when nothing is near', () => {
    expect(nearestNames('xyz', ['unit', 'period'])).toEqual([]);
    expect(nearestNames('', ['unit'])).toEqual([]);
    expect(nearestNames('——', ['unit'])).toEqual([]);
  });

  it('answers at once for a cell of ten megabytes', () => {
    const start = performance.now();
    nearestNames(
      '专'.repeat(1e7),
      Array.from({ length: 100 }, (_, index) => `指标${index}`),
    );
    expect(performance.now() - start).toBeLessThan(500);
  });
});
