export { readMappingFile } from './readMappingFile.js';
export type { ObservationsFileRead } from './readObservationsFile.js';
export { readObservationsFile } from './readObservationsFile.js';
export { readPlanFile } from './readPlanFile.js';
export { readProgressRecordsFile } from './readProgressRecordsFile.js';
export { readReferencesFile } from './readReferencesFile.js';
export { readStatusProfileFile } from './readStatusProfileFile.js';
export { readTextFile } from './readTextFile.js';
export { writeFileAtomically } from './writeFileAtomically.js';
