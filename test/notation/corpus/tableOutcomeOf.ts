import type { Finding } from '../../../src/finding/finding.js';
import type { ParsedIndicatorTable, TableIndicator } from '../../../src/notation/parsedIndicatorTable.js';
import type { ParsedTargets } from '../../../src/notation/parsedTarget.js';
import type { CorpusTable, ExpectedIndicator } from './corpusTable.js';
import type { Outcome } from './outcomeOf.js';
import { outcomeOf } from './outcomeOf.js';

/** A field of an indicator that the corpus tells, and what became of it. */
export interface FieldOutcome {
  readonly indicator: string;
  readonly field: 'name' | 'unit' | 'category' | 'attribute' | 'baseline' | 'targets';
  readonly outcome: Outcome;
}

const spellings = ({ name }: ExpectedIndicator): readonly string[] =>
  typeof name === 'string' ? [name] : name;

const doubted = (findings: readonly Finding[], { where }: TableIndicator): boolean =>
  findings.some((found) => found.severity !== 'info' && found.where.row === where.row);

/**
 * What became of every field that the corpus tells of a table. A wrong field counts as told only when a warning or an
 * error names its row; an indicator that is missing is wrong in every field, and one too many is a wrong name.
 */
export function tableOutcomeOf(table: CorpusTable, parsed: ParsedIndicatorTable): FieldOutcome[] {
  const expected = table.indicators.flatMap((indicator) => {
    const actual = parsed.indicators.find(({ name }) => spellings(indicator).includes(name));
    const isDoubted = actual ? doubted(parsed.findings, actual) : hasErrors(parsed);
    return fieldsOf(indicator, actual).map(([field, isRight]) => ({
      indicator: spellings(indicator)[0] ?? '',
      field,
      outcome: isRight ? 'right' : isDoubted ? 'wrongWithFinding' : ('wrongInSilence' as Outcome),
    }));
  });
  const known = table.indicators.flatMap(spellings);
  const surplus = parsed.indicators.filter(({ name }) => !known.includes(name));
  return [
    ...expected,
    ...surplus.map((indicator) => ({
      indicator: indicator.name,
      field: 'name' as const,
      outcome: doubted(parsed.findings, indicator)
        ? ('wrongWithFinding' as const)
        : ('wrongInSilence' as const),
    })),
  ];
}

const hasErrors = ({ findings }: ParsedIndicatorTable): boolean =>
  findings.some(({ severity }) => severity === 'error');

type Field = readonly [field: FieldOutcome['field'], isRight: boolean];

function fieldsOf(expected: ExpectedIndicator, actual: TableIndicator | undefined): Field[] {
  const { unit, category, attribute, baseline } = expected;
  return [
    ['name', actual !== undefined],
    ...(unit === undefined ? [] : ([['unit', actual?.unit === unit]] as const)),
    ...(category === undefined ? [] : ([['category', actual?.category === category]] as const)),
    ...(attribute === undefined ? [] : ([['attribute', actual?.attribute === attribute]] as const)),
    ...(baseline === undefined
      ? []
      : ([['baseline', actual !== undefined && isBaseline(expected, actual)]] as const)),
    ['targets', actual !== undefined && areTargets(expected, actual)],
  ];
}

/** The corpus of expressions and that of tables are compared by the same rules. */
const asParsed = ({
  targets,
  baseline,
}: Partial<Pick<TableIndicator, 'targets' | 'baseline'>>): ParsedTargets => ({
  targets: targets ?? [],
  ...(baseline && { baseline }),
  leftover: [],
  findings: [],
});

function isBaseline({ baseline }: ExpectedIndicator, { name, baseline: actual }: TableIndicator): boolean {
  const expected = { targets: [], ...(baseline && { baseline }) };
  const entry = { source: '', text: '', context: { indicatorName: name }, expected };
  return outcomeOf(entry, asParsed({ baseline: actual })) === 'right';
}

function areTargets(
  { targets, anyOf = [] }: ExpectedIndicator,
  { name, targets: actual }: TableIndicator,
): boolean {
  const expected = { targets, anyOf: anyOf.map((other) => ({ targets: other })) };
  const entry = { source: '', text: '', context: { indicatorName: name }, expected };
  return outcomeOf(entry, asParsed({ targets: actual })) === 'right';
}
