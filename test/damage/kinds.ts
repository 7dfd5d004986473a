import type { Kind } from './list.js';
import { harmless, list, undetected } from './list.js';

const all: ReadonlyMap<string, Kind> = new Map(
  Object.values(list).flatMap((group) => Object.entries<Kind>(group)),
);

/** Every kind of damage with its words. */
export const kinds = all;

/** The kinds that are to be found always. */
export const detected: readonly string[] = [...all.keys()].filter(
  (kind) => !undetected.includes(kind) && !harmless.includes(kind),
);
