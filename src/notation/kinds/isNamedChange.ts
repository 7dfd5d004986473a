import type { Clause } from '../read/clause.js';
import { isBareReach } from '../read/isBareReach.js';
import { rowNameOf } from '../read/rowNameOf.js';

const change =
  /(?:提[高升]|增加|增长|上升|扩大|延长|减少|下降|降低|缩短|[压缩]减|压缩|削减)(?:幅度)?$|^(?:压缩|缩短|压减|精简)\p{Script=Han}+(?:时限|时间|时长|环节|材料|事项|成本)$/u;

/** Whether the name of a row says that its bare figure is a change of so much: 人均预期寿命提高, 1岁. */
export function isNamedChange(clause: Clause): boolean {
  const { context, adverbs, figure } = clause;
  return (
    context.column === 'target' &&
    isBareReach(clause) &&
    adverbs.size === 0 &&
    !/^[%‰]$/.test(figure?.figure.unit ?? context.unit ?? '') &&
    (figure?.figure.unit ?? context.unit ?? null) !== null &&
    change.test(rowNameOf(clause))
  );
}
