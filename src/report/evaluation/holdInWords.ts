import type { HoldEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { formatPeriod } from '../number/formatDate.js';

/**
 * How something kept up has been kept up, in short: how many of the due periods passed, and which did not.
 *
 * @example
 * holdInWords(twoOfThreeYears, 'zh') // '2/3年达标，未达标：2022年'
 */
export function holdInWords(hold: HoldEvaluation, language: Language): string {
  const isZh = language === 'zh';
  const { periods, passedCount, failedCount, unknownCount } = hold;
  const due = passedCount + failedCount + unknownCount;
  if (due === 0) return isZh ? '尚无应评的时期' : 'no period due yet';
  const years = periods.every(({ period }) => /^\d{4}$/.test(period));
  const counted = isZh
    ? `${passedCount}/${due}${years ? '年' : '期'}达标`
    : `${passedCount}/${due} ${years ? 'years' : 'periods'} passed`;
  const listed = (hasPassed: boolean | null): string =>
    periods
      .filter((held) => held.hasPassed === hasPassed && held.reason !== 'notApplicable')
      .map(({ period }) => formatPeriod(period, language))
      .join(isZh ? '、' : ', ');
  return [
    counted,
    ...(failedCount === 0 ? [] : [`${isZh ? '未达标：' : 'missed: '}${listed(false)}`]),
    ...(unknownCount === 0 ? [] : [`${isZh ? '无法判断：' : 'not known: '}${listed(null)}`]),
  ].join(isZh ? '，' : ', ');
}
