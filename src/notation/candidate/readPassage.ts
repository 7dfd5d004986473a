import type { Finding } from '../../finding/finding.js';
import type { TargetCandidate } from '../foundTargets.js';
import { reasons } from '../kinds/reasons.js';
import type { NotationFindingCode } from '../notationFinding.js';
import { notationFinding } from '../notationFinding.js';
import type { ParsedTarget, TargetContext } from '../parsedTarget.js';
import { parseTarget } from '../parseTarget.js';
import { deadlineIn } from '../passage/deadlineIn.js';
import type { Passage } from '../passage/passagesOf.js';
import { sentencesOf } from '../passage/sentencesOf.js';
import { candidateOf } from './candidateOf.js';
import { movedTarget } from './movedTarget.js';

/** What one line of running text holds. */
interface ReadPassage {
  readonly candidates: readonly TargetCandidate[];
  readonly findings: readonly Finding[];
  /** The deadline in force at its end. */
  readonly by: string | null;
}

/** The targets of one line, sentence by sentence; a deadline holds until another is printed. */
export function readPassage(text: string, passage: Passage, context: TargetContext): ReadPassage {
  const candidates: TargetCandidate[] = [];
  const findings: Finding[] = [];
  let by = context.by ?? null;
  for (const span of sentencesOf(text, passage.wordsStart, passage.end)) {
    const words = text.slice(span.start, span.end);
    const origin = passage.isBoxed ? 'project' : 'prose';
    const parsed = parseTarget(words, { ...context, by, origin });
    const carried = by;
    by = deadlineIn(words) ?? by;
    const sentence = { ...span, text: words, passage, hasDeadline: by !== null };
    for (const targets of groupsOf(parsed.targets)) {
      const placed = targets.map((target) => withCarried(movedTarget(target, span.start), carried));
      const [first, ...rest] = placed;
      if (first) candidates.push(candidateOf(text, [first, ...rest], sentence));
    }
    findings.push(...parsed.findings.map((found) => onLine(found, passage.line)));
  }
  return { candidates, findings, by };
}

/** Targets whose words overlap stand together. */
function groupsOf(targets: readonly ParsedTarget[]): ParsedTarget[][] {
  const groups: ParsedTarget[][] = [];
  let end = -1;
  for (const target of targets) {
    const { start, end: stop } = target.spans.printed;
    if (start < end) groups.at(-1)?.push(target);
    else groups.push([target]);
    end = Math.max(end, stop);
  }
  return groups;
}

/** Says so where the deadline stands in an earlier sentence. */
function withCarried(target: ParsedTarget, carried: string | null): ParsedTarget {
  if (carried === null || target.by !== carried || target.spans.time) return target;
  return { ...target, inferred: { ...target.inferred, by: reasons.carriedDeadline } };
}

const onLine = ({ code, details }: Finding, row: number): Finding =>
  // The code and its details come from one finding, which the compiler cannot follow.
  notationFinding(code as NotationFindingCode, { row }, details as never) as Finding;
