import type { ColumnRole } from '../columnRoles.js';
import { valueRoles } from '../head/figureRoles.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnDoubt } from './columnDoubt.js';

const wider: readonly RegExp[] = [/国|中央/, /省|自治区/, /市级?$|州|盟|域/, /(?<!自治)[县旗区]级?$|镇/];
const inside = /[城市]区|县城|建成区/;

/** How near to the plan the region of a heading is: 全市 nearer than 全省; below 0 for a part of it. */
const nearness = (region: string): number =>
  inside.test(region) ? -1 : wider.findLastIndex((pattern) => pattern.test(region));

/**
 * Figures of several regions side by side, 全省2025年目标 | 本市2025年目标: those of the plan's own region are read, and not
 * those it is compared with, nor those of a part of it.
 */
export function ownRegion(
  roles: readonly ColumnRole[],
  raw: readonly RawColumn[],
  doubt: ColumnDoubt,
): ColumnRole[] {
  const regionOf = (at: number) => raw[at]?.heading?.region ?? null;
  return roles.map((role, at) => {
    const region = regionOf(at);
    if (region === null || !valueRoles.has(role)) return role;
    const rivals = roles.flatMap((other, place) =>
      other === role && place !== at && raw[place]?.heading?.year === raw[at]?.heading?.year ? [place] : [],
    );
    const own = nearness(region);
    const isOther = rivals.some((place) => {
      const rival = regionOf(place);
      // Figures without a region are those of the plan; 全市 beside them may be as well.
      return rival === null ? own < 2 : nearness(rival) > own;
    });
    if (!isOther) return role;
    if (own < 0) doubt(raw[at] as RawColumn, 'ignored', role);
    return 'ignored';
  });
}
