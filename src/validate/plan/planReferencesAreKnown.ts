import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { nearestNames } from '../../finding/nearestNames.js';
import type { Words } from '../../finding/words.js';
import type { Plan } from '../../model/plan.js';
import { namedThings, nounWords } from './namedThings.js';
import { references } from './references.js';

const anything: Words = { zh: '内容', en: 'thing' };

/** Whatever a plan refers to by id stands in it, and is of the right kind. */
export function planReferencesAreKnown(plan: Plan): readonly Finding[] {
  const things = namedThings(plan);
  return references(plan).flatMap(({ id, noun, path }) => {
    const known = things.filter((thing) => noun === null || thing.noun === noun).map((thing) => thing.id);
    if (known.includes(id)) return [];
    const suggestion = nearestNames(id, known, 1)[0] ?? null;
    return [
      finding(
        'reference/unknown',
        { path },
        { seen: id, noun: noun ? nounWords[noun] : anything, suggestion },
      ),
    ];
  });
}
