import type { QuantityValue } from '../../model/quantityValue.js';
import type { Clause } from '../read/clause.js';

const reference =
  /(?:(?:法定|规定|承诺|国家|标准)\p{Script=Han}{0,4}(?:期限|时限|时间|时长|标准)|原来?|原有(?:水平|规模|时限)?|基期|基准年?|现有(?:水平|规模)?|(?:19|20)\d{2}年(?:底|末|的?水平|的?规模)?)的?$/u;
const percent = (value: number): number => Number(`${value}e-2`);

/** A share that is told of an earlier figure or of a limit, as a factor: 法定时限的30%, 原来的60%. */
export function shareOfReference({ figure, normal, start, from }: Clause): QuantityValue | null {
  const printed = figure?.figure;
  if (!printed || printed.value === null || printed.unit !== '%') return null;
  const before = normal.text.slice(start, figure.start);
  // 从基期的30%，提高到60%: where it starts from.
  if (!/的$/.test(before) || !reference.test(before) || /[由从][^，。；、]{2,8}的$/.test(before)) return null;
  // 提高到2025年的18%: the year it is to be reached in, and none to compare with.
  const year = /(\d{4})年[^，。；]{0,4}的?$/.exec(before)?.[1];
  if (year !== undefined && from !== year) return null;
  const { value } = printed;
  return typeof value === 'number'
    ? percent(value)
    : { ...value, min: percent(value.min), max: percent(value.max) };
}
