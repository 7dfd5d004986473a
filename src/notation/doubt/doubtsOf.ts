import type { Finding } from '../../finding/finding.js';
import type { KindReading } from '../kinds/kindReading.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { printedOf } from '../read/printedOf.js';
import { digitsDoubt } from './digitsDoubt.js';
import { directionDoubt } from './directionDoubt.js';
import type { DoubtRule } from './doubt.js';
import { durationDoubt } from './durationDoubt.js';
import { factDoubt } from './factDoubt.js';
import { figureDoubt } from './figureDoubt.js';
import { fundingDoubt } from './fundingDoubt.js';
import { holdingDoubt } from './holdingDoubt.js';
import { listedDoubt } from './listedDoubt.js';
import { markerDoubt } from './markerDoubt.js';
import { nameDoubt } from './nameDoubt.js';
import { newnessDoubt } from './newnessDoubt.js';
import { pastDoubt } from './pastDoubt.js';
import { predictionDoubt } from './predictionDoubt.js';
import { scopeDoubt } from './scopeDoubt.js';
import { selfDoubt } from './selfDoubt.js';
import { sizeDoubt } from './sizeDoubt.js';
import { stockDoubt } from './stockDoubt.js';
import { timeDoubt } from './timeDoubt.js';
import { unitDoubt } from './unitDoubt.js';
import { unusedDoubt } from './unusedDoubt.js';
import { wordingDoubt } from './wordingDoubt.js';
import { yearsDoubt } from './yearsDoubt.js';

const longest = 80;
const rules: readonly DoubtRule[] = [
  unusedDoubt,
  wordingDoubt,
  nameDoubt,
  markerDoubt,
  digitsDoubt,
  unitDoubt,
  figureDoubt,
  fundingDoubt,
  timeDoubt,
  holdingDoubt,
  pastDoubt,
  predictionDoubt,
  scopeDoubt,
  yearsDoubt,
  directionDoubt,
  newnessDoubt,
  selfDoubt,
  stockDoubt,
  listedDoubt,
  sizeDoubt,
  durationDoubt,
  factDoubt,
];

/**
 * What is strange about a clause after it has been read: a reader that knows a word may still have overlooked the one
 * beside it. A doubt about a right reading costs a look; a wrong reading without one costs a target.
 */
export function doubtsOf(clause: Clause, reading: KindReading): Finding[] {
  return rules.flatMap((rule) => {
    const doubt = rule(clause, reading);
    if (!doubt) return [];
    return notationFinding(
      'notation/doubtful',
      {},
      { seen: printedOf(clause), words: doubt.words.slice(0, longest), why: { ...doubt.why } },
    );
  });
}
