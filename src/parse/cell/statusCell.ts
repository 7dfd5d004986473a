import type { ValueOf } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { narrowText } from './narrowText.js';

type Status = ValueOf<'observationStatus'>;

/** What sheets write beside the labels of the model. */
const otherWords: Readonly<Record<string, Status>> = {
  正式: 'final',
  正式值: 'final',
  最终: 'final',
  最终数: 'final',
  最终核实: 'final',
  初步: 'provisional',
  初步值: 'provisional',
  快报: 'provisional',
  快报数: 'provisional',
  预计: 'estimated',
  预计值: 'estimated',
  估计: 'estimated',
  估计数: 'estimated',
  估计值: 'estimated',
  缺: 'missing',
  缺数: 'missing',
  不涉及: 'notApplicable',
};

const statuses: ReadonlyMap<string, Status> = new Map([
  ...Object.entries(labels.observationStatus).flatMap(([status, { zh, en }]): [string, Status][] => [
    [status.toLowerCase(), status as Status],
    [zh, status as Status],
    [en.replaceAll(' ', ''), status as Status],
  ]),
  ...Object.entries(otherWords),
]);

/** The words a status may be given in, for a finding. */
export const statusWords: readonly string[] = Object.values(labels.observationStatus).map(({ zh }) => zh);

/** The names of the statuses in the format. */
export const statusNames: readonly string[] = Object.keys(labels.observationStatus);

/**
 * A status as sheets write it, in Chinese, in English or by its name in the format; `null` when it is none.
 *
 * @example
 * statusOfCell('快报数') // 'provisional'
 * statusOfCell('Not applicable') // 'notApplicable'
 */
export function statusOfCell(cell: string): Status | null {
  if (cell.length > 40) return null;
  return statuses.get(cell) ?? statuses.get(narrowText(cell).toLowerCase().replaceAll(' ', '')) ?? null;
}
