import type { Language } from '../../model/label.js';
import type { Unit } from '../../quantity/unit.js';

/** Units that plans print most, in English. */
const englishUnits: ReadonlyMap<Unit, string> = new Map([
  ['件', 'items'],
  ['项', 'items'],
  ['个', 'items'],
  ['宗', 'cases'],
  ['起', 'cases'],
  ['家', 'entities'],
  ['户', 'households'],
  ['人', 'people'],
  ['名', 'people'],
  ['人次', 'attendances'],
  ['次', 'times'],
  ['分', 'points'],
  ['分值', 'points'],
  ['百分点', 'percentage points'],
  ['个百分点', 'percentage points'],
  ['元', 'yuan'],
  ['万元', '10,000 yuan'],
  ['亿元', '100 million yuan'],
  ['万件', '10,000 items'],
  ['件/万人', 'items per 10,000 people'],
  ['天', 'days'],
  ['月', 'months'],
  ['个月', 'months'],
  ['年', 'years'],
]);

/** The same for one of them, where that differs. */
const englishSingular: ReadonlyMap<string, string> = new Map([
  ['items', 'item'],
  ['cases', 'case'],
  ['entities', 'entity'],
  ['households', 'household'],
  ['people', 'person'],
  ['attendances', 'attendance'],
  ['times', 'time'],
  ['points', 'point'],
  ['percentage points', 'percentage point'],
  ['items per 10,000 people', 'item per 10,000 people'],
  ['days', 'day'],
  ['months', 'month'],
  ['years', 'year'],
]);

/**
 * A unit for a reader: as printed in Chinese; in English its word, or as printed where there is none.
 *
 * @param number `isOne` true where it stands behind the figure 1, as in `1 item`
 * @example
 * unitInWords('亿元', 'en') // '100 million yuan'
 * unitInWords('件', 'zh') // '件'
 */
export function unitInWords(
  unit: Unit,
  language: Language,
  { isOne = false }: { readonly isOne?: boolean } = {},
): string {
  const word = (language === 'en' && englishUnits.get(unit)) || unit;
  return (isOne && englishSingular.get(word)) || word;
}
