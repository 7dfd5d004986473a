export { shijiazhuang } from './plan.js';
export { provenance } from './provenance.js';
