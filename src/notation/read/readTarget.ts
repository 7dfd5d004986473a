import { doubtsOf } from '../doubt/doubtsOf.js';
import { wordlessName } from '../doubt/wordlessName.js';
import type { KindReading } from '../kinds/kindReading.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from './clause.js';
import type { Damage } from './damageOf.js';
import { damageOf } from './damageOf.js';
import { eachListed } from './eachListed.js';
import type { Expression } from './expression.js';
import { figureAmbiguities } from './figureAmbiguities.js';
import { isDamaged } from './isDamaged.js';
import { isDangling } from './isDangling.js';
import { isReversed } from './isReversed.js';
import type { Item } from './item.js';
import { leave } from './leave.js';
import { printedOf } from './printedOf.js';
import { readingOf } from './readingOf.js';
import { refuse } from './refuse.js';
import { targetOf } from './targetOf.js';
import { wordsAt } from './wordsAt.js';

const seriesName = /(?:占比|比例|比重|率|数|数量|总量)$/;
const thresholdEnd = /(?:以上|以下|以内)\p{Script=Han}{0,12}$/u;

const isUnreadable = (clause: Clause, damage: Damage | null): boolean =>
  clause.figure
    ? clause.figure.figure.isBroken || isReversed(clause) || damage === 'broken'
    : isDamaged(clause.words) || isDangling(clause);

function takeName(clause: Clause, into: Expression): void {
  const isThreshold = thresholdEnd.test(clause.words) && !seriesName.test(clause.words);
  into.notTarget ??= isThreshold ? 'threshold' : 'name';
  into.findings.push(...wordlessName(clause));
  leave(clause, into);
}

/** 保持在合理区间，各年度视情提出: left to later in two ways, and still one goal that is left. */
function isLeftAlready({ fields }: KindReading, { targets }: Expression): boolean {
  const last = targets.at(-1);
  return (
    fields.kind === 'unset' &&
    fields.reason === 'deferred' &&
    last?.kind === 'unset' &&
    last.reason === 'deferred'
  );
}

function takeTarget(printed: Clause, reading: KindReading, item: Item, into: Expression): void {
  if (isLeftAlready(reading, into)) {
    leave(printed, into);
    return;
  }
  const names = eachListed(printed);
  const [first, last] = [names[0], names.at(-1)];
  for (const name of names) into.targets.push(targetOf({ ...printed, name }, reading));
  if (names.length === 0) into.targets.push(targetOf(printed, reading));
  const clause =
    first && last ? { ...printed, name: wordsAt(printed.normal, first.start, last.end) } : printed;
  into.findings.push(
    ...(reading.findings ?? []),
    ...doubtsOf(clause, reading),
    ...figureAmbiguities(clause, item),
  );
}

/** Reads a clause that looks ahead: as a target of some kind, as a name, or not at all. */
export function readTarget(clause: Clause, item: Item, into: Expression): void {
  const isRefused = isUnreadable(clause, damageOf(clause));
  const reading = isRefused ? null : readingOf(clause);
  if (isRefused) refuse(clause, into);
  else if (reading === 'name') takeName(clause, into);
  else if (reading) takeTarget(clause, reading, item, into);
  else into.findings.push(notationFinding('notation/unreadable', {}, { seen: printedOf(clause) }));
}
