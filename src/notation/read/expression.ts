import type { Finding } from '../../finding/finding.js';
import type { NotTarget, ParsedBaseline, ParsedTarget, ParsedTargets, PrintedSpan } from '../parsedTarget.js';

/** What has been read of an expression so far. */
export interface Expression {
  readonly targets: ParsedTarget[];
  readonly findings: Finding[];
  readonly leftover: PrintedSpan[];
  baseline: ParsedBaseline | null;
  attribute: ParsedTargets['attribute'] | null;
  notTarget: NotTarget | null;
}

export const newExpression = (): Expression => ({
  targets: [],
  findings: [],
  leftover: [],
  baseline: null,
  attribute: null,
  notTarget: null,
});
