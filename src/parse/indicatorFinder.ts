import { nearestNames, plainName } from '../finding/nearestNames.js';
import type { Indicator } from '../model/indicator.js';
import { isKnownUnit } from '../quantity/unit.js';

/** The indicators that a name in a sheet may mean: one, none or several; with none, the nearest names. */
export interface FoundIndicators {
  readonly indicators: readonly Indicator[];
  readonly suggestions: readonly string[];
}

/** Names that are remembered: a sheet repeats the same few, a hostile one must not fill the memory. */
const memory = 10_000;
const longestRemembered = 200;

/**
 * Looks indicators up by id, printed name, English name or alias. Case, blanks, punctuation and a unit in brackets behind
 * the name do not matter. An id as it is wins over any name.
 */
export function indicatorFinder(indicators: readonly Indicator[]): (name: string) => FoundIndicators {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byName = new Map<string, Set<Indicator>>();
  for (const indicator of indicators) {
    for (const name of namesOf(indicator).flatMap(spellings)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(indicator));
    }
  }
  const found = new Map<string, FoundIndicators>();
  const find = (name: string): FoundIndicators => {
    const exact = byId.get(name);
    if (exact) return { indicators: [exact], suggestions: [] };
    const named = spellings(name)
      .map((spelling) => byName.get(spelling))
      .find((matches) => matches);
    if (named) return { indicators: [...named], suggestions: [] };
    return { indicators: [], suggestions: nearestNames(name, indicators.flatMap(namesOf)) };
  };
  return (name) => {
    const known = found.get(name) ?? find(name);
    if (found.size < memory && name.length <= longestRemembered) found.set(name, known);
    return known;
  };
}

const namesOf = ({ id, name, englishName, aliases = [] }: Indicator): string[] => [
  name,
  ...aliases,
  englishName,
  id,
];

/** A name as a key: whole, then without a unit in brackets at its end. */
function spellings(name: string): string[] {
  const [, bare = '', bracketed = ''] =
    /^(.+?)[（(]([^（()）]{1,24})[)）]\s*$/.exec(name.slice(0, 400)) ?? [];
  const keys = isKnownUnit(bracketed) ? [name, bare] : [name];
  return keys.map(plainName).filter((key) => key !== '');
}
