import { dataMissing } from './kinds/dataMissing.js';
import { declaredBetter } from './kinds/declaredBetter.js';
import { fallingBehind } from './kinds/fallingBehind.js';
import { lostAgain } from './kinds/lostAgain.js';
import { missedYear } from './kinds/missedYear.js';
import { overdueWork } from './kinds/overdueWork.js';
import { rateOutOfReach } from './kinds/rateOutOfReach.js';
import { staleData } from './kinds/staleData.js';
import { statusIn } from './kinds/statusIn.js';
import type { WarningKind } from './warningKind.js';
import type { WarningRuleName } from './warningRule.js';

/** Every kind of rule, by its name. */
export const warningKinds: { readonly [N in WarningRuleName]: WarningKind<N> } = {
  statusIn,
  fallingBehind,
  rateOutOfReach,
  lostAgain,
  staleData,
  dataMissing,
  overdueWork,
  missedYear,
  declaredBetter,
};
