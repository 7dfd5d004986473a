import type { RollUp } from '../../assess/rollUp/rollUp.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';

/** How the means of a roll-up were made, and what its share met counts. */
export function rollUpNote({ weighting, total }: RollUp, language: Language): string {
  const { metCount, knownCount } = total.indicatorsMet;
  const met = `${metCount}/${knownCount}`;
  const words = labels.weighting[weighting];
  return language === 'zh'
    ? `平均进度为增量完成率（限于 0—100%）的平均，${words.zh}；“已达到”为达到的/能判定的目标行数，按实际指标计为 ${met}。`
    : `Progress is the mean share of the way, held between 0 and 100%, ${words.en}. Met: rows met / rows decided; by real indicators ${met}.`;
}
