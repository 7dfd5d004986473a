import type { EvaluationOptions } from '../../src/evaluate/index.js';
import { evaluateIndicator } from '../../src/evaluate/index.js';
import type { TargetEvaluation } from '../../src/model/evaluation.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import type { ProgressRecord } from '../../src/model/progressRecord.js';
import type { LevelTarget, Target, TargetKind } from '../../src/model/target/target.js';

/** An indicator that starts from 100 at the end of 2020, with whatever a test wants to be different. */
export function anIndicator(different: Partial<Indicator> = {}): Indicator {
  return {
    id: 'things',
    name: '事物数量',
    englishName: 'Things',
    unit: '件',
    measure: 'stock',
    direction: 'higher',
    dimension: null,
    attribute: null,
    category: null,
    number: 1,
    baseline: { value: 100, period: '2020' },
    citations: [],
    ...different,
  };
}

/** A target of 200 by 2025, with whatever a test wants to be different. */
export function aTarget(different: Partial<LevelTarget> = {}): LevelTarget {
  return {
    id: 'things-2025',
    indicatorId: 'things',
    kind: 'level',
    origin: 'table',
    printed: '200',
    unit: '件',
    by: '2025',
    comparator: 'gte',
    value: 200,
    citations: [],
    ...different,
  };
}

/** The targets of one kind. */
type TargetOf<K extends TargetKind> = Extract<Target, { kind: K }>;

/** What a target of a kind needs beside its name. */
type Own<K extends TargetKind> = Omit<TargetOf<K>, 'kind' | keyof typeof named> & Partial<TargetOf<K>>;

const named = {
  id: 'things-2025',
  indicatorId: 'things',
  origin: 'table',
  printed: '—',
  unit: '件',
  by: '2025',
  citations: [],
} as const;

/** A target of any kind for the indicator, by 2025 unless a test wants otherwise. */
export function aTargetOf<K extends TargetKind>(kind: K, own: Own<K>): TargetOf<K> {
  return { ...named, citations: [], kind, ...own } as unknown as TargetOf<K>;
}

/** A record of what has been done about the target. */
export function recorded(
  on: string,
  state: ProgressRecord['state'],
  different: Partial<ProgressRecord> = {},
): ProgressRecord {
  return { subject: { type: 'target', id: 'things-2025' }, on, state, ...different };
}

/** A figure of the indicator. */
export function seen(
  period: string,
  value: number | null,
  different: Partial<Observation> = {},
): Observation {
  return { indicatorId: 'things', period, value, ...different };
}

/** How one target stands as of the end of 2023 (or another day). */
export function standing(
  observations: readonly Observation[],
  {
    indicator = anIndicator(),
    target = aTarget(),
    baseYear = 2020,
    ...options
  }: { indicator?: Indicator; target?: Target; baseYear?: number } & Partial<EvaluationOptions> = {},
): TargetEvaluation {
  const { targets } = evaluateIndicator({
    asOf: '2023-12-31',
    ...options,
    indicator,
    targets: [target],
    observations,
    baseYear,
    planRegionCode: '152900',
  });
  return targets[0] as TargetEvaluation;
}

/** The reason an evaluation gives for a quantity. */
export function reasonFor(evaluation: TargetEvaluation, quantity: string): string | undefined {
  return evaluation.reasons.find((reason) => reason.quantity === quantity)?.code;
}
