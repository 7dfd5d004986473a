import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Breach } from './house.js';
import { breachesOf, mayImport } from './house.js';

const src = new URL('../../src/', import.meta.url);
const sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(new URL(path, src), 'utf8')]),
);

/** Breaches of a house of a few files, told by rule and file. */
const planted = (files: Record<string, string>): Pick<Breach, 'rule' | 'file'>[] =>
  breachesOf(new Map(Object.entries(files))).map(({ rule, file }) => ({ rule, file }));

describe('the house', () => {
  it('stands as drawn', () => {
    expect(breachesOf(sources)).toEqual([]);
  });

  it('has no room that is not in the drawing', () => {
    const rooms = new Set([...sources.keys()].map((path) => path.split('/')[0]));
    expect([...rooms].filter((room) => !(room !== undefined && room in mayImport))).toEqual([]);
  });
});

describe('the drawing is kept: a planted breach is found', () => {
  const rooms = 'a room imports only the rooms below it';
  const outside = 'an outside package is used only where the house lists it';
  const namespace = 'zod is imported as a namespace';
  const zodState = "zod's global state is left alone";
  const clock = 'the clock is read at the rim only';
  const names = 'exports have names';
  const words = 'a file is named for what it holds';
  const circles = 'no circles at run time';

  it.each<[what: string, rule: string, file: string, source: string]>([
    ['upwards', rooms, 'quantity/a.ts', `import { b } from '../model/b.js';`],
    ['past a wall', rooms, 'read/a.ts', `export { b } from '../parse/b.js';`],
    [
      'a value where types are allowed',
      rooms,
      'calculate/a.ts',
      `import { planSchema } from '../model/plan.js';`,
    ],
    [
      'a type kept as a bare import',
      rooms,
      'calculate/a.ts',
      `import { type Plan } from '../model/plan.js';`,
    ],
    ['a dynamic import', rooms, 'calculate/a.ts', `const b = () => import('../report/b.js');`],
    ['a type from a forbidden room', rooms, 'finding/a.ts', `let a: import('../model/plan.js').Plan;`],
    ['a schema beside definePlan', rooms, 'datasets/a.ts', `import { planSchema } from '../model/plan.js';`],
    ['a schema inside definePlan', rooms, 'model/definePlan.ts', `import { planSchema } from './plan.js';`],
    ['a disk behind the front door', rooms, 'index.ts', `export { readPlanFile } from './node/index.js';`],
    ['a room that nobody drew', rooms, 'model/a.ts', `import { b } from '../attic/b.js';`],
    ['zod below the model', outside, 'quantity/a.ts', `import * as z from 'zod';`],
    ['zod as a type', outside, 'calculate/a.ts', `import type * as z from 'zod';`],
    ['node in a pure room', outside, 'read/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['papaparse outside read', outside, 'parse/a.ts', `import Papa from 'papaparse';`],
    ['a package nobody chose', outside, 'report/a.ts', `import { chunk } from '@scope/lodash/chunk';`],
    ['a named import of zod', namespace, 'model/a.ts', `import { z } from 'zod';`],
    ['another face of zod', namespace, 'model/a.ts', `import * as z from 'zod/mini';`],
    ['z.config', zodState, 'parse/a.ts', `import * as z from 'zod'; z.config(z.locales.zhCN());`],
    ['a global id', zodState, 'model/a.ts', `import * as z from 'zod'; z.string().meta({ id: 'plan' });`],
    [
      'the root of date-fns',
      'date-fns is imported by function',
      'quantity/a.ts',
      `import { addDays } from 'date-fns';`,
    ],
    ['today', clock, 'calculate/a.ts', `export const today = () => new Date();`],
    ['now', clock, 'report/a.ts', `export const now = () => Date.now();`],
    ['a default function', names, 'model/a.ts', `export default function a() {}`],
    ['a default value', names, 'model/a.ts', `export default 1;`],
    ['a renamed default', names, 'model/a.ts', `const a = 1; export { a as default };`],
    ['a drawer of a file', words, 'model/utils.ts', ''],
    ['a drawer of a folder', words, 'model/common/plan.ts', ''],
    ['itself', circles, 'model/a.ts', `import { a } from './a.js';`],
  ])('%s', (_, rule, file, source) => {
    expect(planted({ [file]: source })).toEqual([{ rule, file }]);
  });

  it('a circle through another file, once', () => {
    const a = `import { b } from './b.js';`;
    const b = `export { c } from './c.js';`;
    const c = `import { a } from './a.js';`;
    const found = breachesOf(new Map(Object.entries({ 'model/a.ts': a, 'model/b.ts': b, 'model/c.ts': c })));
    expect(found).toEqual([
      { rule: circles, file: 'model/a.ts', what: 'model/a.ts → model/b.ts → model/c.ts → model/a.ts' },
    ]);
  });
});

describe('the drawing leaves room for', () => {
  it.each<[what: string, files: Record<string, string>]>([
    [
      'types of a room that gives types only',
      { 'calculate/a.ts': `import type { Plan } from '../model/plan.js';` },
    ],
    [
      'types that refer to each other',
      {
        'model/a.ts': `import type { B } from './b.js';`,
        'model/b.ts': `import type { A } from './a.js';`,
      },
    ],
    [
      'a dataset that is checked as it is typed',
      {
        'datasets/a/index.ts': `import { definePlan } from '../../model/definePlan.js';`,
        'model/definePlan.ts': `import type { Plan } from './plan.js';`,
      },
    ],
    [
      'a command that uses every room',
      {
        'cli/a.ts': `import 'node:fs'; import '../node/index.js'; import '../parse/index.js'; new Date();`,
      },
    ],
    [
      'a given day',
      { 'quantity/a.ts': `import { isValid } from 'date-fns/isValid'; isValid(new Date(2021, 0, 1));` },
    ],
    ['a word about zod', { 'model/a.ts': `// never z.config(): import { z } from 'zod'` }],
  ])('%s', (_, files) => {
    expect(planted(files)).toEqual([]);
  });
});
