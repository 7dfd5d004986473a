/** What a reader of one kind of element takes of XML before the parser sees it. */
export interface XmlShortcut {
  /** The tags behind which such elements may stand; with the flag g. */
  readonly tags: RegExp;
  /** Takes elements as long as they are what it knows, and tells where in the text it stopped. */
  readonly take: (text: string, from: number) => number;
}

/** Longest beginning of an element that waits for its end. */
const longestHeld = 1 << 16;

/**
 * Hands text to a parser, less the elements that a shortcut takes out of it. A parser that checks each character is sure
 * and slow, and a sheet is the same element over and over. The shortcut is tried only where the parser has just seen the
 * end of a tag: inside a comment or a value it would read what is not there.
 *
 * @param feed hands text to the parser, and tells whether a tag ended in it
 * @returns takes the text piece by piece, and hears which is the last
 */
export function readAhead(
  feed: (text: string) => boolean,
  { tags, take }: XmlShortcut,
): (text: string, isLast?: boolean) => void {
  let held = '';
  let isBehindTag = false;
  return (text, isLast = false) => {
    const whole = held + text;
    held = '';
    let at = 0;
    for (;;) {
      if (isBehindTag) at = take(whole, at);
      tags.lastIndex = at;
      if (!tags.test(whole)) break;
      feed(whole.slice(at, tags.lastIndex - 1));
      // The sign that ends the tag, alone: whether it does is then certain.
      isBehindTag = feed(whole.slice(tags.lastIndex - 1, tags.lastIndex));
      at = tags.lastIndex;
    }
    const rest = whole.slice(at);
    if (isBehindTag && !isLast && rest.length < longestHeld) {
      held = rest;
      return;
    }
    isBehindTag &&= rest === '';
    feed(rest);
  };
}
