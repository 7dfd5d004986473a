import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { doors, jsonDoors } from '../../tools/doors.mjs';
import { run, runNode } from './run.js';

const consumer = inject('consumer');

/** What test/package/consumer/use.mjs and use.cjs print. */
const expected = {
  progressRatio: 0.2,
  planIds: ['alxa', 'bazhong', 'changshou', 'shijiazhuang', 'zhongshan'],
  sameDataset: true,
  datasetParses: 'alxa',
  schemaParses: true,
  faultsAreFound: true,
  functions: Array(6).fill('function'),
};

describe('a program can use the installed package', () => {
  it.each(['use.mjs', 'use.cjs'])('%s', async (script) => {
    const { stdout, stderr } = await runNode([script], consumer);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('in TypeScript with module %s and moduleResolution %s', async (module, moduleResolution) => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const settings = ['--noEmit', '--strict', '--target', 'es2022', '--module', module];
    const { stdout } = await runNode(
      [tsc, ...settings, '--moduleResolution', moduleResolution, 'use.ts', 'use.cts'],
      consumer,
    );
    expect(stdout).toBe('');
  });

  it('on the command line', async () => {
    const { stdout, exitCode } = await run('npx', ['--no-install', 'ipr-plan', 'plans'], consumer);
    expect(exitCode).toBe(0);
    for (const id of expected.planIds) expect(stdout).toContain(id);
  });
});

describe.each(doors)('$specifier', ({ specifier }) => {
  const names = `.then((door) => console.log(JSON.stringify(Object.keys(door).filter((name) => !/^(default|module.exports)$/.test(name)).sort())))`;

  it('gives the same names to import and to require', async () => {
    const imported = await runNode(['--input-type=module', '-e', `import('${specifier}')${names}`], consumer);
    const required = await runNode(['-e', `Promise.resolve(require('${specifier}'))${names}`], consumer);
    expect(imported.stderr).toBe('');
    expect(JSON.parse(imported.stdout)).not.toEqual([]);
    expect(required.stdout).toBe(imported.stdout);
  });

  it('does nothing when imported', async () => {
    // Beyond what zod keeps there for all its copies, no global appears; no word is printed, and Node can end.
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      await import('${specifier}');
      const added = Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key) && !key.startsWith('__zod'));
      if (added.length > 0) console.log(added);
    `;
    const { exitCode, stdout, stderr } = await runNode(['--input-type=module', '-e', script], consumer);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe.each(jsonDoors)('$specifier', ({ specifier }) => {
  it('is plain JSON', () => {
    const file = createRequire(join(consumer, 'use.cjs')).resolve(specifier);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toBeTypeOf('object');
  });
});
