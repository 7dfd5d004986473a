import type { Finding } from '../finding/finding.js';
import type { ValueOf } from '../model/label.js';
import type { Text } from '../model/text.js';
import type { ParsedTarget, PrintedSpan, TargetContext } from './parsedTarget.js';

/** What is known about a text beside its words. Everything may be left out. */
export interface FindContext extends Pick<TargetContext, 'baseYear' | 'period'> {
  /** Candidates below this are left out, 0 to 1; left out: 0.5. */
  readonly leastConfidence?: number;
}

/** A heading that a passage stands under. */
export interface SectionHeading {
  /** Its number as printed, without the stop: 三, （二）, 1, 第二章; `专栏3` of a box. */
  readonly mark: string;
  /** Its words, cut where the sentence goes on; empty when nothing stands behind the number. */
  readonly title: string;
}

/** One observation that speaks for or against a candidate. */
export interface ConfidenceReason {
  /** What it adds to the confidence; negative when it speaks against. */
  readonly weight: number;
  /** What was observed. */
  readonly said: Text;
}

/** A stretch of the text that may set a target. `text.slice(start, end)` gives its words. */
export interface TargetCandidate extends PrintedSpan {
  /** Name of what is measured; `null` when the words print none. */
  readonly indicatorName: PrintedSpan | null;
  /** The targets as read, usually one; their spans count in the whole text. */
  readonly targets: readonly ParsedTarget[];
  /** How firm the commitment is, where a word says so. */
  readonly commitment: ValueOf<'commitmentStrength'> | null;
  /** Year or day it is due; `null` when neither the words, the paragraph nor the context tell. */
  readonly by: string | null;
  /** Headings it stands under, outermost first. */
  readonly section: readonly SectionHeading[];
  /** Line of the text, from 1. */
  readonly line: number;
  /** How sure it is that these words set a target, 0 to 1: the sum of the reasons. */
  readonly confidence: number;
  readonly reasons: readonly ConfidenceReason[];
}

/** What {@link findTargets} finds. It is a draft: a person has to confirm each candidate. */
export interface FoundTargets {
  readonly isDraft: true;
  /** In the order of the text. */
  readonly candidates: readonly TargetCandidate[];
  /** What could be read in several ways or not at all, with its line. */
  readonly findings: readonly Finding[];
}
