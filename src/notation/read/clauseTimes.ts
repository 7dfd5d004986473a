import type { Lexeme, TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { deadlineOf } from '../scan/deadlineOf.js';
import type { NormalText } from '../text/normalText.js';
import { spanIn } from '../text/spanIn.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { isAttributive } from './isAttributive.js';
import { isReference } from './isReference.js';
import { timeOf } from './timeOf.js';

type ClauseTimes = Pick<
  Clause,
  'from' | 'isOverYears' | 'window' | 'by' | 'byBasis' | 'timeSpan' | 'isSoFar' | 'isBehind'
>;

/** 不低于当地上年度水平, 达到当地居民上年度人均收入的60%: the past is what is compared with. */
const isCompared = ({ text }: NormalText, { start, time }: TimeLexeme): boolean =>
  time.isPast === true &&
  /(?:[高低优好快多少大小]于|超过|达到)\p{Script=Han}{0,10}$/u.test(
    text.slice(Math.max(0, start - 13), start),
  );

/** The year a change starts from: the end of a year is that year. */
function sinceOf(start: TimeLexeme | undefined): Clause['from'] {
  const period = start?.time.period ?? null;
  return period?.endsWith('-12-31') ? deadlineOf(period) : period;
}

/**
 * What the times of a clause tell: its deadline, the years it is over, and the year it starts from.
 *
 * @param carried the time of an earlier clause
 * @param listed what the earlier item of the same list leaves, where the clause is one of a list
 */
export function clauseTimes(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  carried: TimeLexeme | null,
  listed: Carried | null,
  context: TargetContext,
): ClauseTimes {
  const times = lexemes.flatMap((lexeme, at) =>
    lexeme.type === 'time'
      ? [
          {
            lexeme,
            isFrom: isReference(normal, lexemes, at, context),
          },
        ]
      : [],
  );
  const own =
    times.findLast(
      ({ lexeme, isFrom }) =>
        !isFrom && !isAttributive(normal, lexeme, context) && !isCompared(normal, lexeme),
    )?.lexeme ?? null;
  const { by, byBasis, window, isOverYears, time } = timeOf(own, carried, context);
  const isTold = own !== null || listed !== null;
  return {
    from: sinceOf(times.find(({ isFrom }) => isFrom)?.lexeme) ?? listed?.from ?? null,
    isOverYears: isOverYears && isTold,
    window: isTold ? window : null,
    by,
    byBasis,
    timeSpan: own && spanIn(normal, own.start, own.end),
    isSoFar: time?.time.isSoFar === true,
    isBehind: time?.time.isPast === true,
  };
}
