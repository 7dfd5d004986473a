import type { Period } from '../../quantity/period.js';
import type { Clause } from '../read/clause.js';

const since = /[比较]((?:19|20)\d{2})年/;

/** The time a change starts from, as the clause prints it or else the name of its row: 较2020年增长. */
export const startOfChange = ({ from, context }: Clause): Period | null =>
  from ?? (since.exec(context.indicatorName ?? '')?.[1] as Period | undefined) ?? null;
