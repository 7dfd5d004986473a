import { groupBy } from '../../calculate/groupBy.js';
import type { PlanEvaluation } from '../../model/evaluation.js';
import type { ScoredRegion, ScoringRules } from '../../model/scoringRules.js';
import type { Text } from '../../model/text.js';
import type { Rational } from '../../quantity/rational.js';
import { toNumber } from '../../quantity/rational.js';
import { checkScoringRules } from './checkScoringRules.js';
import { evaluationFigures } from './evaluationFigures.js';
import type { Graded } from './gradeOf.js';
import { gradeOf } from './gradeOf.js';
import { placesOf } from './placesOf.js';
import type { RegionFigure } from './regionFigure.js';
import { scoreItem } from './scoreItem.js';
import type { RankedClass, RegionAssessment, ScoreSheet } from './scoreSheet.js';
import { totalScore } from './totalScore.js';

/** What regions are assessed by. */
export interface RegionAssessmentInput {
  /** Sound rules, see `checkScoringRules`. */
  readonly rules: ScoringRules;
  /** What the regions report, in any order, at most one figure for a region and an item. */
  readonly figures?: readonly RegionFigure[];
  /** Instead: one evaluation a region, of plans that have the indicators of the rules. */
  readonly evaluations?: readonly PlanEvaluation[];
  /** Regions to assess. Left out: those in the rules. */
  readonly regions?: readonly ScoredRegion[];
}

/**
 * Regions scored, ranked and graded by rules that are data 考核.
 *
 * An item scores w · min(cap, max(floor, x/g)) by `attainment` (g/x where lower is better), the same with (x−b)/(g−b) by
 * `progress`, w − points · missing steps by `deduction`, the points of its band by `bands`, w or stated points by
 * `threshold`. The total is the sum, with what is missing scored nothing, left out and reweighted, or not ranked, and
 * bonuses on top. Regions are ranked by class; equal totals share a place: 1, 2, 2, 4. A grade is the first whose least
 * score and share of places are met; a missed binding item can shut the best ones. All on exact fractions; rounded only
 * where the rules say so, and then ranked as rounded. No law prints these formulas; the rules say which ones hold.
 *
 * @param input `rules`; `figures` or `evaluations`; `regions` where not those of the rules
 * @returns a score sheet a region with every step as data; an item without points, a total or a grade that is `null` has
 *   its reason
 * @throws RangeError when the rules are unsound, a region or a figure stands twice, a figure is not finite, or figures
 *   and evaluations are both or neither given
 * @example
 * const rules = {
 *   ...{ schemaVersion: 1, id: 'demo', title: { zh: '示例', en: 'Demo' }, planId: 'demo', isIllustrative: true },
 *   ...{ totalScore: 100, missing: 'zero', classes: [], grading: null },
 *   regions: [{ code: '130102', name: '甲区', englishName: 'District A' }],
 *   items: [
 *     {
 *       ...{ id: 'patents', indicatorId: 'patents', name: '专利', englishName: 'Patents', unit: '件' },
 *       ...{ direction: 'higher', attribute: null, weight: 100, goal: 10 },
 *       scoring: { method: 'attainment', cap: 1 },
 *     },
 *   ],
 * };
 * const figures = [{ regionCode: '130102', itemId: 'patents', value: 8 }];
 * assessRegions({ rules, figures }).classes[0]?.sheets[0]?.total // 80: 100 × 8 / 10
 * assessRegions({ rules, figures: [] }).classes[0]?.sheets[0]?.items[0]?.reason // 'observationMissing'
 */
export function assessRegions(input: RegionAssessmentInput): RegionAssessment {
  const { rules, regions = rules.regions } = input;
  mustBeSound(rules, regions);
  const figures = figuresIn(input);
  const known = groupBy(figures, ({ regionCode }) => regionCode);
  const scored = regions.map((region) => scoredRegion(region, known.get(region.code) ?? [], rules));
  const codes = new Set(regions.map(({ code }) => code));
  const itemIds = new Set(rules.items.map(({ id }) => id));
  const isUsed = ({ regionCode, itemId }: RegionFigure): boolean =>
    codes.has(regionCode) && itemIds.has(itemId);
  return {
    rulesId: rules.id,
    classes: classesOf(rules).map(({ id, name }) => rankedClass(id, name, scored, rules)),
    periodsDiffer: [...groupBy(figures.filter(isUsed), ({ itemId }) => itemId).values()].some(
      (same) => new Set(same.flatMap(({ period }) => period ?? [])).size > 1,
    ),
    leftOut: figures
      .filter((figure) => !isUsed(figure))
      .map(({ regionCode, itemId }) => ({ regionCode, itemId })),
  };
}

/** A region before it is ranked. */
interface Scored {
  readonly exact: Rational | null;
  readonly missesBinding: boolean | null;
  readonly sheet: ScoreSheet;
}

function scoredRegion(region: ScoredRegion, figures: readonly RegionFigure[], rules: ScoringRules): Scored {
  const items = rules.items.map((item) =>
    scoreItem(
      item,
      figures.find(({ itemId }) => itemId === item.id),
      region,
      rules.rounding?.items,
    ),
  );
  const { total, coverage, steps, reason } = totalScore(items, rules);
  const binding = items.filter((_, index) => rules.items[index]?.attribute === 'binding');
  const missed = binding.filter(({ written }) => written.isMet === false);
  const isUndecided = missed.length === 0 && binding.some(({ written }) => written.isMet === null);
  return {
    exact: total,
    missesBinding: isUndecided ? null : missed.length > 0,
    sheet: {
      regionCode: region.code,
      classId: region.classId ?? null,
      items: items.map(({ written }) => written),
      steps,
      total: total && toNumber(total),
      coverageRatio: toNumber(coverage),
      rank: null,
      gradeId: null,
      missedBindingIds: missed.map(({ written }) => written.itemId),
      isVetoed: false,
      reason,
    },
  };
}

function rankedClass(
  classId: string | null,
  name: Text | null,
  all: readonly Scored[],
  { grading }: ScoringRules,
): RankedClass {
  const members = all.filter(({ sheet }) => sheet.classId === classId);
  const places = placesOf(
    members.map(({ exact }) => exact),
    1,
  );
  const rankedCount = places.filter((place) => place !== null).length;
  const sheets = members.map(({ sheet, exact, missesBinding }, index): ScoreSheet => {
    const rank = places[index] ?? null;
    if (rank === null || exact === null) return sheet;
    const graded: Graded = { total: exact, rank, rankedCount, missesBinding };
    return { ...sheet, rank, ...(grading && gradeOf(graded, grading)) };
  });
  return { classId, name, rankedCount, sheets: sheets.sort(byPlace) };
}

const byPlace = (a: ScoreSheet, b: ScoreSheet): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
  (a.regionCode < b.regionCode ? -1 : 1);

const classesOf = ({
  classes,
}: ScoringRules): { readonly id: string | null; readonly name: Text | null }[] =>
  classes.length === 0 ? [{ id: null, name: null }] : [...classes];

function figuresIn({ rules, figures, evaluations }: RegionAssessmentInput): readonly RegionFigure[] {
  if ((figures === undefined) === (evaluations === undefined)) {
    throw new RangeError('assessRegions: either figures or evaluations must be given, got both or neither');
  }
  const given = figures ?? evaluationFigures(rules, evaluations ?? []);
  const twice = firstRepeated(given.map(({ regionCode, itemId }) => `${regionCode} ${itemId}`));
  if (twice !== undefined) {
    throw new RangeError(`assessRegions: a region must have one figure for an item, got two for ${twice}`);
  }
  return given;
}

function mustBeSound(rules: ScoringRules, regions: readonly ScoredRegion[]): void {
  const fault = checkScoringRules({ ...rules, regions: [...regions] }).find(
    ({ severity }) => severity === 'error',
  );
  if (fault) throw new RangeError(`assessRegions: rules must be sound, got ${fault.message.en}`);
}

const firstRepeated = (keys: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
};
