import type { RuleCheck } from '../../assess/warning/warning.js';
import type { Language } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { reasonWord } from './reasonWord.js';

/** How far one rule of warning could look: how much it judged, what it warns of, what it could not judge and why. */
export function ruleCheckInWords(check: RuleCheck, language: Language): string {
  const { name, checkedCount, raisedCount, unchecked } = check;
  const reasons = unchecked.map(({ reason, count }) =>
    language === 'zh' ? `${reasonWord(reason, 'zh')} ${count} 个` : `${reasonWord(reason, 'en')}: ${count}`,
  );
  if (language === 'zh') {
    const missing = reasons.length > 0 ? `；未能检查：${reasons.join('，')}` : '';
    return `${visibleText(name.zh)}：检查 ${checkedCount} 个，预警 ${raisedCount} 个${missing}`;
  }
  const missing = reasons.length > 0 ? `; not looked at: ${reasons.join('; ')}` : '';
  return `${visibleText(name.en)}: looked at ${checkedCount}, warns of ${raisedCount}${missing}`;
}
