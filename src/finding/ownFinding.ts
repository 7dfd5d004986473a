import type { Severity } from './catalogueEntry.js';
import type { FindingOf } from './finding.js';
import { finding } from './finding.js';
import { printable } from './printable.js';
import type { Where } from './where.js';
import type { Words } from './words.js';

/** What a rule outside this library has found. */
export interface OwnFindingDetails {
  /** Name of the rule. */
  readonly rule: string;
  /** What stands there; `null` when nothing does. */
  readonly seen: string | null;
  /** What is wrong. The place is put in front of it. */
  readonly message: Words;
  /** What should stand there. */
  readonly expected: Words;
  /** What to do about it. */
  readonly cure: Words;
  /** Left out: `warning`. */
  readonly severity?: Severity;
}

const longestSentence = 500;

/**
 * A finding of a rule of one’s own. Its code is `own/finding`, and `details.rule` tells which rule it was.
 *
 * @param where the place, as the rule was given it
 * @param details the sentences; text from a file may be put into them, it is made printable here
 * @example
 * ownFinding({ row: 3 }, { rule: 'roundHundreds', seen: '5000', message: { zh: '是整百数。', en: 'It is round.' },
 *   expected: { zh: '统计数。', en: 'A count.' }, cure: { zh: '请核对。', en: 'Check it.' } }).message.zh
 * // '第 3 行：是整百数。'
 */
export function ownFinding(
  where: Where,
  { severity = 'warning', ...details }: OwnFindingDetails,
): FindingOf<'own/finding'> {
  const safe = ({ zh, en }: Words): Words => ({
    zh: printable(zh, longestSentence),
    en: printable(en, longestSentence),
  });
  const { message, expected, cure } = details;
  const words = { message: safe(message), expected: safe(expected), cure: safe(cure) };
  return { ...finding('own/finding', where, { ...details, ...words }), severity };
}
