import type { ParsedTargets, TargetContext } from './parsedTarget.js';

/** Reads a printed target expression. */
export function parseTarget(_text: string, _context: TargetContext = {}): ParsedTargets {
  return { targets: [], leftover: [], findings: [] };
}
