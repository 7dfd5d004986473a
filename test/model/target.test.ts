import { describe, expect, it } from 'vitest';
import { labels } from '../../src/model/label.js';
import { statementSchema } from '../../src/model/target/statement.js';
import type { Target, TargetKind } from '../../src/model/target/target.js';
import { targetSchema } from '../../src/model/target/target.js';

type OwnFields<K extends TargetKind> = Omit<
  Extract<Target, { kind: K }>,
  'id' | 'indicatorId' | 'origin' | 'printed' | 'unit' | 'by' | 'citations' | 'kind'
> & { printed: string; unit?: string };

/** One printed expression of each kind, with the fields only that kind has. */
const examples: { [K in TargetKind]: OwnFields<K> } = {
  level: { printed: '1—2个', unit: '个', comparator: 'gte', value: { min: 1, max: 2 } },
  increment: {
    printed: '新增3家',
    unit: '家',
    comparator: 'gte',
    value: 3,
    counts: 'additions',
    per: 'period',
  },
  cumulative: {
    printed: '累计达到2亿元',
    unit: '亿元',
    comparator: 'gte',
    value: 2,
    window: { from: '2021', to: '2025', basis: 'inferred' },
    baseMeaning: 'unknown',
  },
  everyYear: { printed: '每年30家', unit: '家', comparator: 'gte', value: 30, basis: 'each' },
  growth: { printed: '年均增长10%以上', unit: '%', basis: 'averageAnnual', comparator: 'gte', rate: 10 },
  multiple: { printed: '翻一番', comparator: 'gte', factor: 2, of: { type: 'baseline' } },
  coverage: {
    printed: '全覆盖',
    unit: '%',
    comparator: 'gte',
    percent: 100,
    scope: { each: '各县（市、区）' },
  },
  maintain: { printed: '保持2020年水平', comparator: 'gte', value: null },
  relative: {
    printed: '达全市平均水平',
    comparator: 'gte',
    reference: {
      indicatorId: null,
      name: '全市平均水平',
      regionCode: '500000',
      statistic: 'average',
      year: null,
    },
  },
  rank: { printed: '前列', atMost: null, band: '前列', among: '全省' },
  milestone: { printed: '建成服务中心', what: { zh: '服务中心建成', en: 'The service centre stands' } },
  structure: {
    printed: '1+1+N',
    parts: [
      { name: '国家级保护中心', comparator: 'eq', count: 1 },
      { name: '市级快速维权中心', comparator: 'gte', count: null },
    ],
  },
  trend: { printed: '逐年增加', direction: 'rising', strict: true, against: 'previousYear' },
  recurring: {
    printed: '定期发布',
    what: { zh: '发布统计信息', en: 'Publish statistics' },
    frequency: 'periodicUnstated',
    frequencyPrinted: '定期',
  },
  qualitative: { printed: '明显提升', subkind: 'direction', direction: 'rising' },
  unset: { printed: '视情提出', reason: 'deferred' },
};

const kinds = Object.keys(examples) as TargetKind[];

function target(kind: TargetKind): Record<string, unknown> {
  return {
    id: 't',
    indicatorId: 'i',
    origin: 'prose',
    unit: null,
    by: '2025',
    citations: [{ sectionPath: ['二', '（三）'] }],
    kind,
    ...examples[kind],
  };
}

describe('targetSchema', () => {
  it('knows every kind that has a label', () => {
    expect(kinds.sort()).toEqual(Object.keys(labels.targetKind).sort());
  });

  it.each(kinds)('accepts a target of kind %s', (kind) => {
    expect(targetSchema.parse(target(kind))).toEqual(target(kind));
  });

  it.each(kinds)('accepts %s as a statement, without what only a target has', (kind) => {
    const { id: _, indicatorId: __, scope: ___, ...statement } = target(kind);
    expect(statementSchema.parse(statement)).toEqual(statement);
  });

  it.each(kinds)('refuses an unknown key in %s', (kind) => {
    expect(targetSchema.safeParse({ ...target(kind), colour: 'red' }).success).toBe(false);
  });

  it.each(kinds)('asks for every field of its own in %s', (kind) => {
    const optional = ['unit', 'scope', 'direction'];
    const own = Object.keys(examples[kind]).filter(
      (key) => key === 'printed' || !(optional.includes(key) && kind !== 'trend'),
    );
    for (const key of own) {
      const { [key]: _, ...rest } = target(kind);
      expect(targetSchema.safeParse(rest).success, key).toBe(false);
    }
  });

  it('lets only those kinds stand without an indicator that need no series', () => {
    const free = kinds.filter(
      (kind) => targetSchema.safeParse({ ...target(kind), indicatorId: null }).success,
    );
    expect(free.sort()).toEqual(['milestone', 'qualitative', 'recurring', 'structure', 'unset']);
  });

  it('refuses a range that runs backwards or is a point', () => {
    const withRange = (min: number, max: number) =>
      targetSchema.safeParse({ ...target('level'), value: { min, max } }).success;
    expect([withRange(1, 2), withRange(2, 2), withRange(2, 1)]).toEqual([true, false, false]);
  });

  it.each(['2025-13-01', '2025Q4', '20255', '2025年'])('refuses %s as a deadline', (by) => {
    expect(targetSchema.safeParse({ ...target('level'), by }).success).toBe(false);
  });

  it('keeps other printings and readings of the same commitment', () => {
    const { id: _, indicatorId: __, ...statement } = target('level');
    const twice = {
      ...target('level'),
      statements: [statement],
      readings: [{ ...statement, comparator: 'gt' }],
    };
    expect(targetSchema.parse(twice)).toEqual(twice);
  });

  it('keeps the reason of what was inferred', () => {
    const inferred = { comparator: { zh: '原文为单独数字', en: 'A bare figure' } };
    expect(targetSchema.parse({ ...target('level'), inferred })).toMatchObject({ inferred });
    expect(targetSchema.safeParse({ ...target('level'), inferred: { comparator: 'why' } }).success).toBe(
      false,
    );
  });
});
