/** How many texts are remembered: a sheet repeats the same few, a hostile one must not fill the memory. */
const usualMemory = 10_000;
/** Longest text that is remembered. */
const longest = 100;

/**
 * A reader of texts that remembers what it read. When it remembers too much it forgets all and begins anew.
 *
 * @param read what is remembered; must tell the same of the same text every time
 * @param memory how many texts are remembered
 */
export function remembered<T extends object | string | number | null>(
  read: (text: string) => T,
  memory = usualMemory,
): (text: string) => T {
  const known = new Map<string, T>();
  // Rows one below the other mostly say the same, and comparing costs less than looking up.
  let last: string | null = null;
  let lastMade: T;
  const remember = (text: string, made: T): T => {
    last = text;
    lastMade = made;
    return made;
  };
  return (text) => {
    if (text === last) return lastMade;
    const found = known.get(text);
    if (found !== undefined) return remember(text, found);
    const own = ownCopy(text);
    const made = read(own);
    if (text.length > longest) return made;
    if (known.size >= memory) known.clear();
    known.set(own, made);
    return made;
  };
}

/** What was read of two texts. Mostly a first text always comes with the same second: then it is looked up at once. */
interface Pair<T> {
  readonly second: string;
  readonly made: T;
  /** By other second texts. */
  others: Map<string, T> | null;
}

/** The same for two texts that are read together. */
export function rememberedPairs<T extends object | string | number | null>(
  read: (first: string, second: string) => T,
  memory = usualMemory,
): (first: string, second: string) => T {
  let count = 0;
  const known = new Map<string, Pair<T>>();
  let [lastFirst, lastSecond]: (string | null)[] = [null, null];
  let lastMade: T;
  return (first, second) => {
    if (second === lastSecond && first === lastFirst) return lastMade;
    const pair = known.get(first);
    const found = pair?.second === second ? pair.made : pair?.others?.get(second);
    if (found !== undefined) {
      lastFirst = first;
      lastSecond = second;
      lastMade = found;
      return found;
    }
    const [one, other] = [ownCopy(first), ownCopy(second)];
    const made = read(one, other);
    if (one.length > longest || other.length > longest) return made;
    if (count >= memory) {
      known.clear();
      count = 0;
    }
    const ofFirst = known.get(one);
    if (!ofFirst) known.set(one, { second: other, made, others: null });
    else ofFirst.others = (ofFirst.others ?? new Map<string, T>()).set(other, made);
    count++;
    return made;
  };
}

/** The same text, which does not keep alive the whole piece of a file that it was cut from. */
const ownCopy = (text: string): string => [...text].join('');
