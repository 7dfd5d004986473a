import type { Derivation } from '../../model/evaluation.js';
import type { Derived } from './derived.js';

/** The stretch of a derivation, with the letters its ends go by in formulas. */
export interface WayNumbers {
  readonly way: NonNullable<Derivation['way']>;
  /** Letter of what has been made: x, X for a total, d for a gap. */
  readonly made: string;
  /** Letter of the start; `null` where it is nothing. */
  readonly start: string | null;
  /** Letter of the end; `null` where it is nothing. */
  readonly goal: string | null;
}

/**
 * The way of a target and its letters. A series leads from b to g; a count from nothing to g; the total of something
 * that is asked for every year from nothing to G; a gap from d₀ to nothing.
 */
export function wayNumbers({ target }: Derived): WayNumbers | null {
  const { way } = target.derivation;
  if (way === null) return null;
  if (way.scale === 'gap') return { way, made: 'd', start: 'd₀', goal: null };
  if (way.scale === 'series') return { way, made: 'x', start: 'b', goal: 'g' };
  return target.hold === null
    ? { way, made: 'x', start: null, goal: 'g' }
    : { way, made: 'X', start: null, goal: 'G' };
}

/** `x − b` in letters; a letter alone where the other end is nothing. */
export function lettersBetween(to: string | null, from: string | null): string {
  if (from === null) return to ?? '0';
  return `(${to ?? '0'} − ${from})`;
}
