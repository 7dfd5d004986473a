import type { FreeRule } from './kind.js';

/** A place for a target that holds none. */
export const unset: FreeRule<'unset'> = () => ({ form: 'words', reason: 'targetUnset' });
