import type { Citation } from '../../../model/citation.js';
import type { RecurringStatement } from '../../../model/target/recurring.js';
import type { QualitativeTarget } from '../../../model/target/target.js';
import { commitmentBuilders, meaning } from '../../commitmentBuilders.js';
import { numberLeftOpen, planDeadline } from '../../reasons.js';
import { boxes } from '../place.js';
import { goalsDeadline } from '../reasons.js';

const boxNames = new Set<string>(Object.values(boxes).map(([, name]) => name));

/** What every commitment in words shares: no figure, no series, and 2025 as its day of reckoning. */
export function printed(words: string, places: Citation | Citation[], isDeadlinePrinted = false) {
  const citations = [places].flat();
  const [chapter, section, item] = citations[0]?.sectionPath ?? [];
  const reason = chapter === '第二章' && section === '第四节' ? goalsDeadline : planDeadline;
  return {
    origin: item !== undefined && boxNames.has(item) ? ('project' as const) : ('prose' as const),
    printed: words,
    unit: null,
    by: '2025',
    citations,
    ...(isDeadlinePrinted ? {} : { inferred: { by: reason } }),
  };
}

const builders = commitmentBuilders(printed);

export const { milestone, recurring, rising, falling, milestoneStatement, qualitativeStatement } = builders;

/** A number left open, a state or a position, and what it means. Without 一批 or 多个, an open number is inferred. */
export const inWords = (
  id: string,
  words: string,
  subkind: 'openCount' | 'state' | 'positioning',
  zh: string,
  en: string,
  places: Citation | Citation[],
  more: Partial<QualitativeTarget> = {},
): QualitativeTarget => {
  const target = builders.inWords(id, words, subkind, places, { ...meaning(zh, en), ...more });
  if (subkind !== 'openCount' || /一批|多个/.test(words)) return target;
  return { ...target, inferred: { ...target.inferred, subkind: numberLeftOpen } };
};

/** Another printing of something done again and again, at no printed interval. */
export const recurringStatement = (
  words: string,
  zh: string,
  en: string,
  place: Citation,
): RecurringStatement => ({
  ...printed(words, place),
  kind: 'recurring',
  what: { zh, en },
  frequency: null,
  frequencyPrinted: null,
});
