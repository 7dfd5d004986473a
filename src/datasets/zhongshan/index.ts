export { zhongshan } from './plan.js';
export { provenance } from './provenance.js';
