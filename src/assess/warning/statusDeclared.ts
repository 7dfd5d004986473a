import type { PlanEvaluation } from '../../model/evaluation.js';

/**
 * Other words that sources use for statuses of the default profile. What is only “in progress” is no verdict on the
 * pace, and stays unmatched.
 */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['已完成', 'achieved'],
  ['达标', 'achieved'],
  ['已达标', 'achieved'],
  ['已实现', 'achieved'],
  ['提前实现', 'achievedEarly'],
  ['提前达标', 'achievedEarly'],
  ['超预期', 'ahead'],
  ['好于预期', 'ahead'],
  ['达到序时进度', 'onTrack'],
  ['达到时序进度', 'onTrack'],
  ['超序时进度', 'ahead'],
  ['进展滞后', 'behind'],
  ['未达预期', 'behind'],
  ['低于预期', 'behind'],
  ['未达标', 'notAchieved'],
]);

/** The status of a profile that a source means by its own word; `null` when that cannot be told. */
export function statusDeclared(word: string, { statuses }: Pick<PlanEvaluation, 'statuses'>): string | null {
  const plain = word.normalize('NFKC').trim().toLowerCase();
  const named = statuses.find(
    ({ status, label }) =>
      plain === status.toLowerCase() || plain === label.zh || plain === label.en.toLowerCase(),
  );
  const meant = named?.status ?? synonyms.get(plain);
  return statuses.find(({ status }) => status === meant)?.status ?? null;
}
