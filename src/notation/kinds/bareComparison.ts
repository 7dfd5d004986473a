import type { ValueOf } from '../../model/label.js';
import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { higherNames, lowerNames } from '../words/directionNames.js';
import type { Comparison } from './comparison.js';
import { reasons } from './reasons.js';

const atLeast = { zh: '不低于', en: 'at least' };

/** Which way is better, as the context tells it or, without one, the name does. */
function directionOf({ context, name, verb }: Clause): ValueOf<'direction'> | null {
  if (context.direction) return context.direction;
  // 救助受灾人口3万人: how many it is done to; 实现 leads up to what is measured.
  if (
    verb &&
    name &&
    verb.text !== '实现' &&
    (verb.role === 'bring' || verb.role === 'build') &&
    verb.end <= name.start
  )
    return null;
  const words = name?.text || context.indicatorName || '';
  if (higherNames.test(words)) return 'higher';
  return lowerNames.test(words) ? 'lower' : null;
}

const reached =
  /^(?:之?内)?(?:即可|可|能|基本|直接)?(?:通达|可达|直达|到达|抵达|送达|覆盖|上高速|到(?!位|期)|办结|响应|处置|出警|赶到|互达)/;

const isReachedIn = ({ figure, verb, normal }: Clause): boolean =>
  figure !== null &&
  (verb === null || verb.start > figure.start) &&
  /^(?:分钟|小时|秒)$/.test(figure.figure.unit ?? '') &&
  reached.test(normal.text.slice(figure.end, figure.end + 8));

/** What a figure without a comparing word means. */
export function bareComparison(clause: Clause): Pick<Comparison, 'comparator' | 'inferred' | 'findings'> {
  const direction = directionOf(clause);
  const role = clause.verb?.role;
  const seen = clause.normal.source.slice(0, 200);
  // Nothing that is counted falls below none.
  if (clause.figure?.figure.value === 0 && direction !== 'higher' && role !== 'grow' && role !== 'raise')
    return { comparator: 'lte', inferred: { comparator: reasons.noneAtAll }, findings: [] };
  // 1小时通达, 15分钟上高速: no later than that.
  if (direction === null && isReachedIn(clause))
    return { comparator: 'lte', inferred: { comparator: reasons.bareLower }, findings: [] };
  if (role === 'control') return { comparator: 'lte', inferred: {}, findings: [] };
  if (role === 'lowerTo' && direction !== 'higher') {
    return {
      comparator: 'lte',
      inferred: { comparator: direction ? reasons.bareLower : reasons.bareLowered },
      findings: [],
    };
  }
  if (role === 'lowerTo') {
    const findings = [
      notationFinding(
        'notation/directionDisagrees',
        {},
        { seen, direction: { zh: '正向', en: 'higher is better' } },
      ),
    ];
    return { comparator: 'gte', inferred: { comparator: reasons.bareHigher }, findings };
  }
  if (direction === 'lower')
    return { comparator: 'lte', inferred: { comparator: reasons.bareLower }, findings: [] };
  if (direction === 'higher')
    return { comparator: 'gte', inferred: { comparator: reasons.bareHigher }, findings: [] };
  // A verb that leads up to a figure is no proof, but a bare figure alone says nothing at all.
  const findings =
    clause.verb || clause.name || clause.adverbs.size > 0
      ? []
      : [notationFinding('notation/directionMissing', {}, { seen, comparator: atLeast })];
  return { comparator: 'gte', inferred: { comparator: reasons.bareUnknown }, findings };
}
