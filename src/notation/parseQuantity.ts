import type { QuantityReading } from './parsedQuantity.js';
import type { TargetContext } from './parsedTarget.js';

/** Reads a printed quantity. */
export function parseQuantity(_text: string, _context: TargetContext = {}): QuantityReading {
  return { quantity: null, findings: [] };
}
