import type { ColumnRole } from '../columnRoles.js';

/** What the words of a heading tell. */
export interface Heading {
  /** `year`: nothing but a time is printed; the other columns tell what it is the time of. */
  readonly role: ColumnRole | 'year';
  readonly year: number | null;
  /** First year of a stretch of years, where the heading prints one. */
  readonly fromYear: number | null;
  /** Unit in brackets. */
  readonly unit: string | null;
  /** True for a goal or a total that the heading calls cumulative. */
  readonly isTotal: boolean;
  /** True where the heading tells that figures are estimated: 预计完成. */
  readonly isEstimated: boolean;
  /** Region that the heading names beside its words: 全省, 市区. */
  readonly region: string | null;
  /** True where words of the heading were not understood: 2025年口径. */
  readonly isLoose: boolean;
  /** How far from sure the role is: the other role it may be. */
  readonly other: ColumnRole | null;
}
