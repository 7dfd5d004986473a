import { periodEndsOn } from '../../../quantity/period.js';
import { reasonOfFigure } from '../../assessedTarget.js';
import { eachTarget } from '../eachTarget.js';
import type { WarningKind } from '../warningKind.js';

/** The newest figure is too old to go by. The figure of the deadline itself never is. */
export const staleData: WarningKind<'staleData'> = {
  words: {
    message: {
      zh: '“{name}”的数据截至 {dataEndsOn}，距评价日已有 {dataAgeDays} 天。',
      en: 'The newest figure of “{name}” is of {dataEndsOn}, {dataAgeDays} days before the evaluation.',
    },
    cure: {
      zh: '请催报最新数据；确实没有的，说明统计周期和公布时间。',
      en: 'Ask for a newer figure; if there is none, say how often it is compiled and when it comes out.',
    },
  },
  look: eachTarget(({ standing, indicator }, { olderThanDays }) => {
    const { dataAgeDays, dataEndsOn, by } = standing;
    if (indicator === null) return null;
    if (dataAgeDays === null || dataEndsOn === null) return { unknown: reasonOfFigure(standing) };
    const isFinal = by !== null && dataEndsOn >= periodEndsOn(by);
    return isFinal || dataAgeDays <= olderThanDays ? 'fine' : { quantities: { dataAgeDays, dataEndsOn } };
  }),
};
