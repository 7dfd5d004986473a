import type { ParsedIndicatorTable, TableContext } from '../../../src/notation/parsedIndicatorTable.js';
import type { CorpusTable } from './corpusTable.js';
import type { FieldOutcome } from './tableOutcomeOf.js';
import { tableOutcomeOf } from './tableOutcomeOf.js';

/** Reads all tables and tells what became of every field. */
export const tableOutcomes = (
  tables: readonly CorpusTable[],
  parse: (text: string, context: TableContext) => ParsedIndicatorTable,
): readonly FieldOutcome[] =>
  tables.flatMap((table) => {
    const { lowerIsBetter = [], ...context } = table.context;
    return tableOutcomeOf(table, parse(table.text, { ...context, lowerIsBetter }));
  });
