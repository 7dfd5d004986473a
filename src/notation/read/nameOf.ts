import { plainName } from '../words/plainName.js';
import type { Clause } from './clause.js';

/** Name of what is measured without marks and remarks in brackets: the clause's own, or that of the context. */
export const nameOf = ({ name, context }: Clause): string =>
  plainName(name?.text || context.indicatorName || '');
