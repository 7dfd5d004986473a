/** Chance that comes out the same for every run with the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to `below`. */
  readonly whole: (below: number) => number;
  /** True this often: 0.3 for three times in ten. */
  readonly chance: (share: number) => boolean;
  /** One of a list, which must not be empty. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** A number between two others. */
  readonly between: (low: number, high: number) => number;
}

export function randomOf(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    chance: (share) => next() < share,
    oneOf: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('oneOf: list must hold something, got nothing');
      return list[whole(list.length)] as T;
    },
    between: (low, high) => low + next() * (high - low),
  };
}
