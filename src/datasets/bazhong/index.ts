export { bazhong } from './plan.js';
export { provenance } from './provenance.js';
