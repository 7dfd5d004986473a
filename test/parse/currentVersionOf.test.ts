import { describe, expect, it } from 'vitest';
import { currentSchemaVersion } from '../../src/model/schemaVersion.js';
import { currentVersionOf } from '../../src/parse/currentVersionOf.js';
import type { Migration } from '../../src/parse/migrations.js';
import { migrations } from '../../src/parse/migrations.js';

const add =
  (key: string) =>
  (file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ ...file, [key]: true });
const steps: Migration[] = [
  { plan: add('two'), observations: add('two') },
  { plan: add('three'), observations: add('three') },
];

const code = (schemaVersion: unknown) => currentVersionOf('plan', { schemaVersion }, {}).findings[0]?.code;

describe('currentVersionOf', () => {
  it('has one step for each version before the current one', () => {
    expect(migrations).toHaveLength(currentSchemaVersion - 1);
  });

  it('leaves a file of the current version as it is', () => {
    expect(currentVersionOf('plan', { schemaVersion: 1, id: 'a' })).toMatchObject({
      ok: true,
      value: { schemaVersion: 1, id: 'a' },
    });
  });

  it('takes an older file through every step in between, in order', () => {
    const file = (version: number) => currentVersionOf('plan', { schemaVersion: version }, {}, steps);
    expect(file(1)).toMatchObject({ value: { schemaVersion: 3, two: true, three: true } });
    expect(file(2)).toEqual({ ok: true, findings: [], value: { schemaVersion: 3, three: true } });
    expect(file(3)).toEqual({ ok: true, findings: [], value: { schemaVersion: 3 } });
  });

  it('refuses a newer file and says to update', () => {
    const [found] = currentVersionOf('plan', { schemaVersion: 4 }, {}, steps).findings;
    expect(found?.code).toBe('schemaVersion/newer');
    expect(found?.cure.zh).toContain('请更新 ipr-plan');
  });

  it('refuses a file that does not say', () => {
    expect(code(undefined)).toBe('schemaVersion/missing');
    expect(['1', 0, -1, 1.5, null, [], Number.NaN].map(code)).toEqual(
      Array(7).fill('schemaVersion/notAVersion'),
    );
  });
});
