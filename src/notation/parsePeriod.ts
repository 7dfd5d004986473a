import type { PeriodContext, PeriodReading } from './parsedPeriod.js';

/** Reads a printed time. */
export function parsePeriod(_text: string, _context: PeriodContext = {}): PeriodReading {
  return { period: null, span: null, findings: [] };
}
