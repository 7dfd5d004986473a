/** One change to a text: what is done, where, and with what. Numbers are taken modulo whatever there is. */
export interface Change {
  readonly what: keyof typeof changes;
  readonly at: number;
  readonly by: number;
}

/** What a change may bring in from outside. */
export interface Stuff {
  /** Texts to insert, such as quotes and brackets without end. */
  readonly tokens: readonly string[];
  /** Another whole input, to be grafted on. */
  readonly other: string;
}

/** Every way a text is changed. A file is changed as the text of its bytes, one character each. */
const changes = {
  flip: (text: string, at: number, by: number) =>
    replaced(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << (by % 8)))),
  set: (text: string, at: number, by: number) => replaced(text, at, 1, String.fromCharCode(by % 256)),
  cut: (text: string, at: number) => text.slice(0, at),
  behead: (text: string, at: number) => text.slice(at),
  drop: (text: string, at: number, by: number) => replaced(text, at, 1 + (by % 64), ''),
  repeat: (text: string, at: number, by: number) => {
    const piece = text.slice(at, at + 1 + (by % 200));
    return replaced(text, at, 0, piece.repeat(1 + (by % 17)));
  },
  swap: (text: string, at: number, by: number) => {
    const length = 1 + (by % 40);
    const to = by % Math.max(1, text.length);
    return replaced(
      replaced(text, at, length, text.slice(to, to + length)),
      to,
      length,
      text.slice(at, at + length),
    );
  },
  graft: (text: string, at: number, by: number, { other }: Stuff) =>
    text.slice(0, at) + other.slice(by % Math.max(1, other.length)),
  insert: (text: string, at: number, by: number, { tokens }: Stuff) =>
    replaced(text, at, 0, tokens[by % tokens.length] ?? ''),
  overwrite: (text: string, at: number, by: number, { tokens }: Stuff) => {
    const token = tokens[by % tokens.length] ?? '';
    return replaced(text, at, token.length, token);
  },
} as const;

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** The names of all changes. Insertions come three times: they get deeper into a reader than noise does. */
export const changeNames: readonly Change['what'][] = [
  ...(Object.keys(changes) as Change['what'][]),
  'insert',
  'insert',
  'overwrite',
];

/** Longest input that changes may grow to: repeats of repeats would measure the engine and not the reader. */
const longest = 1 << 17;

/** A text with changes made to it, one after the other. */
export function mutate(text: string, list: readonly Change[], stuff: Stuff): string {
  return list.reduce(
    (changed, { what, at, by }) =>
      changes[what](changed, at % Math.max(1, changed.length), by, stuff).slice(0, longest),
    text,
  );
}
