import type { Citation } from '../../model/citation.js';
import type { Target } from '../../model/target/target.js';
import type { ParsedTarget } from '../parsedTarget.js';

/** Kinds that may stand without an indicator. */
const freeKinds: ReadonlySet<Target['kind']> = new Set([
  'milestone',
  'structure',
  'recurring',
  'qualitative',
  'unset',
]);

/** Whether a target of this kind needs an indicator. */
export const needsIndicator = (kind: Target['kind']): boolean => !freeKinds.has(kind);

/** A target as read, as a target of the plan. */
export function draftedTarget(
  parsed: ParsedTarget,
  { id, indicatorId, citation }: { id: string; indicatorId: string | null; citation: Citation },
): Target {
  const { name: _name, spans: _spans, readings, ...statement } = parsed;
  const cited = { citations: [citation] };
  const target = {
    ...statement,
    ...cited,
    ...(readings && { readings: readings.map((reading) => ({ ...reading, ...cited })) }),
    id,
    indicatorId,
  };
  // A kind that needs an indicator has one here, which a spread of a union hides from the compiler.
  return target as unknown as Target;
}
