export { alxa } from './plan.js';
export { provenance } from './provenance.js';
