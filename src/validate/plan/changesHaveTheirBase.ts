import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Statement } from '../../model/target/statement.js';
import type { Target } from '../../model/target/target.js';
import { statementsOf } from './statementsOf.js';

/** Growth, net changes and multiples know what they start from, and means over years know how many years there are. */
export function changesHaveTheirBase(plan: Plan): readonly Finding[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return statementsOf(plan).flatMap(({ statement, target, path }): Finding[] => {
    const indicator = indicators.get(target.indicatorId ?? '');
    const details = { seen: statement.printed, kind: labels.targetKind[statement.kind] };
    const isWithoutBase = indicator !== undefined && lacksBase(statement, indicator);
    return [
      ...(isWithoutBase ? [finding('target/baseMissing', { path }, details)] : []),
      ...(isMeanOfYears(statement) && statement.by === null
        ? [finding('target/deadlineMissing', { path: `${path}.by` }, details)]
        : []),
    ];
  });
}

function lacksBase(statement: Statement | Target, { baseline }: Indicator): boolean {
  if (typeof baseline?.value === 'number') return false;
  switch (statement.kind) {
    case 'growth':
      return statement.basis !== 'yearOnYear' && statement.from === undefined;
    case 'increment':
      return statement.counts === 'net' && statement.from === undefined;
    case 'multiple':
      return (
        statement.of.type === 'baseline' || (statement.of.type === 'named' && statement.of.value === null)
      );
    case 'maintain':
      return statement.value === null;
    default:
      return false;
  }
}

const isMeanOfYears = (statement: Statement | Target): boolean =>
  (statement.kind === 'growth' && statement.basis === 'averageAnnual') ||
  (statement.kind === 'increment' && statement.per === 'averageYear');
