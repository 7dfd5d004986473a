import type { ValueOf } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { narrowText } from './narrowText.js';

type State = ValueOf<'progressState'>;

/** What sheets write beside the labels of the model. */
const otherWords: Readonly<Record<State, string>> = {
  notStarted: '未开始 未开展 未实施 尚未启动 尚未开始 尚未开展 待启动 待开展 未开工 planned',
  underway:
    '进行中 正在进行 正在推进 持续推进 有序推进 加快推进 正在实施 实施中 正在开展 开展中 已启动 已开展 办理中 正在办理 在建 ongoing inprogress',
  done: '完成 全部完成 已全部完成 已办结 办结 已建成 建成 已实现 已落实 completed complete finished',
  cancelled: '取消 终止 已终止 中止 撤销 已撤销 不再实施 不再开展 canceled dropped',
};

const states: ReadonlyMap<string, State> = new Map(
  (Object.keys(labels.progressState) as State[]).flatMap((state): [string, State][] =>
    [
      state,
      labels.progressState[state].zh,
      labels.progressState[state].en,
      ...otherWords[state].split(' '),
    ].map((word) => [plainState(word), state]),
  ),
);

/** The words a state is given in, for a finding, and others that are understood. */
export const stateWords = {
  usual: Object.values(labels.progressState).map(({ zh }) => zh),
  others: ['未开展', '进行中', '办结', '终止'],
} as const;

/**
 * A state as sheets write it, in Chinese, in English or by its name in the format; `null` when it is none.
 *
 * @example
 * stateOfCell('正在推进') // 'underway'
 * stateOfCell('Not started') // 'notStarted'
 * stateOfCell('基本完成') // null: it is not done
 */
export function stateOfCell(cell: string): State | null {
  return cell.length > 40 ? null : (states.get(plainState(cell)) ?? null);
}

/** Without case, blanks and a full stop. */
function plainState(word: string): string {
  return narrowText(word)
    .toLowerCase()
    .replace(/\s|[。.]$/g, '');
}
