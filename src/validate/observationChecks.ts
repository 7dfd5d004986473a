import type { Finding } from '../finding/finding.js';
import type { RowPlace } from '../finding/rowPlace.js';
import type { Where } from '../finding/where.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { ValidationConfig } from '../model/validationConfig.js';
import type { Rational } from '../quantity/rational.js';
import { compare, multiply, one, rationalOf, toNumber } from '../quantity/rational.js';
import { unitPer } from '../quantity/unit.js';
import { configuredFindings } from './configuredFindings.js';
import { isOrdinary } from './isOrdinary.js';
import { noFindings } from './noFindings.js';
import type {
  ObservationCheck,
  ObservationContext,
  ObservationRule,
  PlaceOf,
  Thresholds,
} from './observationRule.js';
import { observationRules } from './observationRules.js';
import { oncePerCell } from './oncePerCell.js';
import { keptSeries } from './series/keptSeries.js';
import { unitConverter } from './unitConverter.js';
import type { ValidationOptions } from './validationOptions.js';

/** How observations are to be validated. */
export interface ObservationValidationOptions extends ValidationOptions {
  /** Rules of one’s own, run after those of this library. */
  readonly rules?: readonly ObservationRule[];
}

/** Rules at work on observations that pass by. */
export interface ObservationChecks {
  /**
   * Looks at one observation.
   *
   * @param where where it stands: its place, or a function that gives the place of one of its fields
   * @param row the same in numbers, where it is a row of a sheet: of millions of rows, more quickly kept
   * @returns what is wrong with it by itself, or with it after the ones before
   */
  readonly add: (observation: Observation, where: Where | PlaceOf, row?: RowPlace) => readonly Finding[];
  /** What only the whole tells: falls, jumps and gaps of series, totals. To be called once, after the last. */
  readonly finish: () => readonly Finding[];
}

const usualThresholds: Thresholds = { completionTolerance: 0.005, jumpTolerance: 2, yearsBeforePlan: 15 };

/**
 * Rules that observations are shown to one after the other, for files of any length: what is kept grows with the number
 * of series and of their times, not with the rows. `validateObservations` is this for a list, `checkObservations` for a
 * stream.
 *
 * @param plan the plan that the observations are of
 * @param options configuration, day and rules of one’s own
 * @example
 * const checks = observationChecks(alxa);
 * checks.add({ indicatorId: 'x', period: '2023', value: 1 }, { row: 2 })[0]?.code // 'observation/indicatorUnknown'
 * checks.finish() // []
 */
export function observationChecks(plan: Plan, options: ObservationValidationOptions = {}): ObservationChecks {
  const { config = {}, rules = [] } = options;
  const context: ObservationContext = {
    plan,
    asOf: options.asOf ?? null,
    thresholds: thresholdsOf(config),
    breaks: config.breaks ?? [],
    subregions: config.subregions ?? null,
    factorOf: unitConverter(config.units),
  };
  const checks = [...Object.values<ObservationRule>(observationRules), ...rules].map((rule) => rule(context));
  const ofSeries = checks.flatMap(({ series }) => series ?? []);
  const ofIndicators = checks.flatMap(({ indicator }) => indicator ?? []);
  const configured = configuredFindings(config);
  const once = oncePerCell();
  const kept = keptSeries(plan);
  const watched = new Map(
    plan.indicators.map((indicator) => [
      indicator.id,
      {
        indicator,
        looks: looksAt(indicator, checks),
        valueOf: valueReader(indicator, context),
        keep: kept.keeperOf(indicator),
      },
    ]),
  );
  const looksAtUnknown = looksAt(null, checks);
  return {
    add: (observation, where, row) => {
      const place = typeof where === 'function' ? where : () => where;
      const known = watched.get(observation.indicatorId);
      const value = known ? known.valueOf(observation) : null;
      const earlier = known ? known.keep(observation, value, place, row) : null;
      const seen = { observation, indicator: known?.indicator ?? null, value, where: place, earlier };
      const { ofOrdinary, ofUnusual } = known?.looks ?? looksAtUnknown;
      let findings: readonly Finding[] | null = null;
      for (const look of isOrdinary(seen) ? ofOrdinary : ofUnusual) {
        const told = look(seen);
        if (told.length > 0) findings = findings ? [...findings, ...told] : told;
      }
      return findings ? configured(once(findings)) : noFindings;
    },
    finish: () => {
      const findings: Finding[] = [];
      for (const group of kept.byIndicator()) {
        for (const { indicator, regionCode, componentId, figures } of group) {
          // Figures made once for all rules, and forgotten again.
          const held = { indicator, regionCode, componentId, figures };
          for (const check of ofSeries) {
            const told = check(held);
            // Tens of thousands of series, and of nearly all there is nothing to say.
            if (told.length > 0) for (const found of told) findings.push(found);
          }
        }
        for (const check of ofIndicators) for (const found of check(group)) findings.push(found);
      }
      for (const { finish } of checks) for (const found of finish?.() ?? []) findings.push(found);
      return configured(findings);
    },
  };
}

function thresholdsOf({ thresholds = {} }: ValidationConfig): Thresholds {
  const given = Object.entries(thresholds).filter(([, value]) => value !== undefined);
  return { ...usualThresholds, ...Object.fromEntries(given) };
}

type Look = NonNullable<ObservationCheck['each']>;

/** What looks at each observation of an indicator, in the order of the rules: fewer at one as nearly all are. */
function looksAt(
  indicator: Indicator | null,
  checks: readonly ObservationCheck[],
): { readonly ofOrdinary: readonly Look[]; readonly ofUnusual: readonly Look[] } {
  const isLook = (look: Look | null | undefined): look is Look => Boolean(look);
  const looks = checks.map(({ each, eachOf, unusual }) => ({
    usual: [each, indicator && eachOf?.(indicator)].filter(isLook),
    unusual: [unusual].filter(isLook),
  }));
  return {
    ofOrdinary: looks.flatMap(({ usual }) => usual),
    ofUnusual: looks.flatMap(({ usual, unusual }) => [...usual, ...unusual]),
  };
}

/** Values in the unit of an indicator. The units of its figures are few; the factor of each is looked up once. */
function valueReader(
  indicator: Indicator,
  { factorOf }: ObservationContext,
): (observation: Observation) => number | null {
  const own = indicator.unit;
  const factors = new Map<string, Rational | null>();
  const factor = (unit: string, into: string): Rational | null => {
    const found = factors.get(unit);
    if (found !== undefined) return found;
    const made = factorOf(unit, into) ?? factorOf(unit, unitPer(indicator.name, into));
    if (factors.size < 1000) factors.set(unit, made);
    return made;
  };
  return ({ value, unit }) => {
    if (value === null || unit === undefined || own === null || unit === own) return value;
    const by = factor(unit, own);
    if (by === null) return null;
    return compare(by, one) === 0 ? value : toNumber(multiply(rationalOf(value), by));
  };
}
