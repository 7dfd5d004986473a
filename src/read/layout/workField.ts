/**
 * What a column of a sheet of work can hold. `responsible` and `note` are known and not read: a progress record has no
 * place for them.
 */
export type WorkFieldName =
  | 'subjectId'
  | 'subject'
  | 'project'
  | 'measure'
  | 'task'
  | 'protectionAction'
  | 'target'
  | 'subjectType'
  | 'state'
  | 'on'
  | 'doneOn'
  | 'resultName'
  | 'result'
  | 'resultUnit'
  | 'source'
  | 'responsible'
  | 'note';

/** The same, and a column for one counted result, which its heading names: 成果：培训（场）. */
export type WorkField = WorkFieldName | `result:${string}`;

const subjects: ReadonlySet<string> = new Set<WorkFieldName>([
  'subjectId',
  'subject',
  'project',
  'measure',
  'task',
  'protectionAction',
  'target',
]);

/** Whether a column says what a row is about. */
export const isSubjectField = (field: WorkField): boolean => subjects.has(field);
