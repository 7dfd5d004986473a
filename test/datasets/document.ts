import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '../../src/model/citation.js';

/** Folder that holds the plan documents as text; they are not part of the repository. */
export const documentsFolder = process.env.IPR_PLAN_TEXTS;

/** The document whose bytes have this SHA-256, from the folder that `IPR_PLAN_TEXTS` names. */
export function documentHashed(sha256: string): string {
  if (!documentsFolder) throw new Error('documentHashed: IPR_PLAN_TEXTS must name a folder');
  for (const file of readdirSync(documentsFolder)) {
    const bytes = readFileSync(join(documentsFolder, file));
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes.toString('utf8');
  }
  throw new Error(`documentHashed: a document must have the hash ${sha256}, got none`);
}

/** Without blanks and quotation marks, full-width signs narrowed. */
export function plainly(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”‘’"'「」『』]/g, '');
}

/** Only the characters that carry the words: Chinese ones and digits. */
const wordsOnly = (text: string) => text.replace(/[^\p{Script=Han}\d]/gu, '');

/** The first run longer than `most` characters that a description shares with a document; `null` when there is none. */
export function sharedRun(description: string, document: string, most = 14): string | null {
  const [words, source] = [wordsOnly(description), wordsOnly(document)];
  for (let start = 0; start + most < words.length; start += 1) {
    const run = words.slice(start, start + most + 1);
    if (source.includes(run)) return run;
  }
  return null;
}

/** Something a document is said to print, and where in the data it stands. */
export interface PrintedWords {
  readonly path: string;
  readonly words: string;
}

const printedKeys = new Set(
  'printed name title heading category frequencyPrinted term band among partOf each unit documentNumber'.split(
    ' ',
  ),
);
const printedLists = new Set(['aliases', 'focus', 'items', 'sectionPath']);

type Visit = (value: Readonly<Record<string, unknown>>, path: string) => void;

function walk(value: unknown, path: string, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit);
}

/** All that the data give as printed: expressions, names, headings, units. What is marked as inferred is left out. */
export function printedWordsIn(data: unknown): PrintedWords[] {
  const found: PrintedWords[] = [];
  walk(data, '', (value, path) => {
    const inferred = (value.inferred ?? {}) as Record<string, unknown>;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && printedKeys.has(key) && !(key in inferred)) {
        found.push({ path: `${path}/${key}`, words: inner });
      }
      if (Array.isArray(inner) && printedLists.has(key)) {
        for (const words of inner) found.push({ path: `${path}/${key}`, words: String(words) });
      }
    }
  });
  return found;
}

/** Each expression and name together with each place it is cited from. */
export function printingsIn(data: unknown): (PrintedWords & { readonly citation: Citation })[] {
  const found: (PrintedWords & { readonly citation: Citation })[] = [];
  walk(data, '', (value, path) => {
    const inferred = (value.inferred ?? {}) as Record<string, unknown>;
    const citations = [value.citations ?? value.citation ?? []].flat() as Citation[];
    const key = typeof value.printed === 'string' ? 'printed' : 'name';
    const words = value[key];
    if (typeof words !== 'string' || key in inferred) return;
    // A name may read differently in further places; of those, only the heading is held against the document.
    for (const [place, citation] of citations.entries()) {
      found.push({ path: `${path}/${key}`, words: place === 0 ? words : '', citation });
    }
  });
  return found;
}

/** All that the data say in words of their own, in Chinese. */
export function descriptionsIn(data: unknown): PrintedWords[] {
  const found: PrintedWords[] = [];
  walk(data, '', (value, path) => {
    if (typeof value.zh === 'string') found.push({ path, words: value.zh });
  });
  return found;
}

/** Every id the data give to something; not the ids they refer to. */
export function idsIn(data: unknown): string[] {
  const found: string[] = [];
  walk(data, '', (value) => {
    if (typeof value.id === 'string') found.push(value.id);
  });
  return found;
}

/** Every reference by id, by the key that holds it. */
export function referencesIn(
  data: unknown,
): { readonly key: string; readonly path: string; readonly id: string }[] {
  const found: { key: string; path: string; id: string }[] = [];
  walk(data, '', (value, path) => {
    for (const [key, inner] of Object.entries(value)) {
      if (!/Ids?$|^touches$/.test(key)) continue;
      for (const id of [inner].flat()) {
        if (typeof id === 'string') found.push({ key, path: `${path}/${key}`, id });
      }
    }
  });
  return found;
}
