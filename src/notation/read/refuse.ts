import { notationFinding } from '../notationFinding.js';
import type { Clause } from './clause.js';
import type { Expression } from './expression.js';
import { printedOf } from './printedOf.js';
import { targetOf } from './targetOf.js';

/** A place for a target that holds none: that it cannot be read is told, and no number guessed. */
export function refuse(clause: Clause, into: Expression): void {
  const unit = clause.context.unit ?? null;
  into.findings.push(notationFinding('notation/unreadable', {}, { seen: printedOf(clause) }));
  into.targets.push(targetOf(clause, { fields: { kind: 'unset', reason: 'unreadable', unit } }));
}
