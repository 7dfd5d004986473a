import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { boundedRegexes } from './boundedRegexes.js';
import type { FoundRegex } from './regexesIn.js';
import { regexesIn } from './regexesIn.js';

const src = new URL('../../src/', import.meta.url);

/** Every regular expression of the source, each once a file. */
export function sourceRegexes(): readonly FoundRegex[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return files.flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    const found = regexesIn(file, readFileSync(new URL(path, src), 'utf8'));
    return [...new Map(found.map((regex) => [keyOf(regex), regex])).values()];
  });
}

/** What a regular expression is known by where it was found safe; elsewhere its input may have no bounds. */
export const keyOf = ({ file, source, flags }: FoundRegex): string =>
  createHash('sha256').update(`${file}/${source}/${flags}`).digest('hex').slice(0, 16);

/** What is wrong with a regular expression; `null` when no text can make it take long. Slow: up to ten seconds. */
export async function faultOf({ file, source, flags }: FoundRegex): Promise<string | null> {
  const checked = await check(source, flags, { timeout: 10_000 });
  // What cannot be decided in time has no attack that is easily found either.
  if (checked.status !== 'vulnerable') return null;
  const { complexity, attack } = checked;
  const bound = boundedRegexes[file];
  if (bound && complexity.type === 'polynomial') {
    // A degree that was tried out and not proved is now one, now another; counted repeats look like any.
    if (complexity.isFuzz || complexity.degree <= bound.degree) return null;
  }
  return `${file}: /${source}/${flags} takes ${complexity.summary} time on ${attack.pattern}: rewrite it, or bound its input and say so in boundedRegexes.ts`;
}
