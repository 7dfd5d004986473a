import type { IndicatorEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Target } from '../../model/target/target.js';
import { periodLength } from '../../quantity/period.js';
import { rationalOf, subtract, toNumber } from '../../quantity/rational.js';
import { formatNumber } from '../number/formatNumber.js';
import { formatPercent } from '../number/formatPercent.js';
import { decimalsOf } from '../number/roundedDecimal.js';
import { comparatorSigns, statementInWords } from '../plan/statementInWords.js';
import { recordInWords } from './recordInWords.js';

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
  /** 当前值 with its period, and how settled it is where it is not final; of a deed what the records say. */
  readonly observed: string;
  /** 目标完成率. */
  readonly attainment: string;
  /** 增量完成率. */
  readonly progress: string;
  /** 时序要求. */
  readonly expected: string;
  /** 预计期末: where the series is heading by the deadline. */
  readonly projected: string;
  /** 预计缺口: what would be missing there; in words where nothing would. */
  readonly shortfall: string;
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
  // One decimal more, or a projection of 8.5 of 10 would read as 9 with 2 missing.
  const finer: Show = (figure, against) =>
    formatNumber(figure, {
      language,
      decimals: decimals + 1,
      against: against.filter((each) => each !== null),
    });

  return {
    baseline: baselineText(indicator, context),
    goal: goalText(target, shown, context),
    observed: observedText(target, shown, language),
    attainment: percentOrNothing(target.attainmentRatio),
    progress: isOfTotal(target) ? noFigure : percentOrNothing(target.progressRatio),
    expected:
      target.expectedValue === null || isOfTotal(target) ? noFigure : shown(target.expectedValue, [value]),
    projected: target.projection === null ? noFigure : finer(target.projection.value, [target.goal]),
    shortfall: shortfallText(target, finer, language),
  };
}

/** Of what is asked for every year, progress is that of the total, which stands apart from the year's own figure. */
const isOfTotal = ({ hold, derivation }: TargetEvaluation): boolean =>
  hold !== null && derivation.way?.scale === 'count';

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
  const figure = `${comparatorSign(source, printed)}${shown(goal, [target.observed?.value ?? null])}`;
  const asked = source && source.kind !== 'level' ? statementInWords(source, language) : null;
  if (!isWorkedOut(target)) return behind(asked ?? figure, by);
  const words = asked ?? printed;
  return behind(language === 'zh' ? `${words}，即${figure}` : `${words}: ${figure}`, by);
}

/** Whether the goal is worked out from what is printed, and so is not the printed figure. */
const isWorkedOut = ({ derivation: { goal } }: TargetEvaluation): boolean =>
  goal !== null && !printedFormulas.has(goal.formula);
const printedFormulas: ReadonlySet<ValueOf<'goalFormula'>> = new Set(['value', 'nearEnd', 'place']);

/** The comparator that the document prints; a bare figure stays bare. */
function comparatorSign(target: Target | undefined, printed: string): string {
  if (!target || !('comparator' in target)) return /^[≥≤<>＞＜≈]/.exec(printed.trim())?.[0] ?? '';
  return target.inferred?.comparator ? '' : comparatorSigns[target.comparator];
}

function shortfallText({ projection, goal }: TargetEvaluation, shown: Show, language: Language): string {
  if (projection === null || goal === null || projection.shortfallRatio === null) return noFigure;
  if (projection.shortfallRatio === 0) return { zh: '可达到', en: 'none' }[language];
  return shown(Math.abs(toNumber(subtract(rationalOf(goal), rationalOf(projection.value)))), [0]);
}

function observedText(target: TargetEvaluation, shown: Show, language: Language): string {
  const { observed, goal, record } = target;
  if (!observed) return record === null ? noFigure : recordInWords(record, language);
  const { value, period, status, bound } = observed;
  return behind(
    `${bound === undefined ? '' : comparatorSigns[bound]}${shown(value, [goal])}`,
    periodLength(period) === 'span' ? period.replace('/', '—') : period,
    status === 'final' ? null : labelOf('observationStatus', status, language),
  );
}

/** Without a number of decimals from the plan, the most that its figures were written with, within reason. */
function decimalsShown(
  { indicatorId, baseline }: IndicatorEvaluation,
  target: TargetEvaluation,
  plan: Plan | undefined,
): number {
  const declared = plan?.indicators.find(({ id }) => id === indicatorId)?.decimals;
  if (declared !== undefined) return declared;
  const { goal, observed, derivation } = target;
  const figure = derivation.figure ?? { rule: 'latest', inputs: [] };
  const isQuotient = figure.rule === 'mean' || figure.rule === 'compound' || figure.rule === 'pooled';
  const isPrinted =
    figure.rule === 'latest' && figure.inputs.some(({ numerator }) => numerator === undefined);
  const written = [
    baseline,
    isWorkedOut(target) ? null : goal,
    isPrinted ? (observed?.value ?? null) : null,
    ...figure.inputs.map(({ value }) => value),
  ].filter((each) => each !== null);
  return Math.min(4, Math.max(isQuotient ? 2 : 0, ...written.map(decimalsOf)));
}
