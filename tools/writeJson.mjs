// Writes what users of other languages and of editors need as plain files: the JSON Schemas and the datasets.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonDoors } from './doors.mjs';

const dist = new URL('../dist/', import.meta.url);
const { jsonSchemas } = await import(new URL('model/jsonSchema.js', dist).href);
const { planIds, loadPlan } = await import(new URL('datasets/index.js', dist).href);

/** @type {Record<string, unknown>} */
const files = {};
for (const [name, schema] of Object.entries(jsonSchemas())) files[`./dist/schema/${name}.json`] = schema;
for (const id of planIds) files[`./dist/datasets/${id}.json`] = await loadPlan(id);

for (const [path, value] of Object.entries(files)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

// A door to a file nobody wrote, or a file behind no door, is a mistake in package.json.
const exported = jsonDoors.map(({ built }) => built).filter((path) => path.startsWith('./dist/'));
const difference = [
  ...exported.filter((path) => !(path in files)).map((path) => `exported but not written: ${path}`),
  ...Object.keys(files)
    .filter((path) => !exported.includes(path))
    .map((path) => `written but not exported: ${path}`),
];
if (difference.length > 0)
  throw new Error(`writeJson: package.json must match dist\n${difference.join('\n')}`);
