import type { NormalText } from '../text/normalText.js';
import type { Words } from './clause.js';

/** A stretch of the plain text with its words. */
export const wordsAt = ({ text }: NormalText, start: number, end: number): Words => ({
  start,
  end,
  text: text.slice(start, end),
});
