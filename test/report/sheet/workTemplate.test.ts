import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { alxa } from '../../../src/datasets/alxa/index.js';
import { safeParseObservationBytes } from '../../../src/parse/parseObservationBytes.js';
import { safeParseProgressRecordBytes } from '../../../src/parse/parseProgressRecordBytes.js';
import { templateWorkbook } from '../../../src/report/index.js';
import { writeWorkbook } from '../../../src/write/index.js';
import { fillIn } from './fillIn.js';

type Entries = Parameters<typeof fillIn>[1];

const heads = { id: '事项编码', part: '' };
const ids = [alxa.projects[0]?.id ?? '', alxa.tasks[2]?.id ?? '', alxa.protectionActions[0]?.id ?? ''];
const [project = '', task = ''] = ids;

const template = () => writeWorkbook(templateWorkbook(alxa, { language: 'zh', hasWork: true }));
const typed: Entries = [
  { id: project, head: '进展情况', typed: '已完成' },
  // A spreadsheet keeps the days since the end of 1899: 45107 is 2023-06-30, 45291 is 2023-12-31.
  { id: project, head: '完成日期', typed: 45107 },
  { id: project, head: '填报日期', typed: 45291 },
  { id: task, head: '进展情况', typed: '推进中' },
  { id: task, head: '填报日期', typed: '2023年12月31日' },
];
const records = [
  { subject: { type: 'project', id: project }, on: '2023-12-31', state: 'done', doneOn: '2023-06-30' },
  { subject: { type: 'task', id: task }, on: '2023-12-31', state: 'underway' },
];

describe('a template with work', () => {
  it('comes back as figures and as records, each from its own sheet', async () => {
    const figures = await fillIn(await template(), [{ id: 'trademarks', head: '2023年', typed: 4700 }]);
    const filled = await fillIn(figures, typed, heads);
    const work = await safeParseProgressRecordBytes(filled, alxa, { file: '填报表.xlsx' });
    expect(work.ok ? work.value.records : work.findings).toEqual(records);
    expect(work.findings.map(({ code, where }) => [code, where.sheet])).toEqual([
      ['sheet/skipped', '填报表'],
      ['record/leftEmpty', undefined],
    ]);
    const read = await safeParseObservationBytes(filled, alxa, { file: '填报表.xlsx' });
    expect(read.findings.map(({ code, where, message }) => [code, where.sheet, message.zh])).toEqual([
      ['sheet/skipped', '工作进展', '工作表“工作进展”：没有读取：是执行记录，不是完成值。'],
    ]);
    const seen = read.ok ? read.value.observations.filter(({ value }) => value !== null) : [];
    expect(seen).toMatchObject([{ indicatorId: 'trademarks', period: '2023', value: 4700 }]);
  });

  it('has a row for each project, task and action that is not over, under headings that are understood', async () => {
    const sheet = templateWorkbook(alxa, { language: 'en', hasWork: true }).sheets[1];
    const { projects, tasks, protectionActions } = alxa;
    const going = protectionActions.filter(({ timing }) => timing !== 'past');
    // A title, what to do, and the heads stand above.
    expect(sheet?.rows).toHaveLength(3 + projects.length + tasks.length + going.length);
    const bytes = await writeWorkbook(templateWorkbook(alxa, { language: 'en', hasWork: true }));
    const filled = await fillIn(
      bytes,
      [
        { id: task, head: 'State', typed: 'under way' },
        { id: task, head: 'Recorded on', typed: '2023-12-31' },
      ],
      { id: 'Item id', part: '' },
    );
    const read = await safeParseProgressRecordBytes(filled, alxa);
    expect(read.ok ? read.value.records : read.findings).toEqual([records[1]]);
  });

  it('is understood as LibreOffice saves it, with days that were typed as dates', async () => {
    const saved = await readFile(new URL('../../fixtures/template/work-libreoffice.xlsx', import.meta.url));
    const read = await safeParseProgressRecordBytes(saved, alxa);
    expect(read.ok ? read.value.records : read.findings).toEqual(records);
  });
});
