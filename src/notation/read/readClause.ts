import type { NoteLexeme } from '../lex/lexeme.js';
import { notationFinding } from '../notationFinding.js';
import type { TargetContext } from '../parsedTarget.js';
import { baselineOf } from './baselineOf.js';
import type { Clause } from './clause.js';
import type { Expression } from './expression.js';
import { isBaseNote } from './isBaseNote.js';
import { isPast } from './isPast.js';
import type { Item } from './item.js';
import { leave } from './leave.js';
import type { Parse } from './parse.js';
import { printedOf } from './printedOf.js';
import { readNotes } from './readNotes.js';
import { readTarget } from './readTarget.js';
import { tellDoubts } from './tellDoubts.js';

/** The first figure that can be read is the starting value; a second one, or one that is damaged, is told. */
function takeBaseline(clause: Clause, isStart: boolean, into: Expression): void {
  if (clause.figure?.figure.isBroken)
    into.findings.push(notationFinding('notation/unreadable', {}, { seen: printedOf(clause) }));
  const baseline = baselineOf(clause, isStart);
  if (isStart && into.baseline && baseline)
    into.findings.push(
      notationFinding('notation/numberUnread', {}, { seen: printedOf(clause), number: baseline.printed }),
    );
  into.baseline ??= baseline;
}

/**
 * Reads a clause as a baseline, as what has been, or as a target, with the remarks in brackets behind it.
 *
 * @param isStart whether the next figure is reached from the one of this clause
 */
export function readClause(
  clause: Clause,
  item: Item,
  next: Item | null,
  isStart: boolean,
  context: TargetContext,
  into: Expression,
  parse: Parse,
): void {
  const isBaseline = context.column === 'baseline' || isStart;
  const past = !isBaseline && isPast(clause);
  if (isBaseline || (past && next?.piece.figure && !into.baseline)) takeBaseline(clause, isStart, into);
  else if (past) {
    into.notTarget = 'observation';
    leave(clause, into);
    if (clause.figure) takeBaseline(clause, false, into);
  } else readTarget(clause, item, into);
  const notes =
    clause.figure || into.targets.length > 0 ? clause.lexemes.filter((lexeme) => lexeme.type === 'note') : [];
  // 到2023年达到300张（其中农村50张）: by the same time.
  const isTimed = clause.byBasis === 'printed' || clause.byBasis === 'carried';
  const figureEnd = clause.figure?.end ?? 0;
  const unit = context.unit ?? clause.figure?.figure.unit ?? null;
  const read = (some: readonly NoteLexeme[], around: TargetContext): void =>
    readNotes(some, clause.normal, around, into, parse);
  // 养老床位（2020年为200）达到300张: in the unit of the figure.
  read(
    notes.filter((note) => note.start < figureEnd && isBaseNote(clause.normal, note)),
    { ...context, unit },
  );
  read(
    notes.filter(({ start }) => start >= figureEnd),
    isTimed ? { ...context, by: clause.by } : context,
  );
  tellDoubts(clause, item, into);
}
