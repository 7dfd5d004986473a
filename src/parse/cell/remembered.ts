/** How many texts are remembered: a sheet repeats the same few, a hostile one must not fill the memory. */
const usualMemory = 10_000;
/** Longest text that is remembered. */
const longest = 100;

/** What was read of a text, or of two texts that are read together. */
interface Reading<T> {
  readonly first: string;
  readonly second: string;
  readonly made: T;
  /** What came next when this text came last. */
  next: Reading<T> | null;
}

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
  const pairs = rememberedPairs(read, memory);
  return (text) => pairs(text, '');
}

/** The same for two texts that are read together. */
export function rememberedPairs<T extends object | string | number | null>(
  read: (first: string, second: string) => T,
  memory = usualMemory,
): (first: string, second: string) => T {
  let count = 0;
  const known = new Map<string, Map<string, Reading<T>>>();
  let last: Reading<T> | null = null;
  const remember = (first: string, second: string): Reading<T> => {
    const [one, other] = [ownCopy(first), ownCopy(second)];
    const reading = { first: one, second: other, made: read(one, other), next: null };
    if (one.length > longest || other.length > longest) return reading;
    if (count >= memory) {
      known.clear();
      count = 0;
    }
    known.set(one, (known.get(one) ?? new Map<string, Reading<T>>()).set(other, reading));
    count++;
    return reading;
  };
  return (first, second) => {
    // Rows one below the other say the same, or they repeat the order of rows before: that is asked first, since
    // comparing costs less than looking up.
    if (last && second === last.second && first === last.first) return last.made;
    const next: Reading<T> | null = last?.next ?? null;
    const reading: Reading<T> =
      next && second === next.second && first === next.first
        ? next
        : (known.get(first)?.get(second) ?? remember(first, second));
    if (last) last.next = reading;
    last = reading;
    return reading.made;
  };
}

/** The same text, which does not keep alive the whole piece of a file that it was cut from. */
const ownCopy = (text: string): string => [...text].join('');
