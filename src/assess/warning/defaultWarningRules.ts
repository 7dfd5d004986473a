import type { WarningRule } from './warningRule.js';

/**
 * The rules that are applied when the caller brings none. No source prints such numbers: the bounds are the library's
 * own, and a list of one's own replaces them. Statuses of every profile are named; those that the profile in use does
 * not give are passed over. 400 days is a year and the weeks in which annual figures are compiled.
 */
export const defaultWarningRules: readonly WarningRule[] = [
  {
    id: 'wrongWay',
    name: { zh: '倒退或未完成', en: 'going the wrong way, or not achieved' },
    rule: 'statusIn',
    severity: 'serious',
    statuses: [
      'regressing',
      'notAchieved',
      'deterioration',
      'significantDeterioration',
      'movingAway',
      'stagnationOrRegression',
      'thunderstorm',
    ],
  },
  {
    id: 'behind',
    name: { zh: '进度滞后', en: 'behind' },
    rule: 'statusIn',
    severity: 'notice',
    bindingSeverity: 'serious',
    statuses: ['behind', 'limitedProgress', 'insufficientProgress', 'moderateDeterioration', 'cloudy'],
  },
  { id: 'fallingBehind', rule: 'fallingBehind', severity: 'warning', bindingSeverity: 'serious', below: 1 },
  { id: 'rateOutOfReach', rule: 'rateOutOfReach', severity: 'warning', bindingSeverity: 'serious', times: 1 },
  { id: 'lostAgain', rule: 'lostAgain', severity: 'warning', bindingSeverity: 'serious' },
  { id: 'missedYear', rule: 'missedYear', severity: 'warning', bindingSeverity: 'serious' },
  {
    id: 'overdueWork',
    rule: 'overdueWork',
    severity: 'warning',
    types: ['target', 'task', 'project', 'measure', 'protectionAction'],
  },
  {
    id: 'bindingDataMissing',
    name: { zh: '约束性指标缺少数据', en: 'no data for a binding indicator' },
    rule: 'dataMissing',
    severity: 'serious',
    attributes: ['binding'],
  },
  { id: 'staleData', rule: 'staleData', severity: 'notice', bindingSeverity: 'warning', olderThanDays: 400 },
  { id: 'declaredBetter', rule: 'declaredBetter', severity: 'warning' },
];
