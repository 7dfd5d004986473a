import type { ItemScore } from '../../assess/scoring/scoreSheet.js';
import type { Language } from '../../model/label.js';
import { formatNumber } from '../number/formatNumber.js';
import { assessReasonInWords } from './assessReasonInWords.js';

const inputNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  value: { zh: '完成值', en: 'value' },
  goal: { zh: '目标值', en: 'goal' },
  baseline: { zh: '基期值', en: 'baseline' },
  ratio: { zh: '完成率', en: 'ratio' },
  counted: { zh: '计分比率', en: 'counted' },
  cap: { zh: '上限', en: 'cap' },
  floor: { zh: '下限', en: 'floor' },
  missing: { zh: '缺额', en: 'missing' },
  step: { zh: '每档', en: 'step' },
  steps: { zh: '缺额档数', en: 'steps' },
  points: { zh: '每档扣分', en: 'points a step' },
  threshold: { zh: '标准', en: 'threshold' },
  otherwise: { zh: '未达标得分', en: 'otherwise' },
};

/** The numbers that the points of an item came from, or why there are none. */
export function scoringNumbers({ inputs, reason }: ItemScore, language: Language): string {
  if (reason !== null) return assessReasonInWords(reason, language);
  return Object.entries(inputs)
    .filter(([name]) => name !== 'weight')
    .map(
      ([name, value]) =>
        `${inputNames[name]?.[language] ?? name} ${formatNumber(value, { language, decimals: 4 })}`,
    )
    .join(language === 'zh' ? '，' : ', ');
}
