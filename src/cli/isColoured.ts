import type { Io } from './io.js';

/**
 * Whether to colour: on a terminal, unless `NO_COLOR` is set or the terminal is dumb; elsewhere only when `FORCE_COLOR`
 * is set to anything but 0. `NO_COLOR` wins.
 */
export function isColoured(env: Io['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
