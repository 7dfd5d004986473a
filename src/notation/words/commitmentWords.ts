import type { ValueOf } from '../../model/label.js';
import { wordsOf } from '../text/wordsOf.js';
import { wordTable } from '../text/wordTable.js';

type Strength = ValueOf<'commitmentStrength'>;

/** Words for how firm a commitment is. 支持, 鼓励, 推动 leave the doing to others: aspirational. */
export const findCommitment = wordTable<Strength>({
  ...wordsOf<Strength>(
    '力争 争取 努力 奋力 力求 力促 致力于 致力 有望 鼓励 积极争取 努力争取 奋力实现 努力实现 努力达到 争创 争当 争做',
    'aspirational',
  ),
  ...wordsOf<Strength>('探索 研究 试行 尝试 探索开展 探索建立 研究制定 研究建立 研究出台', 'exploratory'),
  ...wordsOf<Strength>(
    '有条件的 适时 条件成熟时 条件具备时 具备条件的 条件成熟的 视条件 在有条件的',
    'conditional',
  ),
  ...wordsOf<Strength>('确保 必须 务必 保证', 'firm'),
});

/** Words that call a figure an expectation. */
export const findEstimate = wordTable<true>(wordsOf('预计 预期 预测 估计 预估 有可能 很可能 极有可能', true));
