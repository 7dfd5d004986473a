import { ambiguity } from '../kinds/ambiguity.js';
import type { Lexeme } from '../lex/lexeme.js';
import { notationFinding } from '../notationFinding.js';
import { spanIn } from '../text/spanIn.js';
import type { Clause } from './clause.js';
import type { Expression } from './expression.js';
import { isReversed } from './isReversed.js';
import type { Item } from './item.js';
import { printedOf } from './printedOf.js';

/** What is doubtful about the figure itself, and digits that the reading made no use of. */
export function tellDoubts(clause: Clause, item: Item, into: Expression): void {
  const printed = clause.figure?.figure;
  const seen = printedOf(clause);
  if (printed?.isDoubtful) {
    into.findings.push(
      ambiguity(
        clause,
        { zh: '逗号是千分位', en: 'the comma groups thousands' },
        { zh: '逗号分开两个数', en: 'the comma parts two numbers' },
      ),
    );
  }
  if (printed?.isRounded && printed.value !== null)
    into.findings.push(notationFinding('notation/rounded', {}, { seen, value: String(printed.value) }));
  if (printed && printed.value === null)
    into.findings.push(notationFinding('notation/numberOpen', {}, { seen }));
  if (isReversed(clause)) {
    into.findings.push(notationFinding('notation/rangeReversed', {}, { seen }));
  }
  for (const lexeme of item.piece.lexemes) {
    if (lexeme.type !== 'figure' || lexeme === clause.figure || isInside(lexeme, clause)) continue;
    if (isInNames(lexeme, clause)) continue;
    const span = spanIn(clause.normal, lexeme.start, lexeme.end);
    into.findings.push(
      notationFinding(
        'notation/numberUnread',
        {},
        { seen, number: clause.normal.source.slice(span.start, span.end) },
      ),
    );
  }
}

/** 婴儿和5岁以下儿童死亡率分别: the names that figures are dealt out to. */
const isInNames = ({ end }: Lexeme, { normal, start, end: to }: Clause): boolean =>
  normal.text.slice(start, to).indexOf('分别') >= end - start;

const isInside = ({ start, end }: Lexeme, { name }: Clause): boolean =>
  name !== null && start >= name.start && end <= name.end;
