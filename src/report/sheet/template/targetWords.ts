import type { Indicator } from '../../../model/indicator.js';
import type { Language } from '../../../model/label.js';
import type { Target } from '../../../model/target/target.js';
import { visibleText } from '../../layout/visibleText.js';
import { formatPeriod } from '../../number/formatDate.js';
import { commitmentInWords } from '../../plan/commitmentInWords.js';
import { inBrackets } from '../../plan/planContext.js';
import { statementInWords } from '../../plan/statementInWords.js';

/** A target as one line of a cell, with its deadline. The column beside it names the unit already. */
export function targetWords(target: Target, { unit }: Indicator, language: Language): string {
  const statement = target.kind === 'level' && target.unit === unit ? { ...target, unit: null } : target;
  const words = statementInWords(statement, language) ?? commitmentInWords(target, language);
  const by = target.by === null ? '' : formatPeriod(target.by, language);
  return visibleText(words) + inBrackets(by, language);
}
