import type { ScannedTime } from './scannedTime.js';

/** A time without the words around it. */
export type FoundTime = Omit<ScannedTime, 'start' | 'isEnd'> & { readonly isEnd?: boolean };
