import type { Language } from '../../model/label.js';
import type { ReportMark } from '../document/reportDocument.js';
import type { Html } from './html.js';
import { tonedWord } from './tonedWord.js';

/** A status, state or severity: its word, with a shape that readers of the screen skip. */
export const markOf = ({ label, tone }: ReportMark, language: Language): Html =>
  tonedWord(label[language], tone);
