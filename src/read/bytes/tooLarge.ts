import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { largestWhole } from './largestWhole.js';

/** Why a file that must be held whole is not read. */
export const tooLarge = (where: Where): Finding =>
  finding('file/tooLarge', where, { limit: largestWhole / 2 ** 20 });
