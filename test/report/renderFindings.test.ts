import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { renderFindings } from '../../src/report/index.js';

const findings = [
  finding(
    'target/deadlineAfterPlan',
    { file: 'plan.json', path: 'targets[1].by' },
    { seen: '2035', lastYear: 2025 },
  ),
  finding('id/duplicate', { file: 'plan.json', path: 'targets[0].id' }, { seen: 'a', first: 'targets[3]' }),
  finding('json/keyRepeated', { file: 'other.json', path: 'title' }, { seen: 'title' }),
];

describe('findings as text', () => {
  it('stand file by file, with what to do and the code', () => {
    expect(renderFindings(findings, { language: 'zh', format: 'text' })).toMatchInlineSnapshot(`
      "plan.json
        错误  targets[0].id：标识“a”已在 targets[3] 用过。一份规划中每个标识应只用一次。请给其中一个换一个标识。
              [id/duplicate]
        警告  targets[1].by：期限 2035 晚于规划末年 2025。应不晚于 2025 年底；展望目标应写明 vision。如为远景展望，请加上
              "vision": true；否则请改正期限。 [target/deadlineAfterPlan]

      other.json
        错误  title：键“title”在同一个对象中出现了两次。同一个对象中每个键应只出现一次。请确认哪一个是对的，删去另一个。
              [json/keyRepeated]

      共3条：错误2条、警告1条。"
    `);
    expect(renderFindings(findings, { language: 'en', format: 'text', width: 90 })).toMatchInlineSnapshot(`
      "plan.json
        error  targets[0].id: The id “a” is already taken at targets[3]. Expected: Each id
              once in a plan. Give one of the two another id. [id/duplicate]
        warning  targets[1].by: The deadline 2035 is after the plan’s last year, 2025.
              Expected: Not after the end of 2025; an outlook is marked as vision. Add
              "vision": true to an outlook; otherwise correct the deadline.
              [target/deadlineAfterPlan]

      other.json
        error  title: The key “title” stands twice in one object. Expected: Each key once in
              an object. Decide which one is right and delete the other. [json/keyRepeated]

      3 in all: 2 error, 1 warning."
    `);
  });

  it('are nothing when there are none', () => {
    expect(renderFindings([], { language: 'zh', format: 'text' })).toBe('');
  });

  it('have their severity in words, with or without colour', () => {
    const coloured = renderFindings(findings, { language: 'zh', format: 'text', colour: true });
    expect(coloured).toContain('\u001b[31m错误\u001b[39m');
    expect(renderFindings(findings, { language: 'zh', format: 'text' })).toContain('错误');
  });
});

describe('findings as JSON', () => {
  it('are the list as it is, in order', () => {
    const listed = JSON.parse(renderFindings(findings, { language: 'zh', format: 'json' }));
    expect(listed.map(({ code }: { code: string }) => code)).toEqual([
      'id/duplicate',
      'target/deadlineAfterPlan',
      'json/keyRepeated',
    ]);
    expect(JSON.parse(renderFindings([], { language: 'zh', format: 'json' }))).toEqual([]);
  });
});

describe('findings of a workbook', () => {
  it('stand under their sheet, which is named once', () => {
    const at = (sheet: string, row: number) =>
      finding('cell/blank', { file: 'a.xlsx', sheet, row, column: '年份', cell: `C${row}` }, {});
    const text = renderFindings([at('甲', 3), at('甲', 4), at('乙', 2)], {
      language: 'zh',
      format: 'text',
      width: 200,
    });
    const said = '应填写。请填写；合并单元格请拆开并逐行填写。 [cell/blank]';
    const line = (row: number) =>
      `  错误  第 ${row} 行“年份”列（C${row}）：单元格是空的。这一列每行都${said}`;
    expect(text.split('\n').slice(0, 6)).toEqual([
      'a.xlsx',
      '  工作表“甲”',
      line(3),
      line(4),
      '  工作表“乙”',
      line(2),
    ]);
  });
});
