import type { ParsedTarget } from '../parsedTarget.js';
import type { WholeDoubtRule } from './wholeDoubt.js';

const figuredKinds: ReadonlySet<string> = new Set([
  'level',
  'increment',
  'cumulative',
  'everyYear',
  'growth',
  'multiple',
  'coverage',
  'maintain',
]);
/** Fields that hold the figure, and those that say where it stands or how sure it is. */
const asides: ReadonlySet<string> = new Set([
  'value',
  'rate',
  'factor',
  'percent',
  'printed',
  'spans',
  'inferred',
  'readings',
  'citations',
  'origin',
]);

const figureOf = (target: ParsedTarget): string => {
  const { value, rate, factor, percent } = target as unknown as Record<string, unknown>;
  return JSON.stringify([value, rate, factor, percent]);
};

/** 新建公厕5座、改造公厕10座: what is done to them tells the figures apart. */
const deedOf = ({ kind, printed, spans }: ParsedTarget): string => {
  const from = spans.printed.start;
  return kind === 'increment' && spans.verb
    ? printed.slice(spans.verb.start - from, spans.verb.end - from)
    : '';
};

const restOf = (target: ParsedTarget): string =>
  deedOf(target) +
  JSON.stringify(
    Object.entries(target)
      .filter(([field]) => !asides.has(field))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** 产能达到90万吨、95万吨: two figures of one thing for one time, of which one makes the other pointless. */
export const sameTwice: WholeDoubtRule = ({ targets }) => {
  if (targets.length < 2) return null;
  const seen = new Map<string, string>();
  for (const target of targets) {
    if (!figuredKinds.has(target.kind)) continue;
    const [rest, figure] = [restOf(target), figureOf(target)];
    if ((seen.get(rest) ?? figure) !== figure)
      return {
        span: target.spans.printed,
        why: {
          zh: '同一事项、同一期限有两个数，读法里没有区别',
          en: 'it is a second figure of the same thing for the same time, with nothing to tell them apart',
        },
      };
    seen.set(rest, figure);
  }
  return null;
};
