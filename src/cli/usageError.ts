import type { Text } from '../model/text.js';

/** The call itself was wrong, in a way that only the command line knows. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** One sentence for the user. */
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
