import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { doors } from '../../tools/doors.mjs';
import { blocksOf, pages } from './pages.js';

const root = process.cwd();

/** Every block of every page as a file of its own, such as `README.md.1.ts`. */
const blocks = new Map(
  pages.flatMap((page) =>
    blocksOf(readFileSync(join(root, page), 'utf8')).map((block, index) => [
      join(root, `${page}.${index + 1}.ts`),
      block,
    ]),
  ),
);

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  paths: Object.fromEntries(doors.map(({ specifier, source }) => [specifier, [join(root, source)]])),
};

it('what the pages show compiles, strictly', () => {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => blocks.get(path) ?? readFile(path);
  host.fileExists = (path) => blocks.has(path) || fileExists(path);
  const program = ts.createProgram([...blocks.keys()], options, host);
  const faults = [...blocks.keys()].flatMap((path) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(path)),
      ...program.getSemanticDiagnostics(program.getSourceFile(path)),
    ].map(
      ({ messageText }) =>
        `${path.slice(root.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ),
  );
  expect(faults).toEqual([]);
}, 60_000);
