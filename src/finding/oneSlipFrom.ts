const shortest = 6;
// A finding repeats no more than 80 characters.
const longest = 64;

/**
 * The one code that a misspelt code must mean: a single letter is wrong, missing, doubled or changed places with the
 * next, and no other known code is as near. Digits are never a slip, nor is anything in a short code or in Chinese:
 * there one character makes another word.
 *
 * @returns `null` when nothing, or more than one thing, may have been meant
 * @example
 * oneSlipFrom('provisonal', ['final', 'provisional']) // 'provisional'
 * oneSlipFrom('patents-2023', ['patents-2024']) // null: a digit
 */
export function oneSlipFrom(seen: string, known: Iterable<string>): string | null {
  const near = [...new Set(known)].filter((code) => isOneSlip(seen.toLowerCase(), code.toLowerCase()));
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 && isCode(seen) && isCode(only) ? only : null;
}

const isCode = (text: string): boolean =>
  text.length >= shortest && text.length <= longest && /^[\w.-]+$/.test(text);

function isOneSlip(seen: string, code: string): boolean {
  if (seen === code || Math.abs(seen.length - code.length) > 1 || digitsOf(seen) !== digitsOf(code)) {
    return false;
  }
  let at = 0;
  while (at < seen.length && seen[at] === code[at]) at++;
  const [a, b] = [seen.slice(at), code.slice(at)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
