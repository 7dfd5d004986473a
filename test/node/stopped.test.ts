import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Only a real process can be stopped while it writes.

let folder = '';
const program = (): string => join(folder, 'write.mjs');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-stopped-'));
  // Writes a file that has no end; given a second word, it has a handler of its own and then comes to an end.
  const contents = `
    import { writeFileAtomically } from ${JSON.stringify(resolve('src/node/writeFileAtomically.ts'))};
    let isStopped = false;
    if (process.argv[3]) process.on('SIGINT', () => { isStopped = true; });
    async function* bytes() {
      while (!isStopped) {
        yield new Uint8Array(1024);
        await new Promise((done) => setTimeout(done, 5));
      }
    }
    await writeFileAtomically(process.argv[2], bytes());`;
  await build({
    stdin: { contents, resolveDir: resolve('.'), loader: 'js' },
    outfile: program(),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts to write over an older file, and stops the process once it is at it. */
async function stoppedWhileWriting(
  signal: NodeJS.Signals,
  ...words: readonly string[]
): Promise<{ endedBy: unknown; left: string[]; content: string }> {
  const files = await mkdtemp(join(folder, 'files-'));
  await writeFile(join(files, 'a.csv'), 'older');
  const child = spawn(process.execPath, [program(), join(files, 'a.csv'), ...words], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', (code, by) => done(by ?? code)));
  while ((await readdir(files)).length < 2) await wait(10);
  child.kill(signal);
  const endedBy = await ended;
  const content = await readFile(join(files, 'a.csv'), 'latin1');
  return { endedBy, left: await readdir(files), content };
}

describe.skipIf(process.platform === 'win32')('a process that is stopped while it writes a file', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s: leaves the older file and nothing half-written',
    async (signal) => {
      // It ends as one that the signal stopped, as shells expect.
      const left = { endedBy: signal, left: ['a.csv'], content: 'older' };
      expect(await stoppedWhileWriting(signal)).toEqual(left);
    },
    60_000,
  );

  it('is left alone where the program decides for itself', async () => {
    const { endedBy, left, content } = await stoppedWhileWriting('SIGINT', 'own');
    expect([endedBy, left]).toEqual([0, ['a.csv']]);
    expect(content).toMatch(/^\0+$/);
  }, 60_000);
});
