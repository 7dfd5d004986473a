import type { FreeRule } from './kind.js';

/** A goal in words only. Whatever the series does, it is never met; its direction is reported as such. */
export const qualitative: FreeRule<'qualitative'> = () => ({ form: 'words', reason: 'onlyWords' });
