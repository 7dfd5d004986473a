import type { Text } from '../../../model/text.js';
import type { Grouping } from './grouping.js';
import { headOf } from './headOf.js';

interface Piece {
  readonly targetIds: readonly string[];
  readonly measures?: readonly { readonly targetIds?: readonly string[] | undefined }[];
}

/**
 * By the projects, with the targets of their measures; or by the tasks, with the targets that each serves itself and
 * without those of the tasks below it.
 */
export const byPieces = (pieces: 'projects' | 'tasks', others: Text): Grouping => ({
  includes: 'all',
  isOfPlan: true,
  others,
  headsIn: (plan) => plan[pieces].map(headOf),
  keysIn: (plan) => {
    const of = new Map<string, Set<string>>();
    for (const piece of plan[pieces]) {
      for (const target of targetsOf(piece)) of.set(target, (of.get(target) ?? new Set()).add(piece.id));
    }
    return ({ standing }) => [...(of.get(standing.targetId) ?? [])];
  },
});

const targetsOf = ({ targetIds, measures = [] }: Piece): readonly string[] => [
  ...targetIds,
  ...measures.flatMap((measure) => measure.targetIds ?? []),
];
