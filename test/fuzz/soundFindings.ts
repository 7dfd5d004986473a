import { expect } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { findingCodes } from '../../src/finding/finding.js';

const codes = new Set<string>(findingCodes);
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** A sentence quotes at most a few texts of 80 characters, and lists. */
const longest = 20_000;

const isSound = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= longest && !unprintable.test(text);

/** What is wrong with how a finding is told; nothing when it is fit to be shown to anybody. */
function faultOf(
  { code, severity, where, message, expected, cure, seen }: Finding,
  file: string | null,
): string | null {
  if (!codes.has(code)) return 'its code is in no catalogue';
  if (!['error', 'warning', 'info'].includes(severity)) return 'its severity is none';
  if (file !== null && where.file !== file) return 'its file is not told';
  if (
    !where ||
    Object.values(where).some((part) =>
      typeof part === 'number' ? !(part >= 1) : part !== '' && !isSound(part),
    )
  )
    return 'its place cannot be shown';
  if (![message, expected, cure].every(({ zh, en }) => isSound(zh) && isSound(en)))
    return 'a sentence of it cannot be shown, or is not there';
  return seen !== null && unprintable.test(seen) ? 'what was seen cannot be shown' : null;
}

/** Expects every finding to be fit to be shown: a code, a place, sentences in both languages, nothing that a terminal obeys. */
export function expectSound(findings: readonly Finding[], file: string | null): void {
  for (const found of findings) {
    const fault = faultOf(found, file);
    // Comparing a million times costs more than reading does.
    if (fault !== null) expect(found, fault).toBeNull();
  }
}
