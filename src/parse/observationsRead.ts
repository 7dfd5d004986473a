import type { Where } from '../finding/where.js';
import type { Observation } from '../model/observation.js';
import type { Understood } from './understood.js';

/** Observations out of a file, JSON or a sheet. */
export interface ObservationsRead {
  /** Plan they belong to: as the file says, or the plan that a sheet was read for. */
  readonly planId: string;
  /** What the file says it holds; of a sheet, its file name. */
  readonly title: string;
  /**
   * Whether the figures are made up. `null` where nobody says: a sheet says that they are in a title or a note (示例数据,
   * “illustrative data”), never that they are not.
   */
  readonly isIllustrative: boolean | null;
  readonly observations: readonly Observation[];
  /** How the file was understood. */
  readonly understood: Understood;
  /** Where an observation stands in the file, and one of its fields: give it to `validateObservations`. */
  readonly locate: (index: number, key?: keyof Observation) => Where;
}
