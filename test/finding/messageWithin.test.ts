import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { messageWithin } from '../../src/finding/messageWithin.js';

describe('what is wrong, for a reader who is there already', () => {
  const inSheet = finding(
    'cell/yearOfTwoDigits',
    { sheet: '表', row: 3, column: '年份', cell: 'C3' },
    { seen: '23' },
  );

  it('names the row in its sheet, and nothing in its cell', () => {
    expect(inSheet.message.en).toBe(
      'Sheet “表”, Row 3, column “年份” (C3): The year in “23” has two digits.',
    );
    expect(messageWithin('sheet', inSheet).en).toBe(
      'Row 3, column “年份” (C3): The year in “23” has two digits.',
    );
    expect(messageWithin('cell', inSheet)).toEqual({
      zh: '“23”的年份只有两位。',
      en: 'The year in “23” has two digits.',
    });
  });

  it('stays as it is where no place is named', () => {
    const ofFile = finding('sheet/empty', {}, {});
    expect(messageWithin('sheet', ofFile)).toEqual(ofFile.message);
  });
});
