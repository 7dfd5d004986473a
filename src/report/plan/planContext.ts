import type { Inferred } from '../../model/inferred.js';
import type { Language } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { visibleText } from '../layout/visibleText.js';

/** What the parts of a plan are written with. */
export interface PlanContext {
  readonly language: Language;
  readonly width: number;
  readonly plan: Plan;
}

/** A part of a report: its title and its lines. */
export interface Section {
  readonly title: Text;
  readonly lines: readonly string[];
}

/** Anything with a printed name and an English one. */
interface Named {
  readonly name: string;
  readonly englishName: string;
}

/** The name in the language asked for. */
export const nameIn = ({ name, englishName }: Named, language: Language): string =>
  visibleText(language === 'zh' ? name : englishName);

/** The word for a field that the document does not print; `null` for one that it does. */
export function inferredWord(
  inferred: Inferred | undefined,
  field: string,
  language: Language,
): string | null {
  return inferred?.[field] ? { zh: '推定', en: 'inferred' }[language] : null;
}

/** `（推定）` behind what the document does not print; nothing behind what it does. */
export function inferredMark(inferred: Inferred | undefined, field: string, language: Language): string {
  const word = inferredWord(inferred, field, language);
  return word === null ? '' : inBrackets(word, language);
}

/** Names of organisations by their ids, in a row. An id that the plan does not list stands as it is. */
export function unitsInWords(ids: readonly string[], { plan, language }: PlanContext): string {
  const names = ids.map((id) => {
    const unit = plan.organizations.find((organization) => organization.id === id);
    return unit ? nameIn(unit, language) : id;
  });
  return names.join(language === 'zh' ? '、' : ', ');
}

/** `（甲）` or ` (a)`; nothing for nothing. */
export function inBrackets(text: string, language: Language): string {
  if (text === '') return '';
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Parts of an entry in a row, empty ones left out: `甲；乙`, `a; b`. */
export const joined = (parts: readonly (string | null | undefined)[], language: Language): string =>
  parts.filter(Boolean).join(language === 'zh' ? '；' : '; ');
