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

const done = record('target', 'centre');
/** What each truth tells of, and what it lets pass. */
const cases: [
  what: string,
  records: ProgressRecord[],
  told: [code: string, path: string][],
  asOf?: string,
][] = [
  ['two on one day', [done, { ...done, state: 'underway' }], [['record/repeated', '[1]']]],
  ['two days', [{ ...done, on: '2022-12-31', state: 'underway' }, done], []],
  [
    'done after the record',
    [{ ...done, doneOn: '2024-01-01' }],
    [['record/doneAfterRecorded', '[0].doneOn']],
  ],
  ['done on the day of the record', [{ ...done, doneOn: '2023-12-31' }], []],
  [
    'a day of what is not done',
    [{ ...done, state: 'underway', doneOn: '2023-01-01' }],
    [['record/doneOnOfUndone', '[0].doneOn']],
  ],
  [
    'undone again, whatever the order',
    [{ ...done, on: '2024-06-30', state: 'underway' }, done],
    [['record/wentBack', '[0].state']],
  ],
  ['done twice', [done, { ...done, on: '2024-06-30' }], []],
  ['a day to come', [done], [['record/afterAsOf', '[0].on']], '2023-12-30'],
  ['the day itself', [done], [], '2023-12-31'],
  [
    'half a case, and fewer than none',
    [
      {
        ...done,
        results: [
          { name: '案件', value: 12.5, unit: '件' },
          { name: '罚款', value: -1, unit: '万元' },
        ],
      },
    ],
    [
      ['record/resultDoubtful', '[0].results[0].value'],
      ['record/resultDoubtful', '[0].results[1].value'],
    ],
  ],
  [
    '1.2 ten thousands, and broken money',
    [
      {
        ...done,
        results: [
          { name: '案件', value: 1.2, unit: '万件' },
          { name: '罚款', value: 1.55, unit: '万元' },
        ],
      },
    ],
    [],
  ],
];

it.each(cases)('%s', (_, records, expected, asOf) => {
  const findings = validateProgressRecords(plan, records, asOf === undefined ? {} : { asOf });
  expect(findings.map(({ code, where }) => [code, where.path])).toEqual(expected);
});
