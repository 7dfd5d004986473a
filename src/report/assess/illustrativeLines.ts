import type { Language } from '../../model/label.js';

/** Says first of all that the figures are made up, where they are. */
export function illustrativeLines(isIllustrative: boolean | null, language: Language): string[] {
  if (isIllustrative !== true) return [];
  return [
    language === 'zh'
      ? '【示例数据】以下结果出自演示编造的数据，不是任何地区的实际情况，请勿引用。'
      : '[ILLUSTRATIVE DATA] What follows comes from figures made up for demonstration; do not quote it.',
  ];
}
