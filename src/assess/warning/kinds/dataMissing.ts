import { labels } from '../../../model/label.js';
import type { Text } from '../../../model/text.js';
import { reasonOfFigure } from '../../assessedTarget.js';
import type { LeftOutReason } from '../../leftOut.js';
import { eachTarget } from '../eachTarget.js';
import type { WarningKind } from '../warningKind.js';

/** No figure at all. Of what must be kept up, a year with nothing to measure is not missing. */
export const dataMissing: WarningKind<'dataMissing'> = {
  words: {
    message: {
      zh: '“{name}”没有可用的数据：{reason}。',
      en: 'There is no usable figure for “{name}”: {reason}.',
    },
    cure: {
      zh: '请明确数据来源和报送单位，尽快补报。',
      en: 'Settle where the figure comes from and who reports it, and have it reported.',
    },
  },
  look: eachTarget(({ standing, indicator }, { attributes }) => {
    if (indicator === null || !attributes.includes(indicator.attribute)) return null;
    const reason = reasonOfFigure(standing);
    const isNothingToMeasure = standing.hold?.periods.at(-1)?.reason === 'notApplicable';
    if (standing.observed !== null || isNothingToMeasure) return 'fine';
    return { quantities: { reason: wordsFor(reason) } };
  }),
};

function wordsFor(reason: LeftOutReason): Text {
  const words: Readonly<Record<string, Text>> = { ...labels.assessReason, ...labels.reason };
  return words[reason] ?? { zh: reason, en: reason };
}
