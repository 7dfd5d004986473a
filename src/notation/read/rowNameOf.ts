import { plainName } from '../words/plainName.js';
import type { Clause } from './clause.js';

/** What the row of a clause is called, without marks and remarks; empty where nothing is known of it. */
export const rowNameOf = ({ context }: Pick<Clause, 'context'>): string =>
  plainName(context.indicatorName ?? '');
