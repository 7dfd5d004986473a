import type { Language } from '../../model/label.js';
import type { PlanReport } from '../document/reportDocument.js';

/** What a report is of, in one line. */
export function factsLine({ facts }: Pick<PlanReport, 'facts'>, language: Language): string {
  const [colon, between] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return facts.map(({ name, text }) => `${name[language]}${colon}${text[language]}`).join(between);
}
