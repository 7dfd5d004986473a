import type { Period } from '../../quantity/period.js';

const partOf: Readonly<Record<string, string>> = {
  H1: '上半年',
  H2: '下半年',
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
};

/** A period in Chinese: 2023年6月, 2021—2025年. */
export function timeWords(period: Period): string {
  const [first = '', last] = period.split('/');
  if (last !== undefined)
    return /^\d{4}$/.test(first + last.slice(4))
      ? `${first}—${last}年`
      : `${timeWords(first)}至${timeWords(last)}`;
  const [year = '', month, day] = first.split('-');
  if (month === undefined) return `${year.slice(0, 4)}年${partOf[year.slice(4)] ?? ''}`;
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}
