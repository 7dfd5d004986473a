import type { Plan } from '../../../src/model/plan.js';
import type { Statement } from '../../../src/model/target/statement.js';
import type { TargetCandidate } from '../../../src/notation/foundTargets.js';
import type { Span } from '../../../src/notation/parsedTarget.js';
import { hasSameFigure } from './agreement.js';
import type { KindGroup } from './kindGroup.js';
import { kindGroup } from './kindGroup.js';
import { placesOf } from './placesOf.js';

/** Candidates of a document held against its dataset, for one group of kinds. */
export interface Comparison {
  readonly group: KindGroup;
  /** Targets of the dataset that running text prints. */
  readonly targets: number;
  /** Of them, those that a candidate covers: overlapping words, and for figures the same figure. */
  readonly found: number;
  /** Of the found, those read as the kind that the dataset gives. */
  readonly sameKind: number;
  /** Candidates of the group. */
  readonly candidates: number;
  /** Of them, those that cover a target of the dataset of any group. */
  readonly right: number;
  /** The candidates that cover each target. */
  readonly covers: ReadonlyMap<string, readonly TargetCandidate[]>;
  readonly missed: readonly string[];
  readonly wrong: readonly TargetCandidate[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The statements a candidate offers: its readings, and what else the words allow. */
const offered = ({ targets }: TargetCandidate): readonly Statement[] =>
  targets.flatMap((target) => [target, ...(target.readings ?? [])]);

export function compareWithDataset(
  plan: Plan,
  text: string,
  candidates: readonly TargetCandidate[],
): Comparison[] {
  const printings = placesOf(plan, text);
  const groupOf = ({ targets }: TargetCandidate): KindGroup => kindGroup(targets[0]?.kind ?? 'unset');
  const covers = (candidate: TargetCandidate, { statement, places }: (typeof printings)[number]): boolean =>
    places.some((place) => overlaps(place, candidate)) &&
    (kindGroup(statement.kind) !== 'numeric' ||
      offered(candidate).some((one) => hasSameFigure(one, statement)));
  return (['numeric', 'milestone', 'words'] as const).map((group) => {
    const mine = printings.filter(({ statement }) => kindGroup(statement.kind) === group);
    const ids = [...new Set(mine.map(({ targetId }) => targetId))];
    const coversOf = (id: string) =>
      mine
        .filter(({ targetId }) => targetId === id)
        .flatMap((printing) =>
          candidates
            .filter((candidate) => covers(candidate, printing))
            .map((candidate) => ({ candidate, isSame: offered(candidate).some(isOf(printing.statement)) })),
        );
    const covered = ids.map((id) => ({ id, by: coversOf(id) }));
    const own = candidates.filter((candidate) => groupOf(candidate) === group);
    const wrong = own.filter((candidate) => !printings.some((printing) => covers(candidate, printing)));
    return {
      group,
      targets: ids.length,
      found: covered.filter(({ by }) => by.length > 0).length,
      sameKind: covered.filter(({ by }) => by.some(({ isSame }) => isSame)).length,
      candidates: own.length,
      right: own.length - wrong.length,
      covers: new Map(covered.map(({ id, by }) => [id, by.map(({ candidate }) => candidate)])),
      missed: covered.filter(({ by }) => by.length === 0).map(({ id }) => id),
      wrong,
    };
  });
}

const isOf =
  ({ kind }: Statement) =>
  (other: Statement): boolean =>
    other.kind === kind;
