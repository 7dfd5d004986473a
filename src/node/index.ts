export { readObservationsFile } from './readObservationsFile.js';
export { readPlanFile } from './readPlanFile.js';
export { writeFileAtomically } from './writeFileAtomically.js';
