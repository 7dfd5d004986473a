import { alxa } from '../../../src/datasets/alxa/index.js';
import { plainName } from '../../../src/finding/nearestNames.js';
import { indicatorFinder } from '../../../src/parse/indicatorFinder.js';
import type { Damage } from '../damage.js';
import { toCell } from '../damage.js';
import type { list } from '../list.js';
import type { Sheet } from '../sheet.js';
import { plans } from '../sheet.js';

/** A text that is no name in the plan: one that happens to be an alias is no damage. */
const unlessName = (text: string, { plan }: Sheet): string | null =>
  plainName(text) === '' || indicatorFinder(plan.indicators)(text).indicators.length > 0 ? null : text;

const exchanged = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

export const namesDamages = {
  nameLost: toCell('name', () => ''),
  nameMisspelt: toCell('name', (name, random, sheet) => {
    const at = random.whole(name.length);
    const wrong = random.oneOf(['曾', '只', '识', '的', '帐', '利']);
    const text = random.chance(0.5) ? exchanged(name, at) : name.slice(0, at) + wrong + name.slice(at + 1);
    return unlessName(text, sheet);
  }),
  nameShortened: toCell('name', (name, random, sheet) =>
    unlessName([...name].filter((_, index) => index === 0 || random.chance(0.5)).join(''), sheet),
  ),
  nameOfOtherPlan: toCell('name', (_, { oneOf }, sheet) => {
    const other = oneOf(plans.filter(({ id }) => id !== sheet.plan.id));
    return unlessName(oneOf(other.indicators).name, sheet);
  }),
  nameCut: toCell('name', (name, { whole }, sheet) =>
    unlessName(name.slice(0, 1 + whole(name.length - 1)), sheet),
  ),
  regionUnknown: toCell('region', (_, { oneOf }, { plan }) =>
    oneOf(['330100', '440305', '990000', '650102'].filter((code) => code !== plan.region.code)),
  ),
  regionShort: toCell('region', (code) => code.slice(0, 5)),
  regionLetters: toCell('region', (code) =>
    code.replace('0', 'O').replace(/1(?!.*1)/, code.includes('0') ? '1' : 'l'),
  ),
  regionInWords: toCell('region', (_, { oneOf }) => oneOf(['全市', '合计', '市本级', alxa.region.name])),
  regionExchanged: toCell('region', (code, { whole }, { regions }) => {
    const text = exchanged(code, whole(5));
    return regions.includes(text) ? null : text;
  }),
} as const satisfies Record<keyof typeof list.names, Damage>;
