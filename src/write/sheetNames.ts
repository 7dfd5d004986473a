/** A sheet has at most so many characters in its name. */
const longest = 31;

/**
 * Names that a spreadsheet takes, one for each name meant, in the same order: without `[ ] : * ? / \`, control
 * characters and apostrophes at the ends, of at most 31 characters, and no two alike but for capitals.
 *
 * @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 * @example
 * sheetNames(['市场监管局/知识产权局', '']) // ['市场监管局 知识产权局', 'Sheet2']
 * sheetNames(['汇总', '汇总']) // ['汇总', '汇总 (2)']
 */
export function sheetNames(meant: readonly string[]): string[] {
  const taken = new Set<string>();
  return meant.map((name, index) => {
    const plain = plainName(name) || `Sheet${index + 1}`;
    let free = clipped(plain, '');
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = clipped(plain, ` (${copy})`);
    taken.add(free.toLowerCase());
    return free;
  });
}

function plainName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  // Excel keeps this name for itself.
  return plain.toLowerCase() === 'history' ? `${plain}_` : plain;
}

/** Cut before a character, not within one. */
function clipped(name: string, tail: string): string {
  const room = longest - tail.length;
  if (name.length <= room) return name + tail;
  const cut = name.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…${tail}`;
}
