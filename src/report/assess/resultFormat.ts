import type { Language } from '../../model/label.js';

/** How a result is to be written. */
export interface ResultFormat {
  readonly language: Language;
  /** `json` is the result as it is. */
  readonly format: 'table' | 'json';
  /** Columns of the terminal; 120 when left out. */
  readonly width?: number;
}
