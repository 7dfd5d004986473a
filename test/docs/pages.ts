import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const root = new URL('../../', import.meta.url);

/** The text of a file, by its path from the root of the repository. */
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The files below a folder whose names end like this, from the root of the repository. */
export const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith(ending))
    .sort();

/** Pages whose TypeScript is checked and run. */
export const pages = [
  'README.md',
  'README.en.md',
  'docs/README.md',
  'docs/architecture.md',
  'docs/data-guidelines.md',
  'docs/guides/find-targets.md',
  'docs/guides/indicator-tables.md',
  'docs/guides/notation.md',
  'docs/guides/report.md',
  ...filesBelow('docs/calculations', '.md'),
  ...filesBelow('docs/concepts', '.md'),
];

/** The TypeScript of a page, block by block. */
export const blocksOf = (page: string): string[] =>
  [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, block = '']) => block);
