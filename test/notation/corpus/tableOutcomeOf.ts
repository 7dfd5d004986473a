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

const warningsOf = ({ findings }: ParsedIndicatorTable): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'info');

const doubted = (warnings: readonly Finding[], { where }: TableIndicator): boolean =>
  warnings.some((found) => found.where.row === where.row);

/**
 * What became of every field that the corpus tells of a table. A wrong field counts as told only when a warning or an
 * error names its row, or names, without a row, the column that its value was read from; where nothing was read, a column
 * that is read as nothing. An indicator that is missing is wrong in every field, and told when it was swallowed by one
 * that is doubted or when a warning shows its name; one too many is a wrong name.
 */
export function tableOutcomeOf(table: CorpusTable, parsed: ParsedIndicatorTable): FieldOutcome[] {
  const warnings = warningsOf(parsed);
  const known = table.indicators.flatMap(spellings);
  const surplus = parsed.indicators.filter(({ name }) => !known.includes(name));
  const expected = table.indicators.flatMap((indicator) => {
    const actual = parsed.indicators.find(({ name }) => spellings(indicator).includes(name));
    const isDoubted = actual ? doubted(warnings, actual) : isMissed(indicator, parsed, surplus);
    return fieldsOf(indicator, actual).map(([field, isRight]) => {
      const isTold = isDoubted || (actual !== undefined && isOfDoubtedColumn(field, actual, parsed));
      const wrong = isTold ? 'wrongWithFinding' : 'wrongInSilence';
      const outcome: Outcome = isRight ? 'right' : wrong;
      return { indicator: spellings(indicator)[0] ?? '', field, outcome };
    });
  });
  return [
    ...expected,
    ...surplus.map((indicator) => ({
      indicator: indicator.name,
      field: 'name' as const,
      outcome: doubted(warnings, indicator) ? ('wrongWithFinding' as const) : ('wrongInSilence' as const),
    })),
  ];
}

const unbroken = (words: string): string => words.replace(/\s/g, '');

/** Whether it is told that an indicator was not read: beside the one that swallowed it, or in the words of a warning. */
function isMissed(
  indicator: ExpectedIndicator,
  parsed: ParsedIndicatorTable,
  surplus: readonly TableIndicator[],
): boolean {
  const names = spellings(indicator).map(unbroken);
  const warnings = warningsOf(parsed);
  const swallowing = surplus.filter(({ name }) =>
    names.some((own) => unbroken(name).includes(own) || own.includes(unbroken(name))),
  );
  return (
    warnings.some(({ severity, where }) => severity === 'error' && where.row === undefined) ||
    swallowing.some((one) => doubted(warnings, one)) ||
    warnings.some(({ seen }) => names.some((own) => unbroken(seen ?? '').includes(own)))
  );
}

/** Whether a warning names the column that a value was read from, or one that a value is missing from. */
function isOfDoubtedColumn(
  field: FieldOutcome['field'],
  { targets, baseline }: TableIndicator,
  parsed: ParsedIndicatorTable,
): boolean {
  if (field !== 'targets' && field !== 'baseline') return false;
  const places = field === 'targets' ? targets.map(({ where }) => where) : baseline ? [baseline.where] : [];
  const read = places.map(({ column }) => column);
  const unread = parsed.columns.flatMap(({ role, heading }) => (role === 'ignored' ? [heading] : []));
  const columns = read.length > 0 ? read : unread;
  return warningsOf(parsed).some(
    ({ where }) => where.row === undefined && where.column !== undefined && columns.includes(where.column),
  );
}

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
