import type { Citation } from '../model/citation.js';
import type { MilestoneStatement } from '../model/target/milestone.js';
import type { QualitativeStatement } from '../model/target/qualitative.js';
import type { MilestoneTarget, QualitativeTarget, RecurringTarget } from '../model/target/target.js';

/** What a printed expression has in common, whatever its kind. */
type Printing = Omit<MilestoneStatement, 'kind' | 'what'>;

/** The printing of words at a place; `isDeadlinePrinted` when the deadline stands beside them. */
export type Printed = (words: string, places: Citation | Citation[], isDeadlinePrinted?: boolean) => Printing;

/** Writers of commitments in words, for a plan whose printings `printed` describes. */
export function commitmentBuilders(printed: Printed) {
  const directed =
    (direction: 'rising' | 'falling') =>
    (
      id: string,
      words: string,
      zh: string,
      en: string,
      places: Citation | Citation[],
      isDeadlinePrinted = false,
      more: Partial<QualitativeTarget> = {},
    ): QualitativeTarget => ({
      id,
      indicatorId: null,
      ...printed(words, places, isDeadlinePrinted),
      kind: 'qualitative',
      subkind: 'direction',
      direction,
      ...meaning(zh, en),
      ...more,
    });

  return {
    /** More of something, by no printed figure, told in words of our own like a milestone. */
    rising: directed('rising'),

    /** Less of something. */
    falling: directed('falling'),

    /** Something to be set up, drawn up or built. */
    milestone: (
      id: string,
      words: string,
      zh: string,
      en: string,
      places: Citation | Citation[],
      more: Partial<MilestoneTarget> = {},
    ): MilestoneTarget => ({
      id,
      indicatorId: null,
      ...printed(words, places),
      kind: 'milestone',
      what: { zh, en },
      ...more,
    }),

    /** Something to be done again and again. */
    recurring: (
      id: string,
      words: string,
      frequency: Pick<RecurringTarget, 'frequency' | 'frequencyPrinted'> | null,
      zh: string,
      en: string,
      places: Citation | Citation[],
      more: Partial<RecurringTarget> = {},
    ): RecurringTarget => ({
      id,
      indicatorId: null,
      ...printed(words, places),
      kind: 'recurring',
      what: { zh, en },
      ...(frequency ?? { frequency: null, frequencyPrinted: null }),
      ...more,
    }),

    /** A direction without a figure. */
    direction: (
      id: string,
      words: string,
      way: 'rising' | 'falling',
      places: Citation | Citation[],
      isDeadlinePrinted = false,
      more: Partial<QualitativeTarget> = {},
    ): QualitativeTarget => ({
      id,
      indicatorId: null,
      ...printed(words, places, isDeadlinePrinted),
      kind: 'qualitative',
      subkind: 'direction',
      direction: way,
      ...more,
    }),

    /** A number left open, a state or a position. */
    inWords: (
      id: string,
      words: string,
      subkind: 'openCount' | 'state' | 'positioning',
      places: Citation | Citation[],
      more: Partial<QualitativeTarget> = {},
    ): QualitativeTarget => ({
      id,
      indicatorId: null,
      ...printed(words, places),
      kind: 'qualitative',
      subkind,
      ...more,
    }),

    /** Another printing of a milestone. */
    milestoneStatement: (
      words: string,
      zh: string,
      en: string,
      place: Citation,
      more: Partial<MilestoneStatement> = {},
    ): MilestoneStatement => ({ ...printed(words, place), kind: 'milestone', what: { zh, en }, ...more }),

    /** Another printing of a goal in words. */
    qualitativeStatement: (
      words: string,
      subkind: QualitativeStatement['subkind'],
      place: Citation,
    ): QualitativeStatement => ({ ...printed(words, place), kind: 'qualitative', subkind }),
  };
}

/** What a goal in words means, where the printed words alone do not tell. */
export const meaning = (zh: string, en: string) => ({ what: { zh, en } });

/** 探索、研究: the commitment is to try. */
export const exploring = (word: string) => ({
  commitment: { strength: 'exploratory' as const, printed: word },
});
/** 力争、争取、努力: the commitment is to strive. */
export const aspiring = (word: string) => ({
  commitment: { strength: 'aspirational' as const, printed: word },
});
/** 有条件的、适时: the commitment hangs on something. */
export const conditional = (word: string) => ({
  commitment: { strength: 'conditional' as const, printed: word },
});
/** 定期: again and again, at no printed interval. */
export const periodically = { frequency: 'periodicUnstated' as const, frequencyPrinted: '定期' };
