/** What a piece of text means to the reader. */
export type Tone = 'good' | 'fair' | 'bad' | 'muted' | 'strong';

/** Gives a text the look of its tone. The words alone must already say everything. */
export type Paint = (text: string, tone: Tone) => string;

/** Leaves the text as it is. */
export const plainPaint: Paint = (text) => text;

const codes: Readonly<Record<Tone, number>> = { good: 32, fair: 33, bad: 31, muted: 2, strong: 1 };
const endOf = (code: number): number => (code >= 30 ? 39 : 22);

/**
 * Paints for a terminal, with ANSI codes.
 *
 * @example
 * ansiPaint('滞后', 'bad') // '\u001b[31m滞后\u001b[39m'
 */
export const ansiPaint: Paint = (text, tone) =>
  text.trim() ? `\u001b[${codes[tone]}m${text}\u001b[${endOf(codes[tone])}m` : text;

/** The way to paint that was asked for: a function of the caller, ANSI codes, or none. */
export function paintOf(colour: boolean | Paint = false): Paint {
  if (typeof colour === 'function') return colour;
  return colour ? ansiPaint : plainPaint;
}
