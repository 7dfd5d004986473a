import type { Finding } from '../../../finding/finding.js';
import type { TableNote } from '../../parsedIndicatorTable.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import type { RowContext } from './rowContext.js';

/** What holds for every row of a table. */
export interface WholeTable {
  readonly columns: readonly UnderstoodColumn[];
  /** Unit printed above the table. */
  readonly unit: string | null;
  readonly notes: readonly TableNote[];
  readonly lowerIsBetter: readonly string[] | null;
  readonly years: Pick<RowContext, 'baseYear' | 'period' | 'place'>;
  /** True where merged cells are known, so that an empty cell is empty. */
  readonly hasMerges: boolean;
  readonly tell: (found: Finding) => void;
}
