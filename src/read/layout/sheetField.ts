/**
 * What a column of a sheet can hold. `baseline` and `target` are told apart from figures, so that neither is taken for
 * one; they are not observations. `numerator`, `denominator` and `completionRatio` stand beside the figure of a long sheet.
 */
export type SheetField =
  | 'indicatorId'
  | 'indicator'
  | 'component'
  | 'regionCode'
  | 'region'
  | 'period'
  | 'value'
  | 'unit'
  | 'status'
  | 'missingReason'
  | 'revisedOn'
  | 'source'
  | 'numerator'
  | 'denominator'
  | 'completionRatio'
  | 'baseline'
  | 'target';
