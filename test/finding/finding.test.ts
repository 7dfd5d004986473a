import { describe, expect, it } from 'vitest';
import { finding, findingCodes, isFaultOfTheCall } from '../../src/finding/finding.js';

const notANumber = finding('cell/notANumber', { row: 12, column: '完成值', cell: 'C12' }, { seen: 'abc' });

describe('a finding', () => {
  it('says where it is and what was seen, in both languages', () => {
    expect(notANumber.message).toEqual({
      zh: '第 12 行“完成值”列（C12）：“abc”不是可以识别的数字。',
      en: 'Row 12, column “完成值” (C12): “abc” is not a number that can be read.',
    });
    expect(notANumber.seen).toBe('abc');
    expect(notANumber.severity).toBe('error');
  });

  it('has no place in front when it is about the whole file', () => {
    expect(finding('file/notFound', { file: 'a.csv' }, { seen: 'a.csv' }).message.zh).toBe(
      '找不到文件“a.csv”。',
    );
  });

  it('has null as seen when nothing stands there', () => {
    expect(finding('cell/blank', { row: 3 }, {}).seen).toBeNull();
  });

  it('shows hostile text as escapes and cut short, wherever it turns up', () => {
    const found = finding(
      'key/unknown',
      { file: '\u001B[31m.json', path: 'a\u202Eb' },
      { seen: `\u0007${'x'.repeat(1e6)}`, suggestion: null, known: ['\u0000'], isOnlySpelling: false },
    );
    const text = JSON.stringify(found);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).not.toContain('\\u0000');
    expect(text.length).toBeLessThan(2000);
    expect(found.where).toEqual({ file: '\\u{1B}[31m.json', path: 'a\\u{202E}b' });
  });

  it('shows hostile text as escapes in words made of it', () => {
    const column = { zh: '成果“培\uF5E5训”', en: 'result “\u001B[31m”' };
    const found = finding('sheet/columnAmbiguous', {}, { column, seen: '成果：培训', headers: [] });
    expect(found.message.zh).toContain('成果“培\\u{F5E5}训”');
    expect(found.message.en).toContain('result “\\u{1B}[31m”');
    expect(found.details).toMatchObject({ column: { en: 'result “\\u{1B}[31m”' } });
  });

  it('keeps long paths whole, so that two files do not look like one', () => {
    const file = `/${'长'.repeat(200)}/a.csv`;
    expect(finding('cell/blank', { file }, {}).where.file).toBe(file);
  });

  it('offers a fix only where spelling alone is wrong', () => {
    const details = { seen: 'Unit', suggestion: 'unit', known: ['unit'] };
    expect(finding('key/unknown', {}, { ...details, isOnlySpelling: true }).fix).toEqual({
      replace: 'key',
      by: 'unit',
    });
    expect(finding('key/unknown', {}, { ...details, isOnlySpelling: false }).fix).toBeUndefined();
  });

  it('keeps the names of a list whole', () => {
    const { message } = finding('sheet/columnsIgnored', {}, { headers: ['序号', '备注'] });
    expect(message.zh).toBe('没有读取这些列：“序号”、“备注”。');
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(notANumber))).toEqual(notANumber);
  });
});

describe('the codes', () => {
  it('are a noun and what is wrong with it', () => {
    for (const code of findingCodes) expect(code).toMatch(/^[a-z][A-Za-z]*\/[a-z][A-Za-z]*$/);
  });

  it('tell the call from the data', () => {
    expect(findingCodes.filter(isFaultOfTheCall).sort()).toEqual([
      'asOf/notADay',
      'file/encodingUnknown',
      'file/encrypted',
      'file/inflatesTooFar',
      'file/isDirectory',
      'file/kindUnsupported',
      'file/notASheet',
      'file/notFound',
      'file/notWritable',
      'file/tooLarge',
      'file/tooManyParts',
      'file/unreadable',
      'file/workbookDamaged',
      'json/broken',
      'json/tooDeep',
      'observations/ofOtherPlan',
      'option/notInList',
      'plan/unknownId',
      'sheet/unknownName',
    ]);
  });
});
