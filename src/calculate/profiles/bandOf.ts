import type { Bands } from './profile.js';
import type { Measured } from './trend/measured.js';

/** The band of a measure. `scale` shrinks the edges above zero. */
export function bandOf<S extends string>(
  { bands, below }: Bands<S>,
  measure: Measured,
  scale = 1,
): { readonly status: S; readonly isNearEdge: boolean } {
  const edges = bands.map((band) => ({ ...band, edge: band.from > 0 ? band.from * scale : band.from }));
  const found = edges.find(({ edge, includesFrom }) => {
    const order = measure.orderTo(edge);
    return order > 0 || (order === 0 && includesFrom);
  });
  return { status: found?.status ?? below, isNearEdge: edges.some(({ edge }) => measure.isNear(edge)) };
}
