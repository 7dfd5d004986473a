import type { Finding, FindingCode } from '../../../finding/finding.js';
import type { TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';

/** What is doubtful about the figure of a cell, whatever the cell is for. */
export interface FigureDoubts {
  readonly isUnreadable: boolean;
  readonly findings: readonly Finding[];
}

/** Codes that speak of the figure itself, not of what is to be reached. */
const aboutFigures: ReadonlySet<FindingCode> = new Set([
  'notation/unreadable',
  'notation/ambiguous',
  'notation/numberUnread',
  'notation/unitDisagrees',
  'notation/scaleAmbiguous',
  'notation/rounded',
  'notation/rangeReversed',
  'notation/tooLong',
]);

/** A starting value may be damaged as a goal may: 12.5.3 is no 12.5. So it is read as a goal once more, for its doubts. */
export function figureDoubts(text: string, context: TargetContext): FigureDoubts {
  const { targets, findings } = parseTarget(text, { ...context, column: 'target', direction: 'higher' });
  return {
    isUnreadable: targets.some((target) => target.kind === 'unset' && target.reason === 'unreadable'),
    findings: findings.filter(({ code }) => aboutFigures.has(code)),
  };
}
