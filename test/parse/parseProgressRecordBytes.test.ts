import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import type { Task } from '../../src/model/task.js';
import { safeParseProgressRecordBytes } from '../../src/parse/parseProgressRecordBytes.js';
import type { WorkSheetOptions } from '../../src/parse/workSheetOptions.js';
import { validateProgressRecords } from '../../src/validate/validateProgressRecords.js';
import { textRow, workbookOf } from '../read/archive.js';
import { utf8 } from '../read/utf8.js';
import { plan as sample } from '../report/sample.js';

const task = (id: string, number: string | null, name: string): Task => ({
  id,
  number,
  name,
  englishName: id,
  parentId: null,
  leadUnitIds: [],
  responsibleUnitIds: [],
  targetIds: [],
  citations: [],
});
// The sample has project 1 保护工程 with the measure 多部门会商, and the action 铁拳.
const plan: Plan = {
  ...sample,
  tasks: [
    task('two', '二', '保护'),
    task('two-one', '（二）', '司法保护'),
    task('other', '（三）', '保护工程'),
  ],
};

const read = (source: string | Uint8Array, options: WorkSheetOptions = {}) =>
  safeParseProgressRecordBytes(typeof source === 'string' ? utf8(source) : source, plan, options);
const recordsIn = async (source: string | Uint8Array, options?: WorkSheetOptions) => {
  const result = await read(source, options);
  return result.ok ? result.value.records : result.findings.map(({ code }) => code);
};
const told = async (source: string | Uint8Array, options?: WorkSheetOptions) =>
  (await read(source, options)).findings.map(
    ({ code, where: { sheet, cell, row } }) => `${[sheet, cell ?? row].filter(Boolean).join('!')} ${code}`,
  );

const short = (...rows: string[]): string =>
  ['类型,标识,名称,进展情况,完成日期,填报日期', ...rows].join('\n');
const subjectOf = async (row: string) => {
  const [first] = await recordsIn(short(`${row},推进中,,2023-12-31`));
  return typeof first === 'object' ? `${first.subject.type} ${first.subject.id}` : first;
};

describe('a row of a sheet of work', () => {
  it('is a progress record with everything it tells', async () => {
    const sheet = [
      '专栏,责任单位,进展情况,完成日期,填报日期,成果名称,成果数量,成果单位,资料来源,备注',
      '专栏1,市知识产权局,办结,2023年6月30日,2023-12-31,培训,１２,场,工作总结,已归档',
    ].join('\n');
    expect(await recordsIn(sheet)).toEqual([
      {
        subject: { type: 'project', id: 'protection' },
        on: '2023-12-31',
        state: 'done',
        doneOn: '2023-06-30',
        results: [{ name: '培训', value: 12, unit: '场', printed: '１２' }],
        source: '工作总结',
      },
    ]);
    expect(await told(sheet)).toEqual([]);
  });

  it('has a column for each of several results, with its unit in the heading', async () => {
    const sheet = '行动,进展,日期,成果：立案（件）,成果：罚没款（万元）\n铁拳,推进中,2023-12-31,15,3.5万元';
    expect(await recordsIn(sheet)).toEqual([
      {
        subject: { type: 'protectionAction', id: 'iron-fist' },
        on: '2023-12-31',
        state: 'underway',
        results: [
          { name: '立案', value: 15, unit: '件', printed: '15' },
          { name: '罚没款', value: 3.5, unit: '万元', printed: '3.5万元' },
        ],
      },
    ]);
  });

  it('may be in English', async () => {
    const sheet = 'Kind of item,Item,State,Recorded on\nProject,Protection project,Not started,2023/12/31\n';
    expect(await recordsIn(sheet)).toEqual([
      { subject: { type: 'project', id: 'protection' }, on: '2023-12-31', state: 'notStarted' },
    ]);
  });

  it('is passed over, and told, where nothing was filled in', async () => {
    const sheet = short(
      '专栏,,保护工程,,,2023-12-31',
      '专栏,,保护工程,—,,',
      '任务,,（二）,推进中,,2023-12-31',
    );
    expect(await recordsIn(sheet)).toHaveLength(1);
    const { findings } = await read(sheet);
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '有 2 个事项没有填进展情况，没有读取，如“保护工程”、“保护工程”。',
    ]);
  });
});

describe('what a row is about', () => {
  it.each([
    [',protection,', 'project protection'],
    [',,专栏1', 'project protection'],
    ['专栏,,1', 'project protection'],
    ['重大工程,,保护工程', 'project protection'],
    ['专栏,protection,保护 工程', 'project protection'],
    [',,iron fist', 'protectionAction iron-fist'],
    ['举措,,多部门会商', 'measure courts'],
    // As it is printed: 二 and （二） are two tasks, though one without its brackets is the other.
    [',,（二）', 'task two-one'],
    [',,二', 'task two'],
    ['任务,,保护工程', 'task other'],
    // A name of two things, until its kind is said.
    [',,保护工程', 'subject/ambiguous'],
    ['专栏,,不存在的工程', 'subject/unknown'],
    // A bare number may be that of a project or of a task.
    [',,1', 'subject/unknown'],
    ['行动,protection,', 'subject/unknown'],
    ['专栏,protection,多部门会商', 'subject/unknown'],
    [',protection,铁拳', 'subject/idAndNameDisagree'],
    ['处室,,保护工程', 'subject/typeUnknown'],
    [',,', 'cell/blank'],
  ])('%s is %s', async (row, subject) => {
    expect(await subjectOf(row)).toBe(subject);
  });

  it('is offered where a name is nearly right', async () => {
    const [found] = (await read(short('专栏,,保护工作,推进中,,2023-12-31'))).findings;
    expect(found?.message.zh).toBe('第 2 行“名称”列（C2）：规划中没有专栏“保护工作”。相近的有“保护工程”。');
  });

  it('is a measure where one stands beside its project, and else one thing alone', async () => {
    const sheet = (row: string) => `专栏,举措,任务,进展情况,填报日期\n${row},推进中,2023-12-31`;
    expect(await recordsIn(sheet('保护工程,多部门会商,'))).toMatchObject([{ subject: { type: 'measure' } }]);
    expect(await told(sheet('保护工程,,司法保护'))).toEqual(['C2 subject/several']);
    expect(await told(sheet('没有的工程,多部门会商,'))).toEqual(['A2 subject/unknown']);
  });
});

describe('a state', () => {
  it.each([
    ['未启动', 'notStarted'],
    ['未开展', 'notStarted'],
    ['进行中', 'underway'],
    [' 正在实施。', 'underway'],
    ['underway', 'underway'],
    ['完成', 'done'],
    ['已终止', 'cancelled'],
  ])('%s is %s', async (word, state) => {
    expect(await recordsIn(short(`,iron-fist,,${word},,2023-12-31`))).toMatchObject([{ state }]);
  });

  it.each(['基本完成', '未完成', '开展培训3次'])('is not guessed from %s', async (word) => {
    expect(await told(short(`,iron-fist,,${word},,2023-12-31`))).toEqual(['D2 record/stateUnknown']);
  });
});

describe('a day', () => {
  it('is read from what spreadsheets make of it', async () => {
    // 45107 is 2023-06-30: 45292 is 2024-01-01, less the 185 days from July on and one.
    const sheet = short(',iron-fist,,已完成,45107,2023.12.31');
    expect(await recordsIn(sheet)).toMatchObject([{ on: '2023-12-31', doneOn: '2023-06-30' }]);
    expect(await told(sheet)).toEqual(['E2 cell/serialNumber']);
  });

  it('is a day, not a month, and not left out', async () => {
    expect(await told(short(',iron-fist,,已完成,2023年6月,'))).toEqual(['E2 cell/notADay', 'F2 cell/blank']);
  });
});

describe('a sheet of work', () => {
  it('says how it was understood', async () => {
    const text = '工作进展表\n,,\n专栏,进展情况,填报日期,序号\n保护工程,推进中,2023-12-31,1\n';
    const result = await read(text, { file: '记录.csv' });
    expect(result.ok && result.value.understood).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      sheets: [{ headerRows: [3], ignored: ['序号'], rowsRead: 1 }],
    });
  });

  it.each([
    ['专栏,进展情况\n保护工程,推进中', ['1 sheet/columnMissing']],
    ['专栏,填报日期\n保护工程,2023-12-31', ['1 sheet/columnMissing']],
    ['进展情况,填报日期\n推进中,2023-12-31', ['1 sheet/columnMissing']],
    ['专栏,进展情况,状态,填报日期\n保护工程,推进中,推进中,2023-12-31', ['C1 sheet/columnAmbiguous']],
    ['甲,乙\n1,2', [' sheet/workHeaderMissing']],
    ['', [' sheet/empty']],
  ])('%j is refused', async (text, codes) => {
    expect(await told(text)).toEqual(codes);
  });

  it('is read by a mapping where its headings do not tell', async () => {
    const mapping = { columns: { 工作: 'subject', 情况: 'state' }, everyRow: { on: '2023-12-31' } } as const;
    expect(await recordsIn('工作,情况\n铁拳,办结', { mapping })).toEqual([
      { subject: { type: 'protectionAction', id: 'iron-fist' }, on: '2023-12-31', state: 'done' },
    ]);
  });

  it('stands beside sheets of figures, which are passed over', async () => {
    const rows = textRow(1, '专栏', '进展情况', '填报日期') + textRow(2, '保护工程', '推进中', '2023-12-31');
    expect(await recordsIn(workbookOf(rows))).toHaveLength(1);
  });
});

describe('lines of NDJSON', () => {
  const record = { subject: { type: 'project', id: 'protection' }, on: '2023-12-31', state: 'done' };

  it('are records of the format, or rows whose headings are their keys', async () => {
    const row = { 行动: '铁拳', 进展情况: '推进中', 填报日期: '2023-12-31', 成果数量: null };
    expect(await recordsIn(`${JSON.stringify(record)}\n${JSON.stringify(row)}\n`)).toEqual([
      record,
      { subject: { type: 'protectionAction', id: 'iron-fist' }, on: '2023-12-31', state: 'underway' },
    ]);
  });

  it('are checked key by key, each by its line', async () => {
    const lines = [record, { ...record, doneon: '2023-12-31' }].map((one) => JSON.stringify(one));
    expect(await told(`${lines.join('\n')}\n{"a"\n`)).toEqual(['2 key/unknown', '3 row/jsonBroken']);
  });
});

describe('the truths of records', () => {
  it('name the cells of a sheet', async () => {
    const sheet = [
      '行动,进展情况,完成日期,填报日期,成果：立案（件）',
      '铁拳,推进中,2023-06-30,2023-06-30,1.5',
      '铁拳,推进中,,2023-06-30,',
    ].join('\n');
    const result = await read(sheet, { file: '记录.csv' });
    if (!result.ok) throw new Error('read: the sheet must be without errors');
    const found = validateProgressRecords(plan, result.value.records, { locate: result.value.locate });
    expect(found.map(({ code, where }) => `${where.file} ${where.cell ?? where.row} ${code}`)).toEqual([
      '记录.csv C2 record/doneOnOfUndone',
      '记录.csv E2 record/resultDoubtful',
      '记录.csv 3 record/repeated',
    ]);
    expect(found[2]?.message.zh).toBe('第 3 行：“iron-fist”在 2023-06-30 的记录已在第 2 行出现过。');
  });
});
