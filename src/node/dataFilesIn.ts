import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FindingsError } from '../finding/findingsError.js';
import { readFault } from './readBytes.js';

const endings = /\.(?:xlsx|csv|tsv|ndjson|jsonl|json)$/i;

/**
 * The files of observations below a path: the file itself, or of a folder every XLSX, CSV, TSV, NDJSON and JSON file in
 * it and below, by name. Hidden files and those a spreadsheet program keeps while it is open are left out.
 *
 * @param path of a file or folder; the files are named from it
 * @throws FindingsError with one finding, when there is nothing of that name
 */
export async function dataFilesIn(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    return await filesBelow(path);
  } catch (error) {
    throw new FindingsError([readFault(path, error)]);
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !/^[.~]/.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    shown.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() && endings.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}
