import type { NormalText } from '../text/normalText.js';
import { deedRoles } from '../words/deedRoles.js';
import { asideTypes } from './asideTypes.js';
import type { Words } from './clause.js';
import type { Item } from './item.js';
import { trimmedName } from './trimmedName.js';

/** What one item does to so many, and behind it what they are. */
function deedIn({ piece: { lexemes } }: Item) {
  const [verb, figure, ...things] = lexemes.filter(({ type }) => !asideTypes.has(type));
  return verb?.type === 'verb' && deedRoles.has(verb.role) && figure?.type === 'figure'
    ? { unit: figure.figure.unit, things }
    : null;
}

/** 新建5座、改造10座公厕: what both deeds are done to, named with the second. */
export function nameAhead(normal: NormalText, item: Item, next: Item | null): Words | null {
  const [own, other] = [deedIn(item), next?.sign === '、' ? deedIn(next) : null];
  if (!own || !other || own.things.length > 0 || own.unit === null || own.unit !== other.unit) return null;
  const [first, last] = [other.things[0], other.things.at(-1)];
  return first?.type === 'text' && last?.type === 'text' ? trimmedName(normal, first.start, last.end) : null;
}
