import type { Indicator } from '../../../model/indicator.js';
import type { ValueOf } from '../../../model/label.js';
import type { Text } from '../../../model/text.js';
import { unitInWords } from '../../number/unitInWords.js';

/** What is asked for, by what the figures of the indicator are. */
const asked: Readonly<Record<ValueOf<'measure'>, Text>> = {
  stock: { zh: '填年末的数', en: 'the number at the end of the year' },
  flow: { zh: '填当年新发生的数，不要累计', en: 'the amount of that year alone, not the total so far' },
  runningTotal: { zh: '填累计到年末的数', en: 'the total up to the end of the year' },
  ratio: { zh: '填当年（年末）的数', en: 'the figure of the year, or at its end' },
  score: { zh: '填当年的得分', en: 'the score of the year' },
  growthRate: { zh: '填当年的增长率', en: 'the growth rate of the year' },
  unstated: {
    zh: '规划没有写明口径，与基期值的口径一致',
    en: 'counted as the baseline is: the plan does not say how',
  },
};

/** What a person must know who fills in a figure: what of, in which unit, and how percentages are typed. */
export function fillInHint({ measure, unit }: Indicator): Text {
  const what = asked[measure];
  if (unit === null) {
    return {
      zh: `${what.zh}；请在“单位”栏写明单位。`,
      en: `Asked for: ${what.en}. Please write its unit into the column “Unit”.`,
    };
  }
  if (unit === '%') {
    return {
      zh: `${what.zh}。单位是 %：85 就是 85%，直接填 85；写成 85% 也可以，不要填 0.85。`,
      en: `Asked for: ${what.en}. The unit is %: type 85 for 85%; 85% is right too, 0.85 is not.`,
    };
  }
  return {
    zh: `${what.zh}。单位：${unit}，只填数字。`,
    en: `Asked for: ${what.en}. Unit: ${unitInWords(unit, 'en')}; type the number alone.`,
  };
}
