import { readFileSync } from 'node:fs';

/** A file of the folder beside. */
export const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
