const longestName = 400;
const longestCompared = 64;

/** Full-width letters narrowed, case, blanks and the marks between words out: `Schema_Version` is `schemaversion`. */
export const plainName = (name: string): string =>
  name
    .slice(0, longestName)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/**
 * The known names most like a given one, best first: what a person may have meant. Only names that share at least half
 * of their characters with it, or hold it whole, are offered.
 *
 * @param limit how many names at most
 * @example
 * nearestNames('indicatorID', ['indicatorId', 'unit']) // ['indicatorId']
 * nearestNames('高价值专利', ['每万人口高价值发明专利拥有量', '注册商标']) // ['每万人口高价值发明专利拥有量']
 * nearestNames('xyz', ['unit']) // []
 */
export function nearestNames(name: string, known: Iterable<string>, limit = 3): string[] {
  const sought = comparable(name);
  if (sought === '') return [];
  return [...new Set(known)]
    .map((candidate) => ({ candidate, likeness: likenessOf(sought, comparable(candidate)) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

// Comparing takes the square of the length.
const comparable = (name: string): string => plainName(name).slice(0, longestCompared);

/** 1 for the same name, towards 0 for names with nothing in common. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = a.length < b.length ? a : b;
  if (shorter.length < 2) return 0;
  const edits = 1 - editsBetween(a, b) / Math.max(a.length, b.length);
  // A short name often leaves words out of the printed one and adds none.
  return isInOrderWithin(shorter, shorter === a ? b : a) ? Math.max(edits, 0.6) : edits;
}

function isInOrderWithin(shorter: string, longer: string): boolean {
  let from = 0;
  for (const character of shorter) {
    from = longer.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Characters to add, drop or change to make one text of the other. */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
