import type { NormalText } from '../text/normalText.js';
import { isExact } from './isExact.js';
import type { Part } from './partsOf.js';

/** Whether one of the parts has a figure as exact as facts are. */
export const hasExact = (normal: NormalText, parts: readonly Part[]): boolean =>
  parts.some(({ lexemes }) => lexemes.some((one) => one.type === 'figure' && isExact(normal, one)));
