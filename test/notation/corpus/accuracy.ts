import type { ParsedTargets, TargetContext } from '../../../src/notation/parsedTarget.js';
import type { CorpusEntry } from './corpusEntry.js';
import type { Outcome } from './outcomeOf.js';
import { outcomeOf } from './outcomeOf.js';

/** How often the entries of one kind were read in which way. */
export interface AccuracyRow {
  readonly kind: string;
  readonly entries: number;
  readonly right: number;
  readonly wrongWithFinding: number;
  readonly wrongInSilence: number;
  /** Right readings that were doubted although the entry asks for no finding. */
  readonly needlessFindings: number;
}

interface Judged {
  readonly entry: CorpusEntry;
  readonly parsed: ParsedTargets;
  readonly outcome: Outcome;
}

/** The accuracy of a reader of targets: a row for each kind, the whole, and what it misread. */
export interface Accuracy {
  readonly rows: readonly AccuracyRow[];
  readonly total: AccuracyRow;
  readonly misread: readonly Judged[];
}

/** Reads all entries and counts what became of them, by the kind of their first target. */
export function accuracy(
  entries: readonly CorpusEntry[],
  parse: (text: string, context?: TargetContext) => ParsedTargets,
): Accuracy {
  const judged = entries.map((entry) => judge(entry, parse));
  const kinds = [...new Set(judged.map(({ entry }) => kindOf(entry)))];
  return {
    rows: kinds.map((kind) =>
      rowOf(
        kind,
        judged.filter(({ entry }) => kindOf(entry) === kind),
      ),
    ),
    total: rowOf('total', judged),
    misread: judged.filter(({ outcome }) => outcome !== 'right'),
  };
}

function judge(entry: CorpusEntry, parse: (text: string, context?: TargetContext) => ParsedTargets): Judged {
  const parsed = parse(entry.text, entry.context);
  return { entry, parsed, outcome: outcomeOf(entry, parsed) };
}

/** What an entry is counted under: the kind of its first target, or what it holds instead. */
function kindOf({ expected }: CorpusEntry): string {
  if (expected.targets[0]) return expected.targets[0].kind;
  if (expected.notTarget !== undefined) return 'notTarget';
  return expected.attribute === undefined ? 'baseline' : 'attribute';
}

function rowOf(kind: string, judged: readonly Judged[]): AccuracyRow {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  const isNeedless = ({ entry, parsed, outcome }: Judged) =>
    outcome === 'right' && !entry.expected.mustHaveFinding && parsed.findings.length > 0;
  return {
    kind,
    entries: judged.length,
    right: count('right'),
    wrongWithFinding: count('wrongWithFinding'),
    wrongInSilence: count('wrongInSilence'),
    needlessFindings: judged.filter(isNeedless).length,
  };
}
