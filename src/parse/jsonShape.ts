import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import { pathText } from './jsonPath.js';

/** Deepest nesting of a plan is about ten; beyond this a file is not one. */
export const depthLimit = 64;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'toString', 'valueOf']);

interface Place {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/**
 * What makes a value unsafe to look into: nesting without end, a key of its own called `__proto__`, which a careless copy
 * would turn into the prototype of an object, and keys that stand in the way of making a text of it.
 */
export function jsonShapeFindings(root: unknown, where: Where = {}): Finding[] {
  const findings: Finding[] = [];
  const visited = new Set<object>();
  const left: Place[] = [{ value: root, path: [] }];
  for (let place = left.pop(); place; place = left.pop()) {
    const { value, path } = place;
    // An object met twice is shared, or contains itself; once is enough.
    if (typeof value !== 'object' || value === null || visited.has(value)) continue;
    visited.add(value);
    if (path.length >= depthLimit) return [finding('json/tooDeep', where, { limit: depthLimit })];
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const innerPath = [...path, step];
      if (forbidden.has(key)) {
        findings.push(finding('json/keyForbidden', { ...where, path: pathText(innerPath) }, { seen: key }));
      } else if (typeof inner === 'object') left.push({ value: inner, path: innerPath });
    }
  }
  return findings;
}
