import type { ValueOf } from '../../model/label.js';
import type { ScannedRank } from '../scan/rankAt.js';
import type { ScannedFigure } from '../scan/scannedFigure.js';
import type { ScannedTime } from '../scan/scannedTime.js';
import type { VerbRole } from '../words/verbWords.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that no table knows: names. */
interface TextLexeme extends Place {
  readonly type: 'text';
}

/** 《…》 and “…”: a name in marks. */
interface QuotedLexeme extends Place {
  readonly type: 'quoted';
}

/** （…）: a remark, a subset, or a part of a name. */
export interface NoteLexeme extends Place {
  readonly type: 'note';
}

/** A mark between items or clauses, and the arrow from a baseline to a target. */
interface SeparatorLexeme extends Place {
  readonly type: 'separator';
  readonly sign: string;
}

export interface VerbLexeme extends Place {
  readonly type: 'verb';
  readonly role: VerbRole;
}

export interface FigureLexeme extends Place {
  readonly type: 'figure';
  readonly figure: ScannedFigure;
}

export interface TimeLexeme extends Place {
  readonly type: 'time';
  readonly time: ScannedTime;
}

interface RankLexeme extends Place {
  readonly type: 'rank';
  readonly rank: ScannedRank;
}

interface CommitmentLexeme extends Place {
  readonly type: 'commitment';
  readonly strength: ValueOf<'commitmentStrength'>;
}

interface EstimateLexeme extends Place {
  readonly type: 'estimate';
}

/** 〔2022〕33号, [专栏1]: a number of a document or a box. */
interface ReferenceLexeme extends Place {
  readonly type: 'reference';
  readonly isDocument: boolean;
}

/** A piece of an expression, told apart by `type`. */
export type Lexeme =
  | TextLexeme
  | QuotedLexeme
  | NoteLexeme
  | SeparatorLexeme
  | VerbLexeme
  | FigureLexeme
  | TimeLexeme
  | RankLexeme
  | CommitmentLexeme
  | EstimateLexeme
  | ReferenceLexeme;
