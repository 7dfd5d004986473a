import type { Plan } from '../model/plan.js';
import type { Row } from '../read/row.js';
import { cellReaders } from './cellReaders.js';
import { observationRecord } from './observationRecord.js';
import { rememberedWords } from './rememberedWords.js';
import type { ObservationRow } from './rowReading.js';
import { rowReading } from './rowReading.js';

/**
 * Reads rows one by one, in any order and number; nothing is kept between them.
 *
 * @param plan the plan that indicators, components and the region are looked up in
 */
export function observationRowReader(plan: Plan): (row: Row) => ObservationRow {
  const readers = cellReaders(plan);
  const read = rowReading(readers, rememberedWords(readers));
  const readRecord = observationRecord();
  return (row) => (row.json ? readRecord(row.json, row) : read(row));
}
