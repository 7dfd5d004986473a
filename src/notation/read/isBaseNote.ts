import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';

const base =
  /^\((?:(?:19|20)\d{2}年[底末]?|基期|现状)(?:值|数)?[为:]?约?\d[\d.,]{0,14}(?:[^\d.,，。；;)][^，。；;]{0,11})?\)$/;

/** Whether a remark tells the figure that what it stands behind starts from: 养老床位（2020年为200张）. */
export const isBaseNote = ({ text }: NormalText, { type, start, end }: Lexeme): boolean =>
  type === 'note' && base.test(text.slice(start, end));
