import { posix } from 'node:path';
import type { ModuleFacts, ModuleImport } from './readModule.js';
import { readModule } from './readModule.js';

/** What one room may take from another: its values (and types), or its types only. */
type Reach = 'values' | 'types';

/**
 * Who may import whom. The same table, with its reasons, stands in docs/architecture.md: change both.
 * A key with `.ts` names one file, which then has its own answer.
 */
export const mayImport: Record<string, Record<string, Reach>> = {
  quantity: {},
  model: { quantity: 'values' },
  finding: { quantity: 'values' },
  notation: { quantity: 'values', model: 'types', finding: 'values' },
  read: { quantity: 'values', finding: 'values' },
  parse: { quantity: 'values', model: 'values', finding: 'values', notation: 'values', read: 'values' },
  calculate: { quantity: 'values', model: 'types' },
  evaluate: { quantity: 'values', model: 'types', calculate: 'values' },
  // What stands above single targets may tell of a faulty rule in the same way as any other room.
  // Its groups and messages are in the words of the model, which stand in one file without zod.
  assess: {
    quantity: 'values',
    model: 'types',
    'model/label.ts': 'values',
    finding: 'values',
    calculate: 'values',
  },
  validate: { quantity: 'values', model: 'values', finding: 'values', calculate: 'values' },
  datasets: { quantity: 'values', model: 'types', 'model/definePlan.ts': 'values' },
  report: {
    quantity: 'values',
    model: 'values',
    finding: 'values',
    calculate: 'values',
    assess: 'types',
    write: 'types',
    // What a formula is to a spreadsheet is known in one place.
    'write/safeText.ts': 'values',
  },
  // A corrected or annotated copy is made at the places that `read` gave; what a workbook holds, others decide.
  write: { quantity: 'values', finding: 'values', read: 'values' },
  // Reading a file of the disk is fetching its bytes and handing them to the rooms that read them anywhere.
  node: { quantity: 'values', model: 'types', finding: 'values', read: 'values', parse: 'values' },
};
const rooms = Object.keys(mayImport);
const everything = (except: readonly string[] = []): Record<string, Reach> =>
  Object.fromEntries(rooms.filter((room) => !except.includes(room)).map((room) => [room, 'values']));
mayImport.cli = everything();
mayImport['index.ts'] = everything(['node']);
// A door that reaches for the schemas would cost every dataset 24 kB.
mayImport['model/definePlan.ts'] = { quantity: 'values', model: 'types' };

/** Rooms that may use an outside package at run time. A package that is not listed is refused everywhere. */
const mayUse: Record<string, readonly string[]> = {
  zod: ['model', 'parse'],
  papaparse: ['read'],
  saxes: ['read'],
  hucre: ['write'],
  // Optional: whoever wants pictures in a report installs it.
  echarts: ['report'],
  'date-fns': [...rooms, 'cli'],
  'node:': ['node', 'cli'],
};

const forbiddenNames = /^(utils?|helpers?|common|shared|lib|managers?|services?)$/i;

/** One place where src leaves the drawing of the house. */
export interface Breach {
  readonly rule: string;
  readonly file: string;
  readonly what: string;
}

/** What a rule is shown of one file. */
interface Module extends ModuleFacts {
  readonly file: string;
  readonly room: string;
}

const roomOf = (file: string): string => file.split('/')[0] ?? file;

const targetOf = (file: string, { specifier }: ModuleImport): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts') : null;

const outsideOf = ({ imports }: Module): readonly ModuleImport[] =>
  imports.filter(({ specifier }) => !specifier.startsWith('.'));

const packageOf = (specifier: string): string =>
  specifier.startsWith('node:') ? 'node:' : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Each rule looks at one module and tells what is wrong with it. */
const rules: Record<string, (module: Module) => readonly string[]> = {
  'a room imports only the rooms below it': ({ file, room, imports }) => {
    const allowed = mayImport[file] ?? mayImport[room] ?? {};
    return imports.flatMap((entry) => {
      const target = targetOf(file, entry);
      if (target === null || (roomOf(target) === room && !(file in mayImport))) return [];
      const reach = allowed[target] ?? allowed[roomOf(target)];
      if (reach === 'values' || (reach === 'types' && entry.typeOnly)) return [];
      return `${entry.specifier} (${reach === undefined ? 'not allowed' : 'types only'})`;
    });
  },

  'an outside package is used only where the house lists it': (module) =>
    outsideOf(module)
      .filter(({ specifier }) => !mayUse[packageOf(specifier)]?.includes(module.room))
      .map(({ specifier }) => specifier),

  // Named imports of zod keep all of it in a bundle: 454 kB against 75 kB.
  'zod is imported as a namespace': (module) =>
    outsideOf(module)
      .filter(
        ({ specifier, namespace }) =>
          packageOf(specifier) === 'zod' && (specifier !== 'zod' || namespace !== 'z'),
      )
      .map(({ specifier }) => specifier),

  // Its state belongs to the whole process, and so to the program that uses this library.
  "zod's global state is left alone": ({ calls }) =>
    calls.filter((call) => /^z\.config\(/.test(call) || /\.meta\(\s*\{[^}]*\bid\b\s*[:,}]/.test(call)),

  // The root of date-fns costs 155 ms of process start.
  'date-fns is imported by function': (module) =>
    outsideOf(module)
      .map(({ specifier }) => specifier)
      .filter((specifier) => specifier === 'date-fns'),

  'the clock is read at the rim only': ({ room, calls }) =>
    room === 'cli'
      ? []
      : calls.filter((call) => /^(new Date(\(\))?|Date\.now\(\)|performance\.now\(\))$/.test(call)),

  'exports have names': ({ hasDefaultExport }) => (hasDefaultExport ? ['a default export'] : []),

  'a file is named for what it holds': ({ file }) =>
    file.split('/').filter((segment) => forbiddenNames.test(segment.replace(/\..*$/, ''))),
};

/** Every breach of the house in the given sources, keyed by path below src, in the order of the rules. */
export function breachesOf(sources: ReadonlyMap<string, string>): Breach[] {
  const modules = [...sources].map(
    ([file, source]): Module => ({
      file,
      room: roomOf(file),
      ...readModule(file, source),
    }),
  );
  return [
    ...Object.entries(rules).flatMap(([rule, check]) =>
      modules.flatMap((module) => check(module).map((what) => ({ rule, file: module.file, what }))),
    ),
    ...circlesOf(modules),
  ];
}

/** Circles of imports that are left at run time: there a value can be read before it exists. */
function circlesOf(modules: readonly Module[]): Breach[] {
  const next = new Map(
    modules.map((module) => [
      module.file,
      module.imports
        .filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic)
        .map((entry) => targetOf(module.file, entry))
        .filter((target) => target !== null),
    ]),
  );
  const circles: Breach[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = [...path.slice(start), file];
      circles.push({ rule: 'no circles at run time', file, what: circle.join(' → ') });
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}
