import type { LeftOut } from '../../assess/leftOut.js';
import { groupBy } from '../../calculate/groupBy.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { bulletList } from '../layout/bulletList.js';
import type { TableLayout } from '../layout/textTable.js';
import { visibleText } from '../layout/visibleText.js';
import { reasonWord } from './reasonWord.js';

/** What a roll-up does without: each quantity and reason with the targets it is about. */
export function leftOutLines(
  leftOut: readonly LeftOut[],
  language: Language,
  { width }: Pick<TableLayout, 'width'>,
): string[] {
  const groups = groupBy(leftOut, ({ quantity, reason }) => `${quantity} ${reason}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const what = labels.quantity[first.quantity][language];
    const ids = group.map(({ targetId }) => visibleText(targetId));
    const line =
      language === 'zh'
        ? `${what}：${reasonWord(first.reason, 'zh')}（${ids.length} 个：${ids.join('、')}）`
        : `${what}: ${reasonWord(first.reason, 'en')} (${ids.length}: ${ids.join(', ')})`;
    return bulletList([line], { width });
  });
}
