import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/index.js';
import { bazhong } from '../../src/datasets/bazhong/index.js';
import type { Plan } from '../../src/model/plan.js';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import { tablesDevelop } from './corpus/tables.js';

const textOf = (source: string): string => tablesDevelop.find((table) => table.source === source)?.text ?? '';

/** What a row of the printed table says, as the dataset holds it: its target is the one the table prints. */
const rowsOf = ({ indicators, targets }: Plan) =>
  indicators
    .filter(({ id }) => targets.some(({ indicatorId, origin }) => indicatorId === id && origin === 'table'))
    .map(({ id, number, name, category, attribute, baseline }) => {
      const target = targets.find(({ indicatorId, origin }) => indicatorId === id && origin === 'table');
      const goal = target && ('percent' in target ? target.percent : 'value' in target ? target.value : null);
      const comparator = target && 'comparator' in target ? target.comparator : null;
      const start = baseline?.value ?? null;
      return {
        number,
        name,
        category,
        attribute: attribute ?? null,
        start,
        goal,
        comparator,
        by: target?.by,
      };
    });

const parsedRows = (plan: Plan, text: string) => {
  const { firstYear, lastYear, baseYear } = plan.period;
  const context = { period: { firstYear, lastYear }, baseYear, lowerIsBetter: [] };
  const { indicators, findings } = parseIndicatorTable(text, context);
  const rows = indicators.map(({ number, name, category, attribute, baseline, targets: [target] }) => ({
    number,
    name,
    category,
    attribute: attribute ?? null,
    start: baseline?.value ?? null,
    goal: target && ('percent' in target ? target.percent : 'value' in target ? target.value : null),
    comparator: target && 'comparator' in target ? target.comparator : null,
    by: target?.by,
  }));
  return { rows, indicators, findings };
};

describe('the damaged tables of the sources read as the datasets hold them', () => {
  it('阿拉善盟: all eight rows, the merged groups filled down', () => {
    const expected = rowsOf(alxa);
    expect(expected).toHaveLength(8);
    expect(parsedRows(alxa, textOf('阿拉善盟“十四五”知识产权规划')).rows).toEqual(expected);
  });

  it('巴中市: all sixteen rows from one cell a line; only the broken name differs, and is told', () => {
    const { rows, findings } = parsedRows(bazhong, textOf('巴中市“十四五”知识产权规划'));
    const expected = rowsOf(bazhong);
    expect(expected).toHaveLength(16);
    // The dataset sets the mark that was lost where the name broke.
    const withoutMark = expected.map((row) =>
      row.number === 13 ? { ...row, name: '知识产权司法案件行政执法案件按期结案率' } : row,
    );
    expect(rows).toEqual(withoutMark);
    expect(findings.filter(({ code }) => code === 'table/nameJoined')).toHaveLength(1);
  });

  it('巴中市: units that are printed are those of the dataset, and no other is made up', () => {
    const { indicators } = parsedRows(bazhong, textOf('巴中市“十四五”知识产权规划'));
    const printed = indicators.filter(({ unit }) => unit !== null);
    // Rows 2 to 5, 7, 13 and 14 print 万元 or %; the other nine print none.
    expect(printed.map(({ number }) => number)).toEqual([2, 3, 4, 5, 7, 13, 14]);
    for (const { number, unit } of printed) {
      expect(bazhong.indicators.find((one) => one.number === number)?.unit).toBe(unit);
    }
  });
});
