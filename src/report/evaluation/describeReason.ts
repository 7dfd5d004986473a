import type { Reason } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';

/** Quantities that are decided, not calculated. */
const verdicts: ReadonlySet<ValueOf<'quantity'>> = new Set(['isMet', 'isMetAtBaseline', 'status']);

/**
 * Why one quantity of an evaluation is missing, in a sentence.
 *
 * @example
 * describeReason({ quantity: 'progressRatio', code: 'goalEqualsBaseline' }, 'zh')
 * // '增量完成率无法计算：目标值等于基期值。'
 * describeReason({ quantity: 'status', code: 'observationMissing' }, 'en')
 * // 'Status cannot be determined: no usable figure as of the evaluation date.'
 */
export function describeReason({ quantity, code }: Reason, language: Language): string {
  const [name, reason] = [labelOf('quantity', quantity, language), labelOf('reason', code, language)];
  const isVerdict = verdicts.has(quantity);
  if (language === 'zh') return `${name}无法${isVerdict ? '判断' : '计算'}：${reason}。`;
  const sentence = `${name} cannot be ${isVerdict ? 'determined' : 'computed'}: ${reason}.`;
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
