/** Entities that tables of documents use; every other one is left as it stands. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  le: '≤',
  ge: '≥',
  ne: '≠',
  minus: '−',
  plusmn: '±',
  times: '×',
  divide: '÷',
  permil: '‰',
  deg: '°',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  mu: 'μ',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

const lastCodePoint = 0x10ffff;

function characterOf(code: number): string | null {
  const isCharacter = code > 0 && code <= lastCodePoint && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** Text with the entities of HTML as the characters they stand for: &lt;2 is <2. */
export function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}\d?));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return (Object.hasOwn(named, name) ? named[name] : null) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return characterOf(code) ?? whole;
    },
  );
}
