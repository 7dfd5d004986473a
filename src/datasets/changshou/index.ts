export { changshou } from './plan.js';
export { provenance } from './provenance.js';
