import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { doors } from '../../tools/doors.mjs';

interface Bundle {
  readonly text: string;
  readonly gzipped: number;
  readonly inputs: string[];
  /** The inputs of which something is left after what is not used was shaken off. */
  readonly kept: string[];
  /** What each input imports, and how: `import-statement`, `dynamic-import`. */
  readonly imports: (input: string) => readonly { readonly path: string; readonly kind: string }[];
}

/** Bundles a program for a browser, the way an application that installed the package would. */
async function bundle(program: string, format: 'esm' | 'iife' = 'iife'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: inject('consumer') },
    bundle: true,
    minify: true,
    platform: 'browser',
    format,
    ...(format === 'iife' && { globalName: 'bundled' }),
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return {
    text,
    gzipped: gzipSync(text).length,
    inputs: Object.keys(metafile.inputs),
    kept: Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
    ),
    imports: (input) => metafile.inputs[input]?.imports ?? [],
  };
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
    DecompressionStream,
    Uint8Array,
    queueMicrotask,
    structuredClone,
  };
  return runInContext(`${text}\n${expression}`, createContext({ ...web }));
}

/** The quantities of plain arithmetic; trends, profiles and projections choose their method by name and weigh more. */
const plainQuantities = [
  'attainmentRatio',
  'changePerYear',
  'elapsedRatio',
  'expectedValue',
  'expectedValueThrough',
  'gapToGoal',
  'growthPerYear',
  'paceRatio',
  'progressRatio',
  'shortfallRatio',
];

describe('a web page that calculates', () => {
  it.each([
    ...plainQuantities.map((name) => [name, `export { ${name} } from 'ipr-plan/calculate'`, 1_500] as const),
    ['all calculators', `export * from 'ipr-plan/calculate'`, 15_000] as const,
    ['the evaluation of plans', `export * from 'ipr-plan/evaluate'`, 30_000] as const,
  ])('loads %s without zod, in fewer bytes than the limit', async (_, program, limit) => {
    const { text, gzipped, inputs } = await bundle(program, 'esm');
    expect(inputs.filter((path) => /node_modules\/(?!ipr-plan\/|date-fns\/)/.test(path))).toEqual([]);
    expect(text).not.toMatch(/zod/i);
    expect(gzipped).toBeLessThan(limit);
  });
});

/** Family of findings whose sentences are in a file of the installed package: `notationFindings`. */
const familyOf = (path: string) => /ipr-plan\/dist\/finding\/catalogue\/(\w+)\./.exec(path)?.[1];

describe('a web page that reads targets or assesses', () => {
  it.each([
    ['a target', `export { parseTarget } from 'ipr-plan/notation'`, ['notationFindings'], 130_000] as const,
    [
      'all of notation',
      `export * from 'ipr-plan/notation'`,
      ['notationFindings', 'tableFindings'],
      173_000,
    ] as const,
    ['a roll-up', `export { rollUp } from 'ipr-plan/assess'`, ['ruleFindings'], 22_000] as const,
    ['warnings', `export { warningsOf } from 'ipr-plan/assess'`, ['ruleFindings'], 24_000] as const,
    [
      'all of assessment',
      `export * from 'ipr-plan/assess'`,
      ['ruleFindings', 'scoringFindings'],
      47_000,
    ] as const,
  ])(
    'loads %s with the sentences of its own findings only, in fewer bytes than the limit',
    async (_, program, families, limit) => {
      const { gzipped, kept } = await bundle(program, 'esm');
      expect(kept.map(familyOf).filter(Boolean).sort()).toEqual(families);
      expect(gzipped).toBeLessThan(limit);
    },
  );
});

/** Folder of a dataset in a path of the installed package: `alxa`. */
const datasetOf = (path: string) => /ipr-plan\/dist\/datasets\/([^/]+)\//.exec(path)?.[1];

describe('a web page that shows one plan', () => {
  const plans = doors.filter(({ specifier }) => /\/datasets\/./.test(specifier));

  it.for(plans)(
    'loads $specifier without the other plans and without zod',
    async ({ specifier }, { annotate }) => {
      const { gzipped, inputs } = await bundle(`export * from '${specifier}'`);
      const id = specifier.split('/').at(-1);
      expect(new Set(inputs.map(datasetOf).filter(Boolean))).toEqual(new Set([id]));
      expect(inputs.filter((path) => path.includes('node_modules/zod/'))).toEqual([]);
      expect(gzipped).toBeLessThan(100_000);
      await annotate(`${specifier}: ${(gzipped / 1000).toFixed(1)} kB min+gzip`);
    },
  );

  it('loads a plan it asks for by id when it asks, not before', async () => {
    const { inputs, imports } = await bundle(`export { loadPlan } from 'ipr-plan/datasets'`);
    const door = inputs.find((path) => path.endsWith('ipr-plan/dist/datasets/index.js')) ?? '';
    const loaded = imports(door).filter(({ path }) => datasetOf(path) !== undefined);
    expect(loaded).toHaveLength(plans.length);
    expect(loaded.filter(({ kind }) => kind !== 'dynamic-import')).toEqual([]);
  });
});

describe('the front door in a browser', () => {
  it('bundles and runs without anything of Node', async () => {
    const { text, inputs } = await bundle(
      `export * from 'ipr-plan'; export { alxa } from 'ipr-plan/datasets/alxa'`,
    );
    expect(inputs.filter((path) => path.includes('ipr-plan/dist/node/'))).toEqual([]);
    expect(runInBrowser(text, 'bundled.safeParsePlan({}).ok')).toBe(false);
    const sheet = '指标名称,单位,年份,完成值\\n商标数量,件,2023年,４７００';
    const status = `(async () => {
      const { alxa, evaluatePlan, parseObservationBytes } = bundled;
      const { observations } = await parseObservationBytes(new TextEncoder().encode('${sheet}'), alxa);
      const { indicators } = evaluatePlan({ plan: alxa, observations, asOf: '2023-12-31' });
      return indicators.find(({ indicatorId }) => indicatorId === 'trademarks').targets[0].status;
    })()`;
    expect(await runInBrowser(text, status)).toBe('ahead');
  });
});
