import { eachTarget } from '../eachTarget.js';
import type { WarningKind } from '../warningKind.js';

/** Something to be kept up failed in a period that was due. */
export const missedYear: WarningKind<'missedYear'> = {
  words: {
    message: {
      zh: '“{name}”（目标：{printed}）有 {failedCount} 个时期未达标：{failedPeriods}。',
      en: '“{name}” (target: {printed}) failed in {failedCount} of the periods due: {failedPeriods}.',
    },
    cure: {
      zh: '逐年目标一旦未达标不能由其他年份弥补，请说明原因并确保以后各年达标。',
      en: 'Another year cannot make up for it: say why, and see that the years to come pass.',
    },
  },
  look: eachTarget(({ standing: { hold, printed } }) => {
    if (hold === null) return null;
    const failed = hold.periods.filter(({ hasPassed }) => hasPassed === false);
    if (failed.length > 0) {
      const failedPeriods = failed.map(({ period }) => period);
      const list = { zh: failedPeriods.join('、'), en: failedPeriods.join(', ') };
      return { quantities: { printed, failedCount: failed.length, failedPeriods: list } };
    }
    return hold.periods.length > 0 && hold.unknownCount === hold.periods.length
      ? { unknown: 'yearsMissing' }
      : 'fine';
  }),
};
