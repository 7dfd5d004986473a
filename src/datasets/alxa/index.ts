export { alxa } from './plan.js';
