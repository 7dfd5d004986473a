import type { ValueOf } from '../../model/label.js';
import type { Period } from '../../quantity/period.js';
import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import type { Span, TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import type { VerbRole } from '../words/verbWords.js';

/** A stretch of the plain text with its words. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where the text is put together of what stands apart: 棉花机械化率 of 棉花、甘蔗机械化率. */
  readonly isMade?: true;
  /** True where it may lack what the last of its list ends in. */
  readonly isHalf?: true;
}

/** Roles of words that say over which years a figure is taken; all other verbs say what it does. */
export type Adverb = Extract<VerbRole, 'total' | 'average' | 'each' | 'yearOnYear'>;

/** The verb in charge of a figure. */
export interface GoverningVerb extends Words {
  readonly role: Exclude<VerbRole, Adverb>;
  /** True when it stands with an earlier item of the same list. */
  readonly isCarried?: true;
}

/** One clause with at most one figure, taken apart: what the readers of the kinds look at. */
export interface Clause {
  readonly normal: NormalText;
  readonly context: TargetContext;
  readonly lexemes: readonly Lexeme[];
  /** The clause in plain signs, without its times, commitments and remarks. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly figure: FigureLexeme | null;
  readonly verb: GoverningVerb | null;
  readonly adverbs: ReadonlySet<Adverb>;
  /** Name of the share that a list of its parts goes on about. */
  readonly series: string | null;
  /** What is measured, as the clause prints it. */
  readonly name: Words | null;
  /** Time a change starts from: 比2020年. */
  readonly from: Period | null;
  /** Span or number of years that a figure is over. */
  readonly isOverYears: boolean;
  readonly window: Period | null;
  readonly by: string | null;
  /** Where the deadline comes from. */
  readonly byBasis: 'printed' | 'carried' | 'context' | 'plan' | 'none';
  readonly timeSpan: Span | null;
  /** True under 去年, 五年来, 以来. */
  readonly isBehind: boolean;
  /** True under 截至: up to then, and not by then. */
  readonly isSoFar: boolean;
  readonly commitment: { readonly strength: ValueOf<'commitmentStrength'>; readonly words: Words } | null;
  /** A comparing word that stands away from the figure: in front of the verb, or with an earlier figure of the list. */
  readonly farComparator: ValueOf<'comparator'> | null;
  readonly isEstimated: boolean;
  readonly scope: Words | null;
  /** True behind 其中: of a part of what the item in front counts. */
  readonly isPart: boolean;
}
