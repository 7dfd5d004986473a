export type { ReferenceFigure } from '../model/referenceFigure.js';
