import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import { hasKnownProvince } from './hasKnownProvince.js';
import { statementsOf } from './statementsOf.js';

/** Every division code of a plan begins as those of a province do. Whether the rest of it exists is not looked up. */
export function regionCodesHaveKnownProvinces(plan: Plan): readonly Finding[] {
  const { code, parentCode } = plan.region;
  const ofTargets = plan.targets.map(
    ({ scope }, index): Placed => [`targets[${index}].scope.regionCode`, scope?.regionCode],
  );
  const ofReferences = statementsOf(plan).map(
    ({ statement, path }): Placed => [
      `${path}.reference.regionCode`,
      statement.kind === 'relative' ? statement.reference.regionCode : null,
    ],
  );
  const codes: Placed[] = [
    ['region.code', code],
    ['region.parentCode', parentCode],
    ...ofTargets,
    ...ofReferences,
  ];
  return codes.flatMap(([path, seen]) =>
    !seen || hasKnownProvince(seen) ? [] : [finding('region/provinceUnknown', { path }, { seen })],
  );
}

type Placed = readonly [path: string, code: string | null | undefined];
