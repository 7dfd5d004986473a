import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import { writeFileAtomically } from '../../src/node/index.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeFileAtomically', () => {
  it('writes a file, or a new one in the place of an old one, and leaves nothing else', async () => {
    const path = join(folder, 'a.json');
    await writeFileAtomically(path, '旧');
    await writeFileAtomically(path, '新');
    expect(await readFile(path, 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('writes bytes as they are', async () => {
    const path = join(folder, 'a.bin');
    await writeFileAtomically(path, new Uint8Array([0, 255, 13, 10]));
    expect([...(await readFile(path))]).toEqual([0, 255, 13, 10]);
  });

  it('leaves the old file and no scrap when it fails', async () => {
    const path = join(folder, 'a');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'x');
    await expect(writeFileAtomically(path, 'y')).rejects.toThrow(FindingsError);
    expect(await readdir(folder)).toEqual(['a']);
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('x');
  });

  it('says that there is no such folder', async () => {
    const path = join(folder, 'none', 'a.json');
    await expect(writeFileAtomically(path, 'y')).rejects.toMatchObject({
      findings: [{ code: 'file/notWritable', where: { file: path }, details: { reason: 'ENOENT' } }],
    });
  });
});
