import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { runNode } from './run.js';

const consumer = inject('consumer');
const folder = join(consumer, 'examples');
const examples = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(mjs|cjs|ts)$/.test(name)) : [];

/** The script to run: TypeScript is stripped first, since the oldest supported Node cannot run it. */
async function runnable(example: string): Promise<string> {
  if (!example.endsWith('.ts')) return join('examples', example);
  const outfile = join(folder, example.replace(/\.ts$/, '.js.mjs'));
  await build({
    entryPoints: [join(folder, example)],
    outfile,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  return outfile;
}

describe('examples run as they are printed', () => {
  it.each(examples)('%s', async (example) => {
    const { exitCode, stdout, stderr } = await runNode([await runnable(example)], consumer);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  it('and those in TypeScript compile', async () => {
    const typed = examples.filter((name) => name.endsWith('.ts')).map((name) => join('examples', name));
    if (typed.length === 0) return;
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const settings = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      'node',
    ];
    const types = createRequire(import.meta.url)
      .resolve('@types/node/package.json')
      .replace(/\/node\/package\.json$/, '');
    const { stdout } = await runNode([tsc, ...settings, '--typeRoots', types, ...typed], consumer);
    expect(stdout).toBe('');
  });
});
