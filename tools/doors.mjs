import { readFileSync } from 'node:fs';

/**
 * The doors of the package, as package.json exports them: build, docs and package tests read this list, so a
 * new door is written down once.
 *
 * @typedef {{ specifier: string; source: string; built: string }} Door
 */
const { name, exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** @type {Door[]} Doors to code, such as `ipr-plan/calculate`. */
export const doors = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string'
    ? []
    : {
        specifier: name + path.slice(1),
        source: target.import.default.replace('./dist/', 'src/').replace(/js$/, 'ts'),
        built: target.import.default,
      },
);

/** @type {Pick<Door, 'specifier' | 'built'>[]} Doors to plain JSON, such as `ipr-plan/schema/plan.json`. */
export const jsonDoors = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? { specifier: name + path.slice(1), built: target } : [],
);
