import type { ParsedTargets, TargetContext } from '../parsedTarget.js';

/** The reader of a whole expression, for what stands in brackets within one. */
export type Parse = (text: string, context: TargetContext) => ParsedTargets;
