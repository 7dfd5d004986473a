import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';

/** How a derivation is to be told. */
export interface DerivationFormat {
  readonly language: Language;
  /** Path of the expected values, as the evaluation says. Left out: linear. */
  readonly path?: PlanEvaluation['path'];
  /** Profile of the evaluation. Given, the band that the pace lies in is told. */
  readonly profile?: PlanEvaluation['profile'];
  /** Words for the statuses, as the evaluation gives them. Left out: the library's own. */
  readonly statuses?: PlanEvaluation['statuses'];
}

/** What is derived: a target of an indicator, or of none. */
export interface Derived {
  readonly indicator: IndicatorEvaluation | null;
  readonly target: TargetEvaluation;
  readonly format: DerivationFormat;
}

/** The name of a quantity at the head of its line. */
export function quantityWord(quantity: ValueOf<'quantity'>, language: Language): string {
  const word = labelOf('quantity', quantity, language);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** One of two texts. */
export const said = ({ language }: DerivationFormat, zh: string, en: string): string =>
  ({ zh, en })[language];

/** A line and a remark behind it. */
export const withRemark = (line: string, remark: string | null, { language }: DerivationFormat): string =>
  remark === null || remark === '' ? line : `${line}${language === 'zh' ? '；' : '; '}${remark}`;

/** Words of one list. */
export const listed = (words: readonly string[], { language }: DerivationFormat): string =>
  words.join(language === 'zh' ? '、' : ', ');
