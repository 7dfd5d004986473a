import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { FindingsError, valueOrThrow } from '../../src/finding/findingsError.js';
import { failure, success } from '../../src/finding/result.js';

const blank = finding('cell/blank', { file: 'a.csv', row: 3 }, {});
const info = finding('sheet/columnsIgnored', {}, { headers: ['序号'] });

describe('FindingsError', () => {
  it('tells the first error in both languages and how many more there are', () => {
    const error = new FindingsError([info, blank, blank]);
    expect(error.message).toBe(
      [
        'a.csv：第 3 行：单元格是空的。请填写；合并单元格请拆开并逐行填写。',
        'a.csv: Row 3: The cell is empty. Fill it in; split merged cells and fill each row.',
        '另有 2 条。 2 more.',
      ].join('\n'),
    );
  });

  it('carries every finding', () => {
    expect(new FindingsError([info, blank]).findings).toEqual([info, blank]);
    expect(new FindingsError([blank]).name).toBe('FindingsError');
  });

  it('cannot be made of nothing', () => {
    expect(() => new FindingsError([])).toThrow(RangeError);
  });
});

describe('valueOrThrow', () => {
  it('gives the value, or throws everything that is wrong', () => {
    expect(valueOrThrow(success(5))).toBe(5);
    expect(() => valueOrThrow(failure([blank]))).toThrow(FindingsError);
  });
});
