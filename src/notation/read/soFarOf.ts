import type { TargetContext } from '../parsedTarget.js';
import { workRoles } from '../words/workRoles.js';
import { isPastYear } from './isPastYear.js';
import type { Part } from './partsOf.js';
import type { Told } from './told.js';

/** 建成3万个: done by then, and asked for in the same words. */
const deeds: ReadonlySet<string> = new Set([...workRoles, 'lowerTo']);

/**
 * 截至2023年底 within a plan: what there is up to then. The end of the plan may be the day to reach it by, and is read so;
 * a year before the plan is one of its baselines.
 */
export function soFarOf(
  { lexemes }: Part,
  sentence: readonly Part[],
  context: TargetContext,
  isProven: boolean,
): Told | null {
  const time = lexemes.find((lexeme) => lexeme.type === 'time' && lexeme.time.isSoFar === true);
  const { period } = context;
  if (time?.type !== 'time' || !time.time.period || !period || isPastYear(time, context)) return null;
  const last = String(period.lastYear);
  const isOfItsEnd =
    [last, `${last}-12-31`].includes(time.time.period) || time.time.period.slice(0, 4) > last;
  if (isOfItsEnd) return null;
  const isDeed = sentence.some(
    (part) => !/已/.test(part.text) && part.lexemes.some((one) => one.type === 'verb' && deeds.has(one.role)),
  );
  return isProven || !isDeed ? 'sure' : 'likely';
}
