import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { divide, isZero, rationalOf, subtract, toNumber } from '../../quantity/rational.js';
import { changePerYear } from '../evaluation/changePerYear.js';
import { heldShare } from '../evaluation/heldShare.js';
import type { TargetFigures } from '../evaluation/targetFigures.js';
import { noFigure, targetFigures } from '../evaluation/targetFigures.js';
import { targetName } from '../evaluation/targetName.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { formatPercent } from '../number/formatPercent.js';
import { unitInWords } from '../number/unitInWords.js';
import { inBoth } from './inBoth.js';
import type { ReportFigure, ReportTarget } from './reportDocument.js';
import { reportStatus } from './reportStatus.js';

/** The rows of 指标完成情况表: every target with an indicator, in the plan's order. */
export function reportTargets(plan: Plan, evaluation: PlanEvaluation): ReportTarget[] {
  return evaluation.indicators.flatMap((indicator) =>
    indicator.targets.map((target, index) => rowOf(indicator, target, index === 0, plan, evaluation)),
  );
}

function rowOf(
  indicator: IndicatorEvaluation,
  target: TargetEvaluation,
  isFirstOfIndicator: boolean,
  plan: Plan,
  evaluation: PlanEvaluation,
): ReportTarget {
  const { unit, dimension, attribute } = indicator;
  return {
    targetId: target.targetId,
    indicatorId: indicator.indicatorId,
    isFirstOfIndicator,
    number: indicator.number,
    name: { zh: visibleText(indicator.name), en: visibleText(indicator.englishName) },
    fullName: inBoth((language) => targetName(indicator, target, language)),
    unit,
    unitText: inBoth((language) => (unit === null ? noFigure : visibleText(unitInWords(unit, language)))),
    dimension: dimension && labels.dimension[dimension],
    attribute: attribute && labels.attribute[attribute],
    by: target.by,
    ...figuresOf(indicator, target, plan),
    isMet: target.isMet,
    status: reportStatus(target.status, evaluation),
    held: heldShare(target),
    score: target.score,
    declared:
      target.observed?.declared?.status === undefined ? null : visibleText(target.observed.declared.status),
  };
}

type Figures = Pick<
  ReportTarget,
  keyof TargetFigures | 'due' | 'pace' | 'reachedIn' | 'changePerYear' | 'neededPerYear'
>;

function figuresOf(indicator: IndicatorEvaluation, target: TargetEvaluation, plan: Plan): Figures {
  const shown = {
    zh: targetFigures(indicator, target, { language: 'zh', plan }),
    en: targetFigures(indicator, target, { language: 'en', plan }),
  };
  const textOf = (name: keyof TargetFigures): Text =>
    inBoth((language) => visibleText(shown[language][name]));
  const figure = (name: keyof TargetFigures, value: number | null): ReportFigure => ({
    value: textOf(name).zh === noFigure ? null : value,
    isRatio: false,
    text: textOf(name),
  });
  const ratio = (name: keyof TargetFigures, value: number | null): ReportFigure => ({
    ...figure(name, value),
    isRatio: true,
  });
  const { projection, paceRatio } = target;
  return {
    baseline: figure('baseline', indicator.baseline),
    goal: figure('goal', target.goal),
    observed: figure('observed', target.observed?.value ?? null),
    attainment: ratio('attainment', target.attainmentRatio),
    progress: ratio('progress', target.progressRatio),
    expected: figure('expected', target.expectedValue),
    due: dueShare(target),
    pace: {
      value: paceRatio,
      isRatio: false,
      text: inBoth((language) => paceIn(paceRatio, language)),
    },
    projected: figure('projected', projection?.value ?? null),
    shortfall: figure('shortfall', shortfallOf(target)),
    reachedIn: reachedIn(target),
    changePerYear: perYear(target.observedChangePerYear),
    neededPerYear: perYear(target.requiredChangePerYearFromNow),
  };
}

/** (E − start) / (goal − start): on a straight way without interim goals the share of the time that had passed. */
function dueShare({ expectedValue, progressRatio, derivation: { way } }: TargetEvaluation): ReportFigure {
  const span = way && subtract(rationalOf(way.goal), rationalOf(way.start));
  if (way === null || span === null || isZero(span) || expectedValue === null || progressRatio === null) {
    return { value: null, isRatio: true, text: { zh: noFigure, en: noFigure } };
  }
  const value = toNumber(divide(subtract(rationalOf(expectedValue), rationalOf(way.start)), span));
  return { value, isRatio: true, text: inBoth(() => formatPercent(value)) };
}

/** The bands of the usual profile: a pace of 0.899 must not read as 0.9. */
const bands = [0, 0.9, 1, 1.1];
const paceIn = (pace: number | null, language: Language): string =>
  pace === null ? noFigure : formatNumber(pace, { language, decimals: 2, against: bands });

/** What is missing by the deadline, as a number; 0 where nothing is. */
function shortfallOf({ projection, goal }: TargetEvaluation): number | null {
  if (projection === null || goal === null || projection.shortfallRatio === null) return null;
  const difference = toNumber(subtract(rationalOf(goal), rationalOf(projection.value)));
  return projection.shortfallRatio === 0 ? 0 : Math.abs(difference);
}

function reachedIn({ projection, isMet }: TargetEvaluation): Text {
  if (projection === null || isMet === true) return { zh: noFigure, en: noFigure };
  const year = projection.reachedIn;
  return year === null ? { zh: '达不到', en: 'never' } : { zh: year, en: year };
}

const perYear = (change: number | null): ReportFigure => ({
  value: change,
  isRatio: false,
  text: inBoth((language) => changePerYear(change, language)),
});
