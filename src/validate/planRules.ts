import { baselineIsBeforeTheDeadline } from './plan/baselineIsBeforeTheDeadline.js';
import { baselinesAgreeWithFacts } from './plan/baselinesAgreeWithFacts.js';
import { bindingIndicatorsHaveResponsibleUnits } from './plan/bindingIndicatorsHaveResponsibleUnits.js';
import { changesHaveTheirBase } from './plan/changesHaveTheirBase.js';
import { deadlinesAreInsideThePlan } from './plan/deadlinesAreInsideThePlan.js';
import { directionsAgreeWithTargets } from './plan/directionsAgreeWithTargets.js';
import { goalsLieBeyondTheBaseline } from './plan/goalsLieBeyondTheBaseline.js';
import { indicatorsAreNamedOnce } from './plan/indicatorsAreNamedOnce.js';
import { limitsRunUpwards } from './plan/limitsRunUpwards.js';
import { measuredTargetsHaveDirections } from './plan/measuredTargetsHaveDirections.js';
import { organizationsAreNamedOnce } from './plan/organizationsAreNamedOnce.js';
import { parentsHaveNoCircle } from './plan/parentsHaveNoCircle.js';
import { planIdsAreUnique } from './plan/planIdsAreUnique.js';
import { plannedComponentsAreKnown } from './plan/plannedComponentsAreKnown.js';
import { plannedFiguresAreInsideLimits } from './plan/plannedFiguresAreInsideLimits.js';
import { planReferencesAreKnown } from './plan/planReferencesAreKnown.js';
import { planUnitsAreKnown } from './plan/planUnitsAreKnown.js';
import { printingsAgree } from './plan/printingsAgree.js';
import { projectNumbersHaveNoGaps } from './plan/projectNumbersHaveNoGaps.js';
import { regionCodeIsOfItsLevel } from './plan/regionCodeIsOfItsLevel.js';
import { regionCodesHaveKnownProvinces } from './plan/regionCodesHaveKnownProvinces.js';
import { regionIsInsideItsParent } from './plan/regionIsInsideItsParent.js';
import { targetUnitsConvert } from './plan/targetUnitsConvert.js';
import { windowsRunForwards } from './plan/windowsRunForwards.js';
import type { PlanRule } from './planRule.js';

/** The truths of a plan, by name. To add one: a file in `plan/` named for it, and a line here. */
export const planRules = {
  planIdsAreUnique,
  planReferencesAreKnown,
  plannedComponentsAreKnown,
  parentsHaveNoCircle,
  organizationsAreNamedOnce,
  indicatorsAreNamedOnce,
  projectNumbersHaveNoGaps,
  regionCodeIsOfItsLevel,
  regionCodesHaveKnownProvinces,
  regionIsInsideItsParent,
  planUnitsAreKnown,
  targetUnitsConvert,
  limitsRunUpwards,
  plannedFiguresAreInsideLimits,
  measuredTargetsHaveDirections,
  directionsAgreeWithTargets,
  deadlinesAreInsideThePlan,
  windowsRunForwards,
  baselineIsBeforeTheDeadline,
  changesHaveTheirBase,
  goalsLieBeyondTheBaseline,
  baselinesAgreeWithFacts,
  printingsAgree,
  bindingIndicatorsHaveResponsibleUnits,
} as const satisfies Readonly<Record<string, PlanRule>>;
