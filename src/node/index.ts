export { readMappingFile } from './readMappingFile.js';
export type { ObservationsFileRead } from './readObservationsFile.js';
export { readObservationsFile } from './readObservationsFile.js';
export { readPlanFile } from './readPlanFile.js';
export { writeFileAtomically } from './writeFileAtomically.js';
