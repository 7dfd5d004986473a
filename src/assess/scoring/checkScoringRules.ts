import type { Finding } from '../../finding/finding.js';
import { nearestNames } from '../../finding/nearestNames.js';
import type { Where } from '../../finding/where.js';
import type { Indicator } from '../../model/indicator.js';
import type { ScoringRules } from '../../model/scoringRules.js';
import { add, compare, rationalOf, toNumber, zero } from '../../quantity/rational.js';
import { bandFindings } from './bandFindings.js';
import { scoringFinding } from './scoringFinding.js';

/**
 * What is wrong with scoring rules 计分规则检查: weights that are not the full marks, ids that stand twice, bands that
 * overlap or leave gaps, points above the weight, grades out of order, classes and indicators that do not exist.
 *
 * @param rules the rules, of the right shape
 * @param options `file` that the findings name; `indicators` of the plan, without which they are not looked up
 * @returns all findings in the order of the file; none when the rules are sound
 * @example
 * const rules = { totalScore: 100, items: [], classes: [], regions: [], grading: null };
 * checkScoringRules(rules).map(({ code }) => code) // ['scoring/weightsNotTheTotal']
 * checkScoringRules({ ...rules, items: [{ id: 'a', weight: 100, scoring: { method: 'attainment', cap: 1 } }] }) // []
 */
export function checkScoringRules(
  rules: ScoringRules,
  options: { readonly file?: string; readonly indicators?: readonly Pick<Indicator, 'id'>[] } = {},
): Finding[] {
  const { file, indicators } = options;
  const at = (path: string): Where => ({ ...(file !== undefined && { file }), path });
  return [
    ...weightFindings(rules, at),
    ...repeated(rules, at),
    ...(indicators ? indicatorFindings(rules, indicators, at) : []),
    ...rules.items.flatMap((item, index) => bandFindings(item, at(`items[${index}].scoring`))),
    ...classFindings(rules, at),
    ...gradeFindings(rules, at),
  ];
}

type At = (path: string) => Where;

function weightFindings({ items, totalScore }: ScoringRules, at: At): Finding[] {
  const weights = items.filter(({ isBonus }) => !isBonus).map(({ weight }) => rationalOf(weight));
  const sum = weights.reduce(add, zero);
  if (compare(sum, rationalOf(totalScore)) === 0) return [];
  return [
    scoringFinding('scoring/weightsNotTheTotal', at('totalScore'), { seen: totalScore, sum: toNumber(sum) }),
  ];
}

function repeated(rules: ScoringRules, at: At): Finding[] {
  const lists = {
    items: rules.items.map(({ id }) => id),
    classes: rules.classes.map(({ id }) => id),
    regions: rules.regions.map(({ code }) => code),
    'grading.grades': (rules.grading?.grades ?? []).map(({ id }) => id),
  };
  return Object.entries(lists).flatMap(([list, ids]) =>
    ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (first === index) return [];
      const key = list === 'regions' ? 'code' : 'id';
      return scoringFinding('scoring/repeated', at(`${list}[${index}].${key}`), {
        seen: id,
        first: `${list}[${first}].${key}`,
      });
    }),
  );
}

function indicatorFindings(
  { items }: ScoringRules,
  indicators: readonly Pick<Indicator, 'id'>[],
  at: At,
): Finding[] {
  const known = indicators.map(({ id }) => id);
  return items.flatMap(({ indicatorId }, index) =>
    known.includes(indicatorId)
      ? []
      : scoringFinding('scoring/indicatorUnknown', at(`items[${index}].indicatorId`), {
          seen: indicatorId,
          suggestion: nearestNames(indicatorId, known, 1)[0] ?? null,
        }),
  );
}

function classFindings({ classes, regions }: ScoringRules, at: At): Finding[] {
  const known = classes.map(({ id }) => id);
  return regions.flatMap(({ classId = null }, index) => {
    const isRight = known.length === 0 ? classId === null : classId !== null && known.includes(classId);
    const where = at(`regions[${index}]${classId === null ? '' : '.classId'}`);
    return isRight ? [] : scoringFinding('scoring/classUnknown', where, { seen: classId, known });
  });
}

/** A grade must ask for no more than the one above it, or nobody could ever get it. */
function gradeFindings({ grading }: ScoringRules, at: At): Finding[] {
  const grades = grading?.grades ?? [];
  return grades.flatMap((grade, index) => {
    const above = grades[index - 1];
    if (!above) return [];
    const asksMore =
      (grade.min ?? -Infinity) > (above.min ?? -Infinity) || (grade.upTo ?? 1) < (above.upTo ?? 1);
    const where = at(`grading.grades[${index}]`);
    return asksMore
      ? scoringFinding('scoring/gradesOutOfOrder', where, { seen: grade.id, above: above.id })
      : [];
  });
}
