import type { Language } from '../../model/label.js';

/** Says first of all that the figures are made up, where they are. */
export function illustrativeLines(isIllustrative: boolean | null, language: Language): string[] {
  if (isIllustrative !== true) return [];
  return [language === 'zh' ? '示意数据，不是实际完成值。' : 'Illustrative figures, not actual results.'];
}
