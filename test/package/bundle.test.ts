import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';

/** Bundles a program for a browser, the way an application that installed the package would. */
async function bundle(program: string): Promise<{ text: string; gzipped: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: inject('consumer') },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'bundled',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return { text, gzipped: gzipSync(text).length, inputs: Object.keys(metafile.inputs) };
}

/** Runs a bundle where the language and these Web APIs exist, and nothing of Node. */
function runInBrowser(text: string, expression: string): unknown {
  const web = {
    TextDecoder,
    TextEncoder,
    URL,
    Blob,
    ReadableStream,
    TransformStream,
    queueMicrotask,
    structuredClone,
  };
  return runInContext(`${text}\n${expression}`, createContext({ ...web }));
}

describe('a web page that calculates', () => {
  it.each([
    ['one calculator', `export { progressRatio } from 'ipr-plan/calculate'`, 1_500],
    ['all calculators', `export * from 'ipr-plan/calculate'`, 15_000],
  ])('loads %s without zod, in fewer bytes than the limit', async (_, program, limit) => {
    const { text, gzipped, inputs } = await bundle(program);
    expect(inputs.filter((path) => /node_modules\/(?!ipr-plan\/|date-fns\/)/.test(path))).toEqual([]);
    expect(text).not.toMatch(/zod/i);
    expect(gzipped).toBeLessThan(limit);
  });

  it('loads a dataset without zod', async () => {
    const { inputs } = await bundle(`export { alxa } from 'ipr-plan/datasets/alxa'`);
    expect(inputs.filter((path) => path.includes('node_modules/zod/'))).toEqual([]);
  });
});

describe('the front door in a browser', () => {
  it('bundles and runs without anything of Node', async () => {
    const { text, inputs } = await bundle(`export * from 'ipr-plan'`);
    expect(inputs.filter((path) => path.includes('ipr-plan/dist/node/'))).toEqual([]);
    expect(runInBrowser(text, 'bundled.safeParsePlan({}).success')).toBe(false);
  });
});
