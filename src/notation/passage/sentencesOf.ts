import type { Span } from '../parsedTarget.js';

/** What is read at one go: a long sentence, well within what an expression may have. */
const longest = 1500;
const stops = new Set(['。', '！', '？', '!', '?']);
const closers = new Set(['”', '’', '"', '」', '』', '）', ')', '》']);
const softStops = ['；', ';', '，', ',', '、'];

/** Last place in a stretch where it can be cut without breaking a clause; its end when there is none. */
function cutIn(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  for (const sign of softStops) {
    const at = words.lastIndexOf(sign);
    if (at > 0) return start + at + 1;
  }
  return end;
}

/** The sentences of a stretch of text, its closing stops with them. Each character is looked at a bounded number of times. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const isStop = stops.has(text.charAt(at)) && !closers.has(text.charAt(at + 1));
    const end =
      isStop || at === to - 1 ? at + 1 : at - start + 1 >= longest ? cutIn(text, start, at + 1) : -1;
    if (end < 0) continue;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  return sentences;
}
