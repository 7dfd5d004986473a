import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** The region above has the same first digits and zeros behind. A county may stand directly below its province. */
export function regionIsInsideItsParent({ region: { code, parentCode } }: Plan): readonly Finding[] {
  if (parentCode === null) return [];
  const above = code.endsWith('0000')
    ? ['000000', '100000']
    : code.endsWith('00')
      ? [`${code.slice(0, 2)}0000`]
      : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  if (above.includes(parentCode)) return [];
  return [
    finding('region/notInsideParent', { path: 'region.parentCode' }, { seen: code, parent: parentCode }),
  ];
}
