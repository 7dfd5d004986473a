import type { FigureLexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';

/** Whether a figure is as exact as what has been counted is, and goals seldom are: 569.23, 52.4, 9303. */
export function isExact({ text }: Pick<NormalText, 'text'>, { figure }: FigureLexeme): boolean {
  const digits = text.slice(...figure.digits).replaceAll(',', '');
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return false;
  if (digits.includes('.')) return digits.replace('.', '').replace(/^0+/, '').length >= 3;
  return /^\d{3,}[1-9]/.test(digits);
}
