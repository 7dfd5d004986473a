import { expect, it } from 'vitest';
import { safeParseValidationConfig } from '../../src/parse/parseValidationConfig.js';

it.each([
  ['nothing said', {}],
  [
    'everything said',
    {
      title: '试点区校验',
      off: ['observation/yearsMissing'],
      severity: { 'observation/notWhole': 'error' },
      thresholds: { completionTolerance: 0.01, jumpTolerance: 1.5, yearsBeforePlan: 20 },
      breaks: [{ indicatorId: 'copyrights', from: '2022', reason: '改为当年数' }],
      units: [{ name: '枚', of: '件', factor: 1 }],
      subregions: ['152921'],
    },
  ],
])('%s is a configuration', (_, json) => {
  expect(safeParseValidationConfig(json)).toMatchObject({ ok: true, value: json });
});

it.each([
  [
    'a code nobody knows',
    { off: ['observation/yearsMissing', 'observation/yearMissing'] },
    'value/notInList',
    'off[1]',
  ],
  [
    'a severity of an unknown code',
    { severity: { nothing: 'error' } },
    'value/notInList',
    'severity.nothing',
  ],
  [
    'a severity that is none',
    { severity: { 'observation/notWhole': 'fatal' } },
    'value/notInList',
    'severity["observation/notWhole"]',
  ],
  ['a misspelt key', { of: [] }, 'key/unknown', 'of'],
  [
    'a break of no time',
    { breaks: [{ indicatorId: 'a', from: '2022年', reason: 'x' }] },
    'period/malformed',
    'breaks[0].from',
  ],
  [
    'a unit of nothing',
    { units: [{ name: '枚', of: '件', factor: 0 }] },
    'value/outOfRange',
    'units[0].factor',
  ],
])('%s is told', (_, json, code, path) => {
  const { ok, findings } = safeParseValidationConfig(json, { file: 'c.json' });
  expect(ok).toBe(false);
  expect(findings.map((found) => [found.code, found.where.file])).toEqual([[code, 'c.json']]);
  expect(findings[0]?.where.path).toBe(path);
});
