import type { Baseline } from '../../model/baseline.js';
import type { Citation } from '../../model/citation.js';
import type { Indicator } from '../../model/indicator.js';
import type { ValueOf } from '../../model/label.js';
import type { Unit } from '../../quantity/unit.js';
import { higherNames, lowerNames } from '../words/directionNames.js';
import { draftReasons } from './draftReasons.js';

/** What a table or a clause tells of an indicator. */
interface ToldIndicator {
  readonly name: string;
  readonly unit: Unit | null;
  readonly citation: Citation;
  readonly isNamed: boolean;
  readonly number?: number;
  readonly category?: string;
  readonly dimension?: ValueOf<'dimension'>;
  readonly attribute?: ValueOf<'attribute'>;
  readonly baseline?: Baseline | null;
}

/** Keeps one indicator a name. */
export interface IndicatorList {
  readonly indicators: readonly Indicator[];
  /** Id of the indicator of this name; a new one where there is none yet. */
  readonly idOf: (told: ToldIndicator) => string;
}

const longestName = 200;

/** A name without the region and the blanks: 全市有效发明专利 and 有效发明专利 are one. */
const keyOf = (name: string): string => name.replace(/\s|^(?:全[市区县省盟州社会国]+|我[市区县省盟州])/g, '');

/** Whether less is better by the words of a name; a guess where they do not tell. */
const directionOf = (name: string): ValueOf<'direction'> =>
  lowerNames.test(name) && !higherNames.test(name) ? 'lower' : 'higher';

/** An empty list of indicators. Ids are made of their order. */
export function indicatorList(): IndicatorList {
  const indicators: Indicator[] = [];
  const ids = new Map<string, string>();
  return {
    indicators,
    idOf: (told) => {
      const key = keyOf(told.name);
      const known = ids.get(key);
      if (known) return known;
      const id = `indicator-${indicators.length + 1}`;
      ids.set(key, id);
      indicators.push(indicatorOf(told, id));
      return id;
    },
  };
}

function indicatorOf(told: ToldIndicator, id: string): Indicator {
  const name = told.name.trim().slice(0, longestName) || '—';
  return {
    id,
    name,
    englishName: name,
    unit: told.unit,
    measure: 'unstated',
    direction: directionOf(name),
    dimension: told.dimension ?? null,
    attribute: told.attribute ?? null,
    category: told.category?.slice(0, longestName) ?? null,
    number: told.number ?? null,
    baseline: told.baseline ?? null,
    citations: [told.citation],
    inferred: {
      englishName: draftReasons.untranslated,
      direction: draftReasons.direction,
      ...(told.isNamed ? {} : { name: draftReasons.unnamed }),
      ...(told.unit !== null && told.number === undefined && { unit: draftReasons.unit }),
    },
  };
}
