import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Statement } from '../../model/target/statement.js';
import { joined } from '../plan/planContext.js';
import { statementInWords } from '../plan/statementInWords.js';

/**
 * How the data read a printed expression: the figure with the sign it is compared by, printed or not; what is meant,
 * where it is in words; the direction, the interval, or why there is no target. Empty when the kind alone says it.
 *
 * @example
 * readingInWords(bareFigureOf5000, 'zh') // '≥5000件'
 */
export function readingInWords(statement: Statement, language: Language): string {
  const figure = statementInWords(isRange(statement) ? statement : { ...statement, inferred: {} }, language);
  const meant = 'what' in statement ? statement.what?.[language] : undefined;
  return joined([figure, meant, ...detailsOf(statement, language)], language);
}

/** Whether its figure is a range: 1—2个 says by itself how it is compared; a bare 5 does not. */
const isRange = (statement: Statement): boolean =>
  'value' in statement && typeof statement.value === 'object';

function detailsOf(statement: Statement, language: Language): (string | null | undefined)[] {
  switch (statement.kind) {
    case 'qualitative':
      return [
        statement.direction
          ? labelOf('trendDirection', statement.direction, language)
          : labelOf('qualitativeSubkind', statement.subkind, language),
      ];
    case 'trend':
      return [labelOf('trendDirection', statement.direction, language)];
    case 'recurring':
      return [
        statement.frequency && labelOf('frequency', statement.frequency, language),
        statement.count === undefined ? null : `×${statement.count}`,
      ];
    case 'unset':
      return [labelOf('unsetReason', statement.reason, language)];
    default:
      return [];
  }
}
