import { finding } from '../../finding/finding.js';
import type { RecordRule } from '../recordRule.js';

/** After a record that says done, later ones of the same thing say so too. What recurs is done anew, and is not asked. */
export const whatIsDoneStaysDone: RecordRule = (records, { plan, locate }) => {
  const recurring = new Set(plan.targets.filter(({ kind }) => kind === 'recurring').map(({ id }) => id));
  const keyOf = ({ subject: { type, id } }: (typeof records)[number]): string => `${type} ${id}`;
  const doneOn = new Map<string, string>();
  for (const record of records) {
    const earlier = doneOn.get(keyOf(record));
    const isFirst = earlier === undefined || record.on < earlier;
    if (record.state === 'done' && isFirst && !recurring.has(record.subject.id))
      doneOn.set(keyOf(record), record.on);
  }
  return records.flatMap((record, index) => {
    const { state, on } = record;
    const earlier = doneOn.get(keyOf(record));
    if (earlier === undefined || on <= earlier || state === 'done') return [];
    return [finding('record/wentBack', locate(index, 'state'), { seen: state, on, earlier })];
  });
};
