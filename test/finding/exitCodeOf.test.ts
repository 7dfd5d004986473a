import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/finding/exitCodeOf.js';
import { finding } from '../../src/finding/finding.js';

const error = finding('cell/blank', {}, {});
const warning = finding('cell/scientificNotation', {}, { seen: '1E5' });
const info = finding('sheet/columnsIgnored', {}, { headers: ['序号'] });
const callFault = finding('file/notFound', {}, { seen: 'a.csv' });

describe('exitCodeOf', () => {
  it('is 0 for clean data', () => {
    expect(exitCodeOf([])).toBe(0);
    expect(exitCodeOf([info, warning])).toBe(0);
  });

  it('is 1 when something is at or above the asked severity', () => {
    expect(exitCodeOf([info, error])).toBe(1);
    expect(exitCodeOf([warning], 'warning')).toBe(1);
    expect(exitCodeOf([info], 'warning')).toBe(0);
    expect(exitCodeOf([info], 'info')).toBe(1);
  });

  it('is 2 when the call was wrong, whatever else is', () => {
    expect(exitCodeOf([error, callFault])).toBe(2);
  });
});
