// Writes a report on every plan into reports/, in both languages, from the build and the figures of examples/data, which
// are made up. Other endings than html may be named: node tools/writeReports.mjs html xlsx
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** @param {string} path from the root of the repository */
const pathOf = (path) => fileURLToPath(new URL(path, root));
const { planIds } = await import(new URL('dist/datasets/index.js', root).href);
const endings = process.argv.length > 2 ? process.argv.slice(2) : ['html'];

mkdirSync(pathOf('reports'), { recursive: true });
for (const id of planIds) {
  for (const language of ['zh', 'en']) {
    for (const ending of endings) {
      const out = pathOf(`reports/${id}.${language}.${ending}`);
      const records = id === 'alxa' ? ['--records', pathOf('examples/data/alxa-records.json')] : [];
      const figures = pathOf(`examples/data/${id}-observations.json`);
      const asked = ['--as-of', '2023-12-31', '--lang', language, ...records, '-o', out];
      execFileSync(process.execPath, [pathOf('dist/cli/main.js'), 'report', id, figures, ...asked], {
        stdio: 'inherit',
      });
    }
  }
}
