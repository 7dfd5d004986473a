import type { AssessedTarget } from '../assessedTarget.js';
import type { ShareMet } from './rollUpGroup.js';
import { shareMet } from './shareMet.js';

/**
 * The share met of real indicators: a row whose name holds several subjects that must each pass, or of which it is not
 * said how they combine, counts as so many. Subjects that are pooled, added or united are one.
 */
export function indicatorsMet(targets: readonly AssessedTarget[]): ShareMet {
  return shareMet(targets.flatMap(partsOf));
}

function partsOf({ indicator, standing }: AssessedTarget): (boolean | null)[] {
  const { combination, parts = [] } = indicator?.components ?? {};
  if (combination !== 'each' && combination !== 'unstated') return [standing.isMet];
  const judged = standing.considered.filter(({ role }) => role === 'component');
  return parts.map(({ name }) => strictest(judged.filter(({ printed }) => printed === name)));
}

/** A part is met when it is met in every printing; one that is not known leaves it open. */
function strictest(printings: readonly { readonly isMet: boolean | null }[]): boolean | null {
  if (printings.some(({ isMet }) => isMet === false)) return false;
  return printings.length > 0 && printings.every(({ isMet }) => isMet === true) ? true : null;
}
