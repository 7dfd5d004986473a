import type { Encoding } from '../read/bytes/encoding.js';
import type { UnderstoodLines, UnderstoodTable } from '../read/understoodFile.js';

/** How a JSON file was understood. */
export interface UnderstoodJson {
  readonly format: 'json';
  readonly encoding: Encoding;
  /** Observations, or records, in it. */
  readonly rowsRead: number;
}

/** How a file of observations was understood. */
export type Understood = UnderstoodTable | UnderstoodLines | UnderstoodJson;
