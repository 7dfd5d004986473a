import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './run.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** The folder of a stranger who installed it, outside of this repository. */
    consumer: string;
  }
}

const root = process.cwd();

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run('npm', args, cwd);
  if (exitCode !== 0)
    throw new Error(`npm ${args.join(' ')}: must succeed, got ${exitCode}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Packs the built package once and installs it the way a user would. */
export async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(join(root, 'dist')))
    throw new Error('test/package: dist must exist, run npm run build first');

  const folder = mkdtempSync(join(tmpdir(), 'ipr-plan-'));
  const consumer = join(folder, 'consumer');
  cpSync(join(root, 'test/package/consumer'), consumer, { recursive: true });
  if (existsSync(join(root, 'examples')))
    cpSync(join(root, 'examples'), join(consumer, 'examples'), { recursive: true });
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));

  // The build is the caller's: packing must not build again under the feet of other tests.
  const packed = await npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const tarball = join(folder, packed.trim());
  await npm(
    ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball],
    consumer,
  );

  project.provide('tarball', tarball);
  project.provide('consumer', consumer);
  return () => rmSync(folder, { recursive: true, force: true });
}
