import { finding } from '../finding/finding.js';
import type { Result } from '../finding/result.js';
import { failure } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import type { DecodedText } from '../read/decodeText.js';
import type { ObservationsRead } from './observationsRead.js';
import type { ParseOptions } from './parseWithSchema.js';

export function safeParseObservationSheet(
  _text: DecodedText,
  _plan: Plan,
  options: ParseOptions = {},
): Result<ObservationsRead> {
  return failure(finding('file/kindUnsupported', options, { seen: 'CSV' }));
}
