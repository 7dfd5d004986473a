import type { Finding } from '../../finding/finding.js';
import { notationFinding } from '../notationFinding.js';
import type { Expression } from '../read/expression.js';
import { aimedFact } from './aimedFact.js';
import { doneBehind } from './doneBehind.js';
import { eitherOr } from './eitherOr.js';
import { lostChange } from './lostChange.js';
import { lostYear } from './lostYear.js';
import { otherBaseline } from './otherBaseline.js';
import { placeAlone } from './placeAlone.js';
import { sameTwice } from './sameTwice.js';
import { tornOff } from './tornOff.js';
import { twoInOne } from './twoInOne.js';
import type { WholeDoubtRule } from './wholeDoubt.js';

const rules: readonly WholeDoubtRule[] = [
  sameTwice,
  otherBaseline,
  eitherOr,
  twoInOne,
  doneBehind,
  aimedFact,
  tornOff,
  lostYear,
  lostChange,
  placeAlone,
];
const longest = 80;

/** What is strange about the parts of an expression held against one another. */
export function wholeDoubts(text: string, read: Expression): Finding[] {
  return rules.flatMap((rule) => {
    const doubt = rule(read, text);
    if (!doubt) return [];
    const words = text.slice(doubt.span.start, doubt.span.end).slice(0, longest);
    return notationFinding('notation/doubtful', {}, { seen: words, words, why: { ...doubt.why } });
  });
}
