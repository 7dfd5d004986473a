import type { ObservationRule } from './observationRule.js';
import { baselinesAreKept } from './observations/baselinesAreKept.js';
import { breaksAreAnnounced } from './observations/breaksAreAnnounced.js';
import { completionRatesAreComputed } from './observations/completionRatesAreComputed.js';
import { countsAreWhole } from './observations/countsAreWhole.js';
import { figuresAreInsideLimits } from './observations/figuresAreInsideLimits.js';
import { figuresAreNotFilledDown } from './observations/figuresAreNotFilledDown.js';
import { figuresKeepTheirScale } from './observations/figuresKeepTheirScale.js';
import { observationsAreOfThePlansRegion } from './observations/observationsAreOfThePlansRegion.js';
import { observationsAreUnique } from './observations/observationsAreUnique.js';
import { observedComponentsAreKnown } from './observations/observedComponentsAreKnown.js';
import { observedIndicatorsAreKnown } from './observations/observedIndicatorsAreKnown.js';
import { observedPeriodsAreNearThePlan } from './observations/observedPeriodsAreNearThePlan.js';
import { observedPeriodsAreOver } from './observations/observedPeriodsAreOver.js';
import { observedUnitsConvert } from './observations/observedUnitsConvert.js';
import { percentagesAreShares } from './observations/percentagesAreShares.js';
import { quantitiesAreNotNegative } from './observations/quantitiesAreNotNegative.js';
import { ratiosAreTheirFractions } from './observations/ratiosAreTheirFractions.js';
import { resultsAreNotGoals } from './observations/resultsAreNotGoals.js';
import { runningTotalsNeverFall } from './observations/runningTotalsNeverFall.js';
import { totalsAreTheSumOfRegions } from './observations/totalsAreTheSumOfRegions.js';
import { yearsAreNotCopied } from './observations/yearsAreNotCopied.js';
import { yearsHaveNoGaps } from './observations/yearsHaveNoGaps.js';

/** The truths of observations, by name. To add one: a file in `observations/` named for it, and a line here. */
export const observationRules = {
  observedIndicatorsAreKnown,
  observedComponentsAreKnown,
  observedUnitsConvert,
  observationsAreUnique,
  observationsAreOfThePlansRegion,
  observedPeriodsAreNearThePlan,
  observedPeriodsAreOver,
  percentagesAreShares,
  figuresAreInsideLimits,
  quantitiesAreNotNegative,
  countsAreWhole,
  ratiosAreTheirFractions,
  completionRatesAreComputed,
  baselinesAreKept,
  runningTotalsNeverFall,
  figuresKeepTheirScale,
  yearsHaveNoGaps,
  breaksAreAnnounced,
  totalsAreTheSumOfRegions,
  figuresAreNotFilledDown,
  yearsAreNotCopied,
  resultsAreNotGoals,
} as const satisfies Readonly<Record<string, ObservationRule>>;
