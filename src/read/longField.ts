/** What a column of a long sheet (one row an observation) can hold. */
export type LongField =
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
  | 'source';
