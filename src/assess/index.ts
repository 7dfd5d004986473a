export type { PartsCheck, PublishedPart } from './decompose/checkParts.js';
export { checkParts } from './decompose/checkParts.js';
export type { DecompositionInput, GivenPart, NamedPart, WeightedPart } from './decompose/decompose.js';
export { decompose } from './decompose/decompose.js';
export type { DecomposedPart, Decomposition, DecompositionMethod } from './decompose/decomposition.js';
export type { LeftOut } from './leftOut.js';
