import { plainly } from './document.js';

const numeral = '[一二三四五六七八九十]+';

/** What opens a heading, from the outermost level inwards. `0.077` opens none, and a box lies within its section. */
const openings: readonly RegExp[] = [
  new RegExp(`^(第${numeral}章)`),
  new RegExp(`^(第${numeral}节)`),
  new RegExp(`^(${numeral})、`),
  new RegExp(`^(\\(${numeral}\\))`),
  /^(\d+)[.、](?!\d)/,
  /^专栏\d*(.+)/,
];

interface Line {
  readonly text: string;
  /** Headings it stands under, outermost first. */
  readonly path: readonly string[];
}

/**
 * The text of a document under a path of headings such as `['三', '（一）']`, as {@link plainly} writes it; `null` when
 * it has no such headings. A path may leave inner levels out. The empty path is the whole document.
 */
export type Outline = (sectionPath: readonly string[]) => string | null;

/** Takes a document apart by its headings. Of a heading in the contents and in the body, both count. */
export function outlineOf(document: string): Outline {
  const lines = linesOf(document);
  const texts = new Map<string, string | null>();
  return (sectionPath) => {
    const steps = sectionPath.map(stepOf);
    const key = steps.join('/');
    if (!texts.has(key)) {
      const found = lines.filter(({ path }) => isUnder(path, steps));
      texts.set(key, found.length === 0 ? null : found.map(({ text }) => text).join(''));
    }
    return texts.get(key) ?? null;
  };
}

function linesOf(document: string): Line[] {
  const open: string[] = [];
  return document.split('\n').map((line) => {
    const text = plainly(line);
    for (const [level, opening] of openings.entries()) {
      const mark = opening.exec(text)?.[1];
      if (mark === undefined) continue;
      open.length = level;
      open[level] = stepOf(mark);
    }
    return { text, path: open.filter((step) => step !== undefined) };
  });
}

/** One step of a path, however it is punctuated: 一、 and 一 are one, （一） is another. */
const stepOf = (step: string): string => plainly(step).replace(/[.、]$/, '');

/** Whether a line under these headings stands under all the steps: the first is the outermost, the others in order. */
function isUnder(path: readonly string[], steps: readonly string[]): boolean {
  if (steps.length > 0 && path[0] !== steps[0]) return false;
  let next = 0;
  for (const step of path) if (step === steps[next]) next += 1;
  return next === steps.length;
}
