export type { LeftOut } from './leftOut.js';
