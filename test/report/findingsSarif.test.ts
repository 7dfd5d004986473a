import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { findingsSarif } from '../../src/report/findingsSarif.js';

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
// The schema is of draft 4, whose `id` this validator takes for a fault; nothing else of it has changed since.
const { id: _, $schema: __, ...plain } = schema;
const isSarif = new Ajv({ strict: false, validateFormats: false }).compile(plain);

const findings = [
  finding(
    'cell/notANumber',
    { file: '各区/a b.xlsx', sheet: '表1', row: 3, column: '完成值', cell: 'C3' },
    { seen: 'x' },
  ),
  finding(
    'observation/yearsMissing',
    { file: 'a.json', path: 'observations[2].value' },
    { seen: '甲', years: ['2022'] },
  ),
  finding(
    'key/unknown',
    { path: 'Unit' },
    { seen: 'Unit', suggestion: 'unit', known: ['unit'], isOnlySpelling: true },
  ),
];

it.each(['zh', 'en'] as const)('is a log as the standard has it, in %s', (language) => {
  const log = findingsSarif(findings, { language, version: '1.2.3', pages: 'https://example.org/findings/' });
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
});

it('is one without findings too', () => {
  expect(isSarif(findingsSarif([], { language: 'en', version: '1.2.3' }))).toBe(true);
});

it('is refused by the schema when a level is none, so that the schema is looked at', () => {
  const log = findingsSarif(findings, { language: 'en', version: '1.2.3' });
  expect(isSarif(JSON.parse(JSON.stringify(log).replace('"level":"error"', '"level":"bad"')))).toBe(false);
});

it('tells rule, level, line and cell', () => {
  const log = findingsSarif(findings, { language: 'en', version: '1.2.3' }) as {
    runs: [{ results: object[]; tool: { driver: { rules: object[] } } }];
  };
  expect(log.runs[0].results[0]).toMatchObject({
    ruleId: 'cell/notANumber',
    ruleIndex: 0,
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '%E5%90%84%E5%8C%BA/a%20b.xlsx' },
          region: { startLine: 3 },
        },
        logicalLocations: [{ fullyQualifiedName: '表1!C3', name: '完成值' }],
      },
    ],
  });
  expect(log.runs[0].results[1]).toMatchObject({
    level: 'warning',
    locations: [{ logicalLocations: [{ fullyQualifiedName: 'observations[2].value' }] }],
  });
  expect(log.runs[0].results[2]).toMatchObject({ properties: { fix: { replace: 'key', by: 'unit' } } });
  expect(log.runs[0].tool.driver.rules).toHaveLength(3);
});
