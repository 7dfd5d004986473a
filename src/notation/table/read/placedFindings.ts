import type { Finding } from '../../../finding/finding.js';
import { finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';

/** Findings of an expression, told with the place of its cell. */
export const placedFindings = (findings: readonly Finding[], where: Where): Finding[] =>
  findings.map((found) => finding(found.code, { ...where, ...found.where }, found.details as never));
