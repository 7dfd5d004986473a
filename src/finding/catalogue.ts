import { callFindings } from './catalogue/callFindings.js';
import { cellFindings } from './catalogue/cellFindings.js';
import { fileFindings } from './catalogue/fileFindings.js';
import { jsonFindings } from './catalogue/jsonFindings.js';
import { nameFindings } from './catalogue/nameFindings.js';
import { notationFindings } from './catalogue/notationFindings.js';
import { observationFindings } from './catalogue/observationFindings.js';
import { ownFindings } from './catalogue/ownFindings.js';
import { planFindings } from './catalogue/planFindings.js';
import { planTruthFindings } from './catalogue/planTruthFindings.js';
import { recordFindings } from './catalogue/recordFindings.js';
import { ruleFindings } from './catalogue/ruleFindings.js';
import { schemaVersionFindings } from './catalogue/schemaVersionFindings.js';
import { scoringFindings } from './catalogue/scoringFindings.js';
import { seriesFindings } from './catalogue/seriesFindings.js';
import { sheetFindings } from './catalogue/sheetFindings.js';
import { tableFindings } from './catalogue/tableFindings.js';
import { valueFindings } from './catalogue/valueFindings.js';

/**
 * Everything that can be wrong, by code. To add a code: an entry here, and its page `docs/findings/<noun>/<what>.md`.
 */
export const catalogue = {
  ...callFindings,
  ...fileFindings,
  ...jsonFindings,
  ...schemaVersionFindings,
  ...valueFindings,
  ...sheetFindings,
  ...cellFindings,
  ...nameFindings,
  ...notationFindings,
  ...tableFindings,
  ...planFindings,
  ...planTruthFindings,
  ...observationFindings,
  ...seriesFindings,
  ...recordFindings,
  ...ownFindings,
  ...scoringFindings,
  ...ruleFindings,
};
