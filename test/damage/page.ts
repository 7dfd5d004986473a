import { readFileSync } from 'node:fs';

/** What the guide says of a kind of damage. */
interface PageRow {
  readonly kind: string;
  readonly words: string;
  readonly codes: readonly string[];
  readonly found: number;
  readonly runs: number;
}

/** The text of the guide. */
export const guide = readFileSync(new URL('../../docs/guides/damage.md', import.meta.url), 'utf8');

/** The rows of the tables of the guide, in Chinese and in English. */
export const pageRows: readonly [zh: readonly PageRow[], en: readonly PageRow[]] = [rowsIn(0), rowsIn(1)];

function rowsIn(part: number): PageRow[] {
  const own = guide.split('\n---\n')[part] ?? '';
  return [...own.matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \| (\d+)\/(\d+) \|$/gm)].map(
    ([, kind = '', words = '', codes = '', found = '', runs = '']) => ({
      kind,
      words: words.replaceAll('\\|', '|'),
      codes: [...codes.matchAll(/\[([\w/]+)\]\(/g)].map(([, code = '']) => code),
      found: Number(found),
      runs: Number(runs),
    }),
  );
}
