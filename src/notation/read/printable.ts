/** Words as the model keeps them: not empty, not longer than a name may be. */
export const printable = (words: string): string => words.trim().slice(0, 200) || '—';
