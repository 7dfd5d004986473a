import type { Language } from '../../model/label.js';
import type { Unit } from '../../quantity/unit.js';
import { unitInWords } from '../number/unitInWords.js';
import { chartColours } from './chartColours.js';
import type { ChartValueAxis } from './chartOption.js';

/** The axis of values, with the unit above it. */
export const unitAxis = (unit: Unit | null, language: Language): ChartValueAxis => ({
  type: 'value',
  name: unit === null ? '' : unitInWords(unit, language),
  nameTextStyle: { align: 'left', fontSize: 12, color: chartColours.ink },
  axisLabel: { fontSize: 12, color: chartColours.ink },
  splitLine: { show: true, lineStyle: { color: chartColours.light } },
});
