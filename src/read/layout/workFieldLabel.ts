import type { Words } from '../../finding/words.js';
import type { WorkField, WorkFieldName } from './workField.js';
import { workFieldNames } from './workFieldNames.js';

const ofResult = 'result:';

/** What a finding calls a column of a sheet of work. */
export function workFieldLabel(field: WorkField): Words {
  if (!field.startsWith(ofResult)) return workFieldNames[field as WorkFieldName].label;
  const counted = field.slice(ofResult.length);
  return { zh: `成果“${counted}”`, en: `result “${counted}”` };
}
