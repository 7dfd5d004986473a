import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { alxa } from '../../src/datasets/alxa/index.js';
import { evaluatePlan } from '../../src/evaluate/index.js';
import { planEvaluationSchema } from '../../src/model/evaluation.js';
import type { Enumeration } from '../../src/model/label.js';
import { labels } from '../../src/model/label.js';
import { observationSchema } from '../../src/model/observation.js';
import { statementSchema } from '../../src/model/target/statement.js';
import { statementShape } from '../../src/model/target/statementShape.js';
import { levelTargetSchema } from '../../src/model/target/target.js';
import { parseObservations } from '../../src/parse/parseObservations.js';
import { renderEvaluation } from '../../src/report/index.js';
import { mayImport } from '../architecture/house.js';

type StatementSchema = z.ZodObject<{ kind: z.ZodLiteral<string> } & Record<string, z.ZodType>>;

const page = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

/** The rows of every table of a page, each as its cells. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));

const labelRows = (enumeration: Enumeration): string[][] =>
  Object.entries(labels[enumeration]).map(([value, { zh, en }]) => [`\`${value}\``, zh, en]);

const namesIn = (text: string): string[] => [...text.matchAll(/`(\$?\w+)\??`/g)].map(([, name = '']) => name);

describe('concepts/evaluation.md', () => {
  const text = page('concepts/evaluation.md');
  const rows = rowsOf(text);

  it.each(['status', 'reason'] as const)('lists every %s in the words of the model', (enumeration) => {
    const first = new Set(labelRows(enumeration).map(([code]) => code));
    expect(rows.filter(([code, ...words]) => first.has(code) && words.length === 2)).toEqual(
      labelRows(enumeration),
    );
  });

  it('explains every field, and no other', () => {
    const { shape } = planEvaluationSchema;
    const indicator = shape.indicators.element.shape;
    const fields = [shape, indicator, indicator.targets.element.shape, shape.summary.shape].flatMap(
      Object.keys,
    );
    const explained = rows.filter((row) => row.length === 2).flatMap(([cell = '']) => namesIn(cell));
    expect([...explained].sort()).toEqual([...fields].sort());
  });

  it('shows what really comes out', () => {
    const [, shown = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
    const { indicators } = evaluatePlan({
      plan: alxa,
      observations: [{ indicatorId: 'trademarks', period: '2023', value: 4700 }],
      asOf: '2024-03-31',
    });
    expect(JSON.parse(shown)).toEqual(indicators.find(({ indicatorId }) => indicatorId === 'trademarks'));
  });
});

describe('concepts/targets.md', () => {
  const rows = rowsOf(page('concepts/targets.md'));

  it('lists every kind with its fields', () => {
    const { options } = statementSchema as unknown as z.ZodDiscriminatedUnion<StatementSchema[]>;
    const kinds = options.map(({ shape }) => ({
      kind: shape.kind.value,
      fields: Object.entries(shape)
        .filter(([key]) => key !== 'kind' && !(key in statementShape))
        .map(([key, schema]) => `\`${key}${schema.safeParse(undefined).success ? '?' : ''}\``)
        .sort(),
    }));
    const listed = rows
      .filter((row) => row.length === 4 && row[0]?.startsWith('`') && row[0] !== '`kind`')
      .map(([kind = '', fields = '']) => ({ kind: namesIn(kind)[0], fields: fields.split(', ').sort() }));
    expect(listed).toEqual(kinds);
  });

  it('explains every field they share', () => {
    const own = Object.keys(levelTargetSchema.shape).filter((key) => key !== 'comparator' && key !== 'value');
    const explained = rows.filter((row) => row.length === 2).flatMap(([cell = '']) => namesIn(cell));
    expect([...explained].sort()).toEqual([...own].sort());
  });
});

it('concepts/observations.md explains every field', () => {
  const rows = rowsOf(page('concepts/observations.md'));
  const explained = rows.filter((row) => row.length === 2).flatMap(([cell = '']) => namesIn(cell));
  expect([...explained].sort()).toEqual(Object.keys(observationSchema.shape).sort());
});

describe('the output in the README', () => {
  const { observations, isIllustrative } = parseObservations(
    JSON.parse(readFileSync(new URL('../../examples/data/alxa-observations.json', import.meta.url), 'utf8')),
  );
  const evaluation = evaluatePlan({ plan: alxa, observations, isIllustrative, asOf: '2023-12-31' });

  it.each([
    ['zh', 'README.md'],
    ['en', 'README.en.md'],
  ] as const)('is what the demo prints (%s)', (language, name) => {
    const [, shown] = /```text\n(.*?)\n```/s.exec(page(`../${name}`)) ?? [];
    expect(shown).toBe(renderEvaluation(evaluation, { language, format: 'table', plan: alxa }));
  });
});

it('architecture.md has the table of the house', () => {
  const cell = (allowed: Record<string, string>): string =>
    Object.entries(allowed)
      .map(([room, reach]) => `\`${room}\`${reach === 'types' ? ' (types)' : ''}`)
      .join(', ') || '—';
  const { cli: _, 'index.ts': __, ...rooms } = mayImport;
  const listed = rowsOf(page('architecture.md')).filter(([room = '']) => namesInRoom(room) in rooms);
  const drawn = new Map(listed.map(([room = '', allowed = '']) => [namesInRoom(room), allowed]));
  for (const [room, allowed] of Object.entries(rooms))
    expect([room, drawn.get(room)]).toEqual([room, cell(allowed)]);
});

function namesInRoom(cell: string): string {
  return cell.replace(/^`|`$/g, '');
}
