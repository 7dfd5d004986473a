import { describe, expect, it } from 'vitest';
import { plainHeading } from '../../src/read/layout/plainHeading.js';
import { workFieldNames } from '../../src/read/layout/workFieldNames.js';
import { workHeading } from '../../src/read/layout/workHeading.js';

describe('the headings of sheets of work', () => {
  const headers = Object.values(workFieldNames).flatMap((name) => name.headers);

  it('stand at one field each, as they are looked up', () => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => plainHeading(header).name !== header)).toEqual([]);
  });

  it.each(Object.entries(workFieldNames))('%s is understood by its own label', (field, { label }) => {
    for (const heading of [label.zh, label.en]) expect(workHeading(heading)).toEqual({ field });
  });

  it.each([
    ['进展情况（必填）', { field: 'state' }],
    ['数量（场）', { field: 'result', unit: '场' }],
    ['成果：培训（场）', { field: 'result:培训', unit: '场' }],
    ['Result: trainings', { field: 'result:trainings' }],
    ['成果：', { field: 'resultName' }],
    ['编号', null],
    ['序号', null],
    ['指标名称', null],
  ])('%s', (heading, meaning) => {
    expect(workHeading(heading)).toEqual(meaning);
  });
});
