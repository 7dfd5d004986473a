import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';

/** What rules outside this library find. */
export const ownFindings = {
  'own/finding': entry<{
    rule: string;
    seen: string | null;
    message: Words;
    expected: Words;
    cure: Words;
  }>({
    severity: 'warning',
    say: ({ message, expected, cure }) => ({ message, expected, cure }),
  }),
};
