import type { Language } from '../../model/label.js';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * The number of a section as official documents write it, up to 19.
 *
 * @example
 * sectionNumber(12, 'zh') // '十二、'
 * sectionNumber(12, 'en') // '12. '
 */
export function sectionNumber(number: number, language: Language): string {
  if (language === 'en') return `${number}. `;
  return `${number >= 10 ? '十' : ''}${digits[number % 10] ?? ''}、`;
}
