import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What only a real process shows: its streams, its exit code, its clock and its package.

let folder = '';
const program = (): string => join(folder, 'dist/cli/main.js');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-process-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "version": "9.8.7" }');
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: join(folder, 'dist/cli'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The exit code and the streams of a real call. */
const call = (...argv: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program(), ...argv], { env: { PATH: process.env.PATH } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

describe('the program as a process', () => {
  it('tells the version of its package', async () => {
    expect(await call('--version')).toEqual({ code: 0, stdout: '9.8.7\n', stderr: '' });
  });

  it('writes all of a long result before it ends', async () => {
    const { code, stdout } = await call('show', 'alxa', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).id).toBe('alxa');
  });

  it('ends with 2 on a wrong call', async () => {
    expect(await call('show', 'nothing')).toMatchObject({ code: 2, stdout: '' });
  });

  it('takes the day from the clock of the user', async () => {
    const { stderr } = await call('evaluate', 'alxa', 'none.json');
    expect(stderr).toMatch(/^未指定 --as-of，评价日期取今天（\d{4}-\d{2}-\d{2}）。\n找不到文件/);
  });

  it('is silent when the reader of its pipe has seen enough', async () => {
    const command = `"${process.execPath}" "${program()}" show alxa --format json | head -c 10`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command]);
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "schem', stderr: '' });
  });
});
