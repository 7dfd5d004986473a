import type { Text } from '../../model/text.js';
import type { Span } from '../parsedTarget.js';
import type { Expression } from '../read/expression.js';

/** What does not go together in an expression as a whole, though each of its clauses could be read. */
interface WholeDoubt {
  readonly span: Span;
  readonly why: Text;
}

/** Looks at all that was read of an expression, and at its text; `null` when it goes together. */
export type WholeDoubtRule = (read: Expression, text: string) => WholeDoubt | null;
