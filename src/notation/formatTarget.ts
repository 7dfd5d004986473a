import type { Language } from '../model/label.js';
import type { Statement } from '../model/target/statement.js';
import { chineseWording } from './format/chineseWording.js';
import { englishWording } from './format/englishWording.js';
import { timeWords } from './format/timeWords.js';
import type { TargetContext } from './parsedTarget.js';

type Wording = (statement: Statement) => string;

// Each wording takes the kind it stands under; the compiler cannot follow a kind that is still a variable.
const wordingOf = (language: Language, { kind }: Statement): Wording =>
  (language === 'zh' ? chineseWording : englishWording)[kind] as unknown as Wording;

const isOverPrintedYears = (statement: Statement): boolean =>
  statement.kind === 'cumulative' && statement.window.basis === 'printed';

/** 力争到2025年, or nothing where the context tells the same. */
function chineseLead(statement: Statement, { by: known }: TargetContext): string {
  const { by, commitment, estimated } = statement;
  const time =
    by === null || by === known || isOverPrintedYears(statement)
      ? ''
      : /^\d{4}$/.test(by)
        ? `到${timeWords(by)}`
        : `${timeWords(by)}前`;
  return `${commitment?.printed ?? ''}${estimated ? '预计' : ''}${time}`;
}

function englishLead(statement: Statement, { by: known }: TargetContext): string {
  const { by, commitment, estimated } = statement;
  const words = [
    commitment?.strength === 'aspirational' ? 'aim' : '',
    estimated ? 'expected' : '',
    by === null || by === known ? '' : `by ${by}`,
  ].filter(Boolean);
  return words.length === 0 ? '' : `${words.join(', ')}: `;
}

/**
 * A target in the words a plan would print, in one canonical form.
 *
 * Of the kinds that hold a figure the Chinese wording reads back as the same target: `parseTarget(formatTarget(t),
 * context)` has the kind and the figures of `t`, in the same context.
 *
 * @param statement a target or one of its statements
 * @param language of the words; the unit and the names stay as printed
 * @param context what the reader knows already: a deadline that `by` gives is left out
 * @example
 * const growth = { kind: 'growth', basis: 'averageAnnual', comparator: 'gte', rate: 10, unit: '%', by: '2025', origin: 'table', printed: '年均增长10%以上', citations: [] };
 * formatTarget(growth) // '到2025年年均增长不低于10%'
 * formatTarget(growth, 'en') // 'by 2025: grow by at least 10% a year on average'
 * formatTarget(growth, 'zh', { by: '2025' }) // '年均增长不低于10%'
 */
export function formatTarget(
  statement: Statement,
  language: Language = 'zh',
  context: TargetContext = {},
): string {
  const lead = language === 'zh' ? chineseLead(statement, context) : englishLead(statement, context);
  return lead + wordingOf(language, statement)(statement);
}
