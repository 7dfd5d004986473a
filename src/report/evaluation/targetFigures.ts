import type { IndicatorEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Target } from '../../model/target/target.js';
import { periodLength } from '../../quantity/period.js';
import { formatNumber } from '../number/formatNumber.js';
import { formatPercent } from '../number/formatPercent.js';
import { decimalsOf } from '../number/roundedDecimal.js';
import { comparatorSigns, statementInWords } from '../plan/statementInWords.js';

/** What stands where there is no figure. */
export const noFigure = '—';

/** What figures are read against: the plan, where it is at hand, knows their decimals and the printed comparator. */
export interface FigureContext {
  readonly language: Language;
  readonly plan?: Plan | undefined;
}

/** The figures of one target as a report shows them; `—` where there is none. */
export interface TargetFigures {
  /** 基期值, with its period where that is not the plan's base year. */
  readonly baseline: string;
  /** 目标值 with its comparator as printed, and the deadline; the printed words where there is no single figure. */
  readonly goal: string;
  /** 当前值 with its period, and how settled it is where it is not final. */
  readonly observed: string;
  /** 目标完成率. */
  readonly attainment: string;
  /** 增量完成率. */
  readonly progress: string;
  /** 时序要求. */
  readonly expected: string;
}

/**
 * The figures of a target in words and digits, rounded so that none contradicts the verdict: the current value keeps
 * its side of the goal, and what was expected keeps its side of the current value.
 */
export function targetFigures(
  indicator: IndicatorEvaluation,
  target: TargetEvaluation,
  context: FigureContext,
): TargetFigures {
  const { language } = context;
  const decimals = decimalsShown(indicator, target, context.plan);
  const value = target.observed?.value ?? null;
  const shown = (figure: number, against: readonly (number | null)[]): string =>
    formatNumber(figure, { language, decimals, against: against.filter((each) => each !== null) });

  return {
    baseline: baselineText(indicator, context),
    goal: goalText(target, shown, context),
    observed: observedText(target, shown, language),
    attainment: percentOrNothing(target.attainmentRatio),
    progress: percentOrNothing(target.progressRatio),
    expected: target.expectedValue === null ? noFigure : shown(target.expectedValue, [value]),
  };
}

type Show = (figure: number, against: readonly (number | null)[]) => string;

const percentOrNothing = (ratio: number | null): string => (ratio === null ? noFigure : formatPercent(ratio));

const behind = (figure: string, ...notes: readonly (string | null)[]): string => {
  const inside = notes.filter((note) => note !== null).join(' ');
  return inside === '' ? figure : `${figure} (${inside})`;
};

function baselineText({ baseline, baselinePeriod }: IndicatorEvaluation, { language, plan }: FigureContext) {
  if (baseline === null) return noFigure;
  const isOfBaseYear = plan !== undefined && baselinePeriod === String(plan.period.baseYear);
  return behind(formatNumber(baseline, { language }), isOfBaseYear ? null : baselinePeriod);
}

function goalText(target: TargetEvaluation, shown: Show, { plan, language }: FigureContext): string {
  const { goal, printed, by } = target;
  const source = plan?.targets.find(({ id }) => id === target.targetId);
  if (goal === null) return behind((source && statementInWords(source, language)) ?? printed, by);
  // A range has one end for its goal; the reader must see both.
  if (/\d\s*[-—–~～至]\s*\d/.test(printed)) return behind(printed, by);
  return behind(`${comparatorSign(source, printed)}${shown(goal, [target.observed?.value ?? null])}`, by);
}

/** The comparator that the document prints; a bare figure stays bare. */
function comparatorSign(target: Target | undefined, printed: string): string {
  if (!target || !('comparator' in target)) return /^[≥≤<>＞＜≈]/.exec(printed.trim())?.[0] ?? '';
  return target.inferred?.comparator ? '' : comparatorSigns[target.comparator];
}

function observedText({ observed, goal }: TargetEvaluation, shown: Show, language: Language): string {
  if (!observed) return noFigure;
  const { value, period, status } = observed;
  return behind(
    shown(value, [goal]),
    periodLength(period) === 'span' ? period.replace('/', '—') : period,
    status === 'final' ? null : labelOf('observationStatus', status, language),
  );
}

/** Without a number of decimals from the plan, the most that its figures were written with, within reason. */
function decimalsShown(
  { indicatorId, baseline }: IndicatorEvaluation,
  { goal, observed }: TargetEvaluation,
  plan: Plan | undefined,
): number {
  const declared = plan?.indicators.find(({ id }) => id === indicatorId)?.decimals;
  if (declared !== undefined) return declared;
  const written = [baseline, goal, observed?.value ?? null].filter((figure) => figure !== null);
  return Math.min(4, Math.max(0, ...written.map(decimalsOf)));
}
