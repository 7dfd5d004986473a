import type { Clause } from '../read/clause.js';
import { isBareReach } from '../read/isBareReach.js';
import { rowNameOf } from '../read/rowNameOf.js';
import { cutName, fallWords, riseWords } from '../words/changeWords.js';

const change = new RegExp(`(?:${riseWords}|增长|延长|${fallWords})(?:幅度)?$`);
const isChange = (name: string): boolean => change.test(name) || cutName.test(name);

/** Whether the name of a row says that its bare figure is a change of so much: 人均预期寿命提高, 1岁. */
export function isNamedChange(clause: Clause): boolean {
  const { context, adverbs, figure } = clause;
  return (
    context.column === 'target' &&
    isBareReach(clause) &&
    adverbs.size === 0 &&
    !/^[%‰]$/.test(figure?.figure.unit ?? context.unit ?? '') &&
    (figure?.figure.unit ?? context.unit ?? null) !== null &&
    isChange(rowNameOf(clause))
  );
}
