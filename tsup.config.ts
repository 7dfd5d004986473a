import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { doors } from './tools/doors.mjs';

/**
 * One output file per module. Bundling each door would give every door its own copy of shared modules
 * (`instanceof` fails across doors); sharing chunks would drag the schemas into a program that wants one
 * calculator.
 */
const oneFilePerModule: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-file-per-module',
  setup(build) {
    const cjs = build.initialOptions.format === 'cjs';
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: cjs ? path.replace(/\.js$/, '.cjs') : path, external: true },
    );
  },
};

const modules: Options = {
  target: 'node20',
  // Neutral would drop the hints by which ESM finds the named exports of CommonJS.
  platform: 'node',
  bundle: true,
  splitting: false,
  removeNodeProtocol: false,
  // The output reads like the source, one file each: maps would only add weight.
  sourcemap: false,
  // Hundreds of file names would bury what a person asked to see.
  silent: true,
  esbuildPlugins: [oneFilePerModule],
  // Node 20 and the browsers of its day know them; otherwise expressions of Chinese would become texts, and weigh more.
  esbuildOptions: (options) => {
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
    // Chinese stays Chinese: an escape of it is twice as long, and nobody can read it.
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...modules,
    entry: ['src/**/*.ts', '!src/cli/**'],
    format: ['esm', 'cjs'],
    dts: {
      entry: Object.fromEntries(
        doors.map(({ source }) => [source.slice('src/'.length, -'.ts'.length), source]),
      ),
      // The declaration bundler sets an option that TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  // A program is run, never required.
  { ...modules, entry: ['src/cli/**/*.ts'], outDir: 'dist/cli', format: ['esm'] },
]);
