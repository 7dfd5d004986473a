import type { Finding } from '../../finding/finding.js';
import type { Text } from '../../model/text.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { printedOf } from '../read/printedOf.js';

/** The finding that a clause can be read in two ways. */
export const ambiguity = (clause: Clause, taken: Text, other: Text): Finding =>
  notationFinding(
    'notation/ambiguous',
    {},
    { seen: printedOf(clause), taken: { ...taken }, other: { ...other } },
  );
