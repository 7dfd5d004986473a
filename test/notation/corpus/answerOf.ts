import type { Finding } from '../../../src/finding/finding.js';
import type { ParsedTargets } from '../../../src/notation/parsedTarget.js';
import type { CorpusEntry, Reading } from './corpusEntry.js';

const firstOf = (told: unknown): unknown => (Array.isArray(told) ? told[0] : told);

/** The parse result that a reader who knew the key would give; `findings` as asked. */
export function answerOf(
  { text }: Pick<CorpusEntry, 'text'>,
  reading: Reading,
  findings: readonly Finding[] = [],
): ParsedTargets {
  const span = { start: 0, end: text.length };
  const { targets, baseline, attribute, notTarget } = reading;
  const answer = {
    targets: targets.map(({ inferred = [], ...fields }) => ({
      ...Object.fromEntries(
        Object.entries(fields).map(([field, told]) => [field, field === 'parts' ? told : firstOf(told)]),
      ),
      inferred: Object.fromEntries(inferred.map((field) => [field, { zh: '推定', en: 'inferred' }])),
      printed: text,
      spans: { printed: span },
    })),
    ...(baseline && { baseline: { period: null, unit: null, printed: text, span, ...baseline } }),
    ...(attribute && { attribute }),
    ...(notTarget !== undefined && { notTarget: firstOf(notTarget) }),
    leftover: [],
    findings,
  };
  return answer as unknown as ParsedTargets;
}
