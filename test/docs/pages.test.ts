import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { doors } from '../../tools/doors.mjs';
import type { CheckedLine } from './example.js';
import { answerOf, runExample, untruthOf } from './example.js';
import { givenTo } from './given.js';
import { blocksOf, filesBelow, pages, read } from './pages.js';

const root = new URL('../../', import.meta.url);
const isEqual = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

const untruths = (lines: readonly CheckedLine[]): string[] =>
  lines.flatMap((line) => {
    const untruth = untruthOf(line, isEqual);
    return untruth === null ? [] : `${line.expression} ${untruth}`;
  });

const sources = new Map(doors.map(({ specifier, source }) => [specifier, source]));
const loaded = new Map<string, unknown>();

/** The doors that a block comes in by, from source: what a page says is what this version does. */
async function doorsOf(block: string): Promise<(specifier: string) => unknown> {
  for (const { fileName } of ts.preProcessFile(block).importedFiles) {
    const source = sources.get(fileName);
    if (source !== undefined) loaded.set(fileName, await import(new URL(source, root).href));
  }
  return (specifier) => {
    if (!loaded.has(specifier))
      throw new RangeError(`page: import must be one of the doors, got ${specifier}`);
    return loaded.get(specifier);
  };
}

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(read(page));

  it.each(blocks.map((block, index) => [index + 1, block] as const))(
    'keeps its word in block %d',
    async (_, block) => {
      const { checked, unchecked } = await runExample(block, await doorsOf(block));
      expect(untruths(checked)).toEqual([]);
      expect(unchecked).toEqual([]);
      expect(checked.length).toBeGreaterThan(0);
    },
  );

  it('links to what is there', () => {
    const prose = read(page).replace(/^```.*?^```/gms, '');
    const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !existsSync(new URL(posix.join(posix.dirname(page), link), root)));
    expect(missing).toEqual([]);
  });
});

it('the index leads to every page', () => {
  const index = read('docs/README.md');
  const unlisted = filesBelow('docs', '.md')
    .map((path) => path.slice('docs/'.length))
    .filter(
      (path) => path !== 'README.md' && !/^(api|findings|plans)\//.test(path) && !index.includes(`(${path})`),
    );
  expect(unlisted).toEqual([]);
});

it('every calculator has its page, with an example', async () => {
  const names = Object.entries(await import('../../src/calculate/index.js'))
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of [...names, 'levelTarget', 'timeProgress', 'evaluateColumns']) {
    expect(blocksOf(read(`docs/calculations/${name}.md`)), name).not.toEqual([]);
  }
});

/** Examples that speak of more than could be given to them, or that print. */
const notRunnable = [
  'src/evaluate/evaluateIndicator.ts',
  'src/evaluate/evaluatePlan.ts',
  'src/evaluate/evaluatePlans.ts',
  'src/evaluate/evaluateYears.ts',
  'src/finding/messageWithin.ts',
  'src/model/definePlan.ts',
  'src/report/evaluation/describeEvaluation.ts',
  'src/report/evaluation/renderEvaluation.ts',
  'src/validate/checkObservations.ts',
];

const examplesOf = (source: string): string[] =>
  [...source.matchAll(/\/\*\*.*?\*\//gs)].flatMap(([comment]) =>
    [...comment.replace(/^\s*\*\/? ?/gm, '').matchAll(/^@example\n(.*?)(?=^@|(?![\s\S]))/gms)].map(
      ([, example = '']) => example,
    ),
  );

describe('an example in a doc comment keeps its word', () => {
  const commented = [
    'src/quantity',
    'src/model',
    'src/finding',
    'src/calculate',
    'src/evaluate',
    'src/notation',
    'src/assess',
    'src/validate',
    ...['derivation', 'evaluation', 'layout', 'number', 'page', 'plan'].map((name) => `src/report/${name}`),
  ]
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .filter((path) => !notRunnable.includes(path))
    .map((path) => [path, examplesOf(read(path))] as const)
    .filter(([, examples]) => examples.length > 0);

  it.each(commented)('%s', async (path, examples) => {
    // An example speaks of its own module, and of the fractions and findings that it may be about.
    const names = {
      ...(await import('../../src/quantity/rational.js')),
      ...(await import('../../src/finding/finding.js')),
      ...(await import(new URL(path, root).href)),
      ...givenTo(path),
    };
    for (const example of examples) {
      const { checked } = await runExample(example, () => ({}), names);
      expect(untruths(checked)).toEqual([]);
      expect(checked.length).toBeGreaterThan(0);
    }
  });
});

describe('a page that is wrong is found out', () => {
  const wrong = async (block: string) => untruths((await runExample(block, () => ({}))).checked);

  it.each([
    ['a wrong number', '1 + 1 // 3'],
    ['a number that is nearly right', '0.1 + 0.2 // 0.3'],
    ['wrong digits', '2 / 3 // 0.67…'],
    ['more digits than there are', '1 / 2 // 0.5…'],
    ['a wrong object', `({ value: null, reason: 'a' }) // { value: null, reason: 'b' }`],
    ['a missing key', `({ value: null }) // { value: null, reason: 'b' }`],
    ['an error that is not thrown', '1 // RangeError: one'],
    ['another error', `(() => { throw new RangeError('two'); })() // RangeError: one`],
    ['an error nobody announced', `(() => { throw new RangeError('two'); })() // 1`],
    ['a wrong answer on the next line', `1 + 1\n// 3`],
  ])('%s', async (_, block) => {
    expect(await wrong(block)).toHaveLength(1);
  });

  it('and a right one is not', async () => {
    const right = [
      '1 / 3 // 0.3333333333333333',
      '1 / 3 // 1 / 3',
      '2 / 3 // 0.666…: two thirds',
      `'a'.toUpperCase(); // 'A', in capitals`,
      'await Promise.resolve([1]) // [1]',
      `(() => { throw new RangeError('one: must'); })() // RangeError: one`,
      `'words'\n// 'words'`,
    ];
    for (const block of right) expect(await wrong(block)).toEqual([]);
  });

  it('tells answers from remarks', () => {
    expect(answerOf('how many targets lag')).toBeNull();
    expect(answerOf('')).toBeNull();
    expect(answerOf('-1')).toEqual({ how: 'equal', value: -1 });
    expect(answerOf('0.5，浮点数得 0.4999')).toEqual({ how: 'equal', value: 0.5 });
    expect(answerOf(`{ value: null, reason: 'noTimeLeft' }: too late`)).toEqual({
      how: 'equal',
      value: { value: null, reason: 'noTimeLeft' },
    });
  });

  it('tells a line with an answer from one without', async () => {
    const { checked, unchecked } = await runExample('1 + 1\n2 + 2 // how nice', () => ({}));
    expect(checked).toEqual([]);
    expect(unchecked).toEqual(['1 + 1', '2 + 2']);
  });
});
