import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import type { TableFindingCode } from '../tableFinding.js';
import { tableFinding } from '../tableFinding.js';

/** Findings of an expression, told with the place of its cell. */
export const placedFindings = (findings: readonly Finding[], where: Where): Finding[] =>
  findings.map((found) =>
    tableFinding(found.code as TableFindingCode, { ...where, ...found.where }, found.details as never),
  );
