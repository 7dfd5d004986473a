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
import type { ObservationContext, ObservationRule, PlaceOf, Thresholds } from './observationRule.js';
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
  const ofEach = checks.flatMap(({ each }) => each ?? []);
  const ofUnusual = checks.flatMap(({ each, unusual }) => [
    ...(each ? [each] : []),
    ...(unusual ? [unusual] : []),
  ]);
  const ofSeries = checks.flatMap(({ series }) => series ?? []);
  const ofIndicators = checks.flatMap(({ indicator }) => indicator ?? []);
  const configured = configuredFindings(config);
  const once = oncePerCell();
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const kept = keptSeries(plan);
  const read = valueReader(context);
  return {
    add: (observation, where, row) => {
      const place = typeof where === 'function' ? where : () => where;
      const indicator = indicators.get(observation.indicatorId) ?? null;
      const value = indicator && read(indicator, observation);
      const earlier = indicator && kept.keep(indicator, observation, value, place, row);
      const seen = { observation, indicator, value, where: place, earlier };
      let findings: readonly Finding[] | null = null;
      for (const check of isOrdinary(seen) ? ofEach : ofUnusual) {
        const told = check(seen);
        if (told.length > 0) findings = findings ? [...findings, ...told] : told;
      }
      return findings ? configured(once(findings)) : noFindings;
    },
    finish: () => {
      const findings: Finding[] = [];
      for (const group of kept.byIndicator()) {
        for (const series of group) {
          // Figures made once for all rules, and forgotten again.
          const held = { ...series };
          for (const check of ofSeries) for (const found of check(held)) findings.push(found);
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

/** Values in the units of their indicators. The factors of a plan are few; each is looked up once. */
function valueReader({
  factorOf,
}: ObservationContext): (indicator: Indicator, observation: Observation) => number | null {
  const factors = new Map<Indicator, Map<string, Rational | null>>();
  const factor = (indicator: Indicator, unit: string, own: string): Rational | null => {
    const known = factors.get(indicator) ?? new Map<string, Rational | null>();
    factors.set(indicator, known);
    const found = known.get(unit);
    if (found !== undefined) return found;
    const made = factorOf(unit, own) ?? factorOf(unit, unitPer(indicator.name, own));
    if (known.size < 1000) known.set(unit, made);
    return made;
  };
  return (indicator, { value, unit }) => {
    if (value === null || unit === undefined || indicator.unit === null || unit === indicator.unit)
      return value;
    const by = factor(indicator, unit, indicator.unit);
    if (by === null) return null;
    return compare(by, one) === 0 ? value : toNumber(multiply(rationalOf(value), by));
  };
}
