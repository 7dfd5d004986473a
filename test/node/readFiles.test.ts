import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import { readObservationsFile, readPlanFile } from '../../src/node/index.js';
import { planWith } from '../smallPlan.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const codesOf = async (reading: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof FindingsError)) throw new Error(`must throw findings, got ${String(error)}`);
  return error.findings.map(({ code }) => code);
};

describe('readPlanFile', () => {
  it('reads a plan', async () => {
    expect(await readPlanFile(await written('plan.json', JSON.stringify(planWith())))).toEqual(planWith());
  });

  it('says in one sentence why it cannot', async () => {
    expect(await codesOf(readPlanFile(join(folder, 'none.json')))).toEqual(['file/notFound']);
    expect(await codesOf(readPlanFile(join(folder, 'none.json/below')))).toEqual(['file/notFound']);
    expect(await codesOf(readPlanFile(folder))).toEqual(['file/isDirectory']);
    expect(await codesOf(readPlanFile(`${folder}\0`))).toEqual(['file/unreadable']);
    expect(await codesOf(readPlanFile(await written('broken.json', '{')))).toEqual(['json/broken']);
    expect(await codesOf(readPlanFile(await written('other.json', '{}')))).toEqual(['schemaVersion/missing']);
  });

  it('names the file as it was given', async () => {
    const path = join(folder, '没有.json');
    await expect(readPlanFile(path)).rejects.toThrow(`找不到文件“${path}”。`);
  });
});

describe('readObservationsFile', () => {
  it('reads a sheet and says how it was understood', async () => {
    const path = fileURLToPath(new URL('../read/fixtures/gb18030.csv', import.meta.url));
    const read = await readObservationsFile(path, planWith());
    expect(read.observations).toHaveLength(3);
    expect(read).toMatchObject({
      planId: 'small',
      title: 'gb18030.csv',
      isIllustrative: null,
      understood: { format: 'csv', encoding: 'gb18030' },
      findings: [
        { code: 'sheet/columnsIgnored', where: { file: path } },
        // ２０２３ stands in full width.
        { code: 'cell/notPlain', where: { file: path, cell: 'C5' } },
      ],
    });
  });

  it('reads JSON', async () => {
    const file = { schemaVersion: 1, planId: 'small', title: '示例', isIllustrative: true, observations: [] };
    const path = await written('observations.json', JSON.stringify(file));
    expect(await readObservationsFile(path, planWith())).toMatchObject({
      isIllustrative: true,
      findings: [],
    });
  });

  it('throws everything that is wrong', async () => {
    const path = await written('bad.csv', '指标,年份,数值\n满意度,23,约5\n');
    expect(await codesOf(readObservationsFile(path, planWith()))).toEqual([
      'cell/yearOfTwoDigits',
      'cell/notExact',
    ]);
    expect(await codesOf(readObservationsFile(folder, planWith()))).toEqual(['file/isDirectory']);
  });
});
