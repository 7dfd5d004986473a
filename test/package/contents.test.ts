import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, it } from 'vitest';
import { runNode } from './run.js';

const tarball = inject('tarball');
const installed = join(inject('consumer'), 'node_modules/ipr-plan');

it('publint finds nothing to say about the tarball', async () => {
  const file = readFileSync(tarball);
  const pack = { tarball: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) };
  const { messages, pkg } = await publint({ pack, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it('every resolution, old and new, finds the right types', async () => {
  const manifest = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');
  const { exitCode, stdout } = await runNode(
    [join(dirname(manifest), 'dist/index.js'), tarball],
    process.cwd(),
  );
  expect(exitCode, stdout).toBe(0);
});

it('holds what a user needs and stays light', () => {
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    expect(statSync(join(installed, file)).size).toBeGreaterThan(0);
  // A third are the five plans, each as a module, for require, and as plain JSON; every module stands by itself, in two
  // formats with types, so that a page takes no more than it uses.
  expect(statSync(tarball).size).toBeLessThan(2_500_000);
});
