import { describe, expect, it } from 'vitest';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import type { Plan } from '../../src/model/plan.js';
import type { Statement } from '../../src/model/target/statement.js';
import type { Target } from '../../src/model/target/target.js';
import type { TargetContext } from '../../src/notation/parsedTarget.js';
import { parseTarget } from '../../src/notation/parseTarget.js';

/** Kinds that hold no figure; their words lose the verb when a clause is cut to what is promised. */
const inWords = new Set<Statement['kind']>(['milestone', 'qualitative', 'recurring']);

/** Printings that say less than the clause they were cut from. */
const exceptions: Readonly<Record<string, string>> = {
  '支持60项专利权质押贷款、作价入股等知识产权金融创新项目': 'the word 累计 stands with the item before',
};

const compared = [
  'kind',
  'comparator',
  'value',
  'rate',
  'percent',
  'factor',
  'counts',
  'per',
  'atMost',
  'band',
  'among',
  'direction',
  'against',
  'reason',
] as const;
const fieldsOf = (statement: object) =>
  Object.fromEntries(compared.map((field) => [field, (statement as Record<string, unknown>)[field]]));

function contextOf(plan: Plan, target: Target, statement: Statement): TargetContext {
  const indicator = plan.indicators.find(({ id }) => id === target.indicatorId);
  const { firstYear, lastYear, baseYear } = plan.period;
  return {
    ...(indicator && {
      indicatorName: indicator.name,
      unit: indicator.unit,
      direction: indicator.direction,
      measure: indicator.measure,
    }),
    baseYear,
    period: { firstYear, lastYear },
    by: statement.by,
    ...(statement.origin === 'table' && { column: 'target' as const }),
  };
}

describe.each(planIds)('the printed targets of %s', (id) => {
  it('read to the kind and the figures that the dataset carries', async () => {
    const plan = await loadPlan(id);
    const printings = plan.targets.flatMap((target) =>
      [target, ...(target.statements ?? [])].map((statement) => ({ target, statement })),
    );
    const measured = printings.filter(
      ({ statement }) => !inWords.has(statement.kind) && !(statement.printed in exceptions),
    );
    expect(measured.length).toBeGreaterThan(0);
    for (const { target, statement } of measured) {
      const { targets } = parseTarget(statement.printed, contextOf(plan, target, statement));
      expect(fieldsOf(targets[0] ?? {}), statement.printed).toEqual(fieldsOf(statement));
    }
  });
});
