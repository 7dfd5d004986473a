import { expect, it } from 'vitest';
import type { ProgressRecord } from '../../src/model/progressRecord.js';
import { validateProgressRecords } from '../../src/validate/validateProgressRecords.js';
import { plan } from '../report/sample.js';

const record = (type: ProgressRecord['subject']['type'], id: string): ProgressRecord => ({
  subject: { type, id },
  on: '2023-12-31',
  state: 'done',
});

it('what progress records are about stands in the plan', () => {
  const known = [
    record('target', 'centre'),
    record('project', 'protection'),
    record('measure', 'courts'),
    record('protectionAction', 'iron-fist'),
  ];
  expect(validateProgressRecords(plan, known)).toEqual([]);
});

it('what does not is told with its place and what may have been meant', () => {
  const [found, ...others] = validateProgressRecords(
    plan,
    [record('target', 'centre'), record('target', 'centres')],
    { file: 'records.json' },
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: 'reference/unknown',
    where: { file: 'records.json', path: '[1].subject.id' },
    seen: 'centres',
  });
  expect(found?.message.zh).toBe('[1].subject.id：没有标识为“centres”的目标，是不是“centre”？');
});

it('an id of another kind of thing is not known', () => {
  expect(validateProgressRecords(plan, [record('task', 'centre')]).map(({ code }) => code)).toEqual([
    'reference/unknown',
  ]);
});
