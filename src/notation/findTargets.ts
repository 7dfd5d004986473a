import { mustBeWithin } from './candidate/mustBeWithin.js';
import { readPassage } from './candidate/readPassage.js';
import type { FindContext, FoundTargets } from './foundTargets.js';
import { passagesOf } from './passage/passagesOf.js';

const usualConfidence = 0.5;

/**
 * Finds the words of running plan text that may set targets, each with its reading, the headings it stands under, and
 * how sure it is. A draft for a person to confirm: fine words are many in a plan, and few of them are commitments.
 *
 * Left out are tables and contents, document numbers, ordinals and slogans, what has been achieved, background,
 * explanations of terms and rules that give money. A deadline holds for the rest of its paragraph, and for the list
 * behind a colon. The time is linear in the length of the text.
 *
 * @param text the text of a plan, a paragraph a line
 * @param context the plan's years and base year, where they are known; candidates below `leastConfidence` (0 to 1,
 * usually 0.5) are left out
 * @returns candidates in the order of the text, with spans that count in it; none for a text without any
 * @throws RangeError when `leastConfidence` is not within 0 and 1
 * @example
 * findTargets('到2025年，地理标志拥有量达到4件。').candidates[0].targets[0] // { kind: 'level', value: 4, by: '2025', … }
 * findTargets('一、发展成效\n有效发明专利达到151件。').candidates.length // 0, an achievement
 */
export function findTargets(text: string, context: FindContext = {}): FoundTargets {
  const { leastConfidence = usualConfidence, ...known } = context;
  mustBeWithin('findTargets', 'leastConfidence', leastConfidence);
  const candidates: FoundTargets['candidates'][number][] = [];
  const findings: FoundTargets['findings'][number][] = [];
  let by: string | null = null;
  for (const passage of passagesOf(text)) {
    if (passage.isTable) continue;
    const read = readPassage(text, passage, { ...known, by });
    const sure = read.candidates.filter(({ confidence }) => confidence >= leastConfidence);
    candidates.push(...sure);
    findings.push(
      ...read.findings.filter(({ seen }) => sure.some(({ text: words }) => isAbout(seen, words))),
    );
    // A colon hands the deadline on to the list behind it.
    by = /[：:]\s*$/.test(text.slice(Math.max(passage.start, passage.end - 8), passage.end)) ? read.by : null;
  }
  return { isDraft: true, candidates, findings };
}

const plain = (words: string): string => words.replace(/\s|…$/g, '');

/** Whether a finding is about a candidate: what cannot be read beside it is running text and no fault. */
const isAbout = (seen: string | null, words: string): boolean =>
  seen !== null &&
  plain(seen) !== '' &&
  (plain(words).includes(plain(seen)) || plain(seen).includes(plain(words)));
