import type { ValueOf } from '../../../model/label.js';

const words: readonly (readonly [word: string, dimension: ValueOf<'dimension'>])[] = [
  ['创造', 'creation'],
  ['运用', 'utilization'],
  ['保护', 'protection'],
  ['管理', 'management'],
  ['服务', 'service'],
  ['人才', 'talent'],
  ['环境', 'environment'],
];
const longestGroup = 12;

/** The dimension that a group of indicators is, where its name holds exactly one of the seven words. */
export function dimensionOf(category: string): ValueOf<'dimension'> | null {
  if (category.length > longestGroup) return null;
  const found = words.filter(([word]) => category.includes(word));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
