import type { StatusEntry } from './profile.js';

/** The status of what cannot be judged, in every profile. */
export const notAssessable: StatusEntry<'notAssessable'> = {
  status: 'notAssessable',
  label: { zh: '无法评价', en: 'not assessable' },
};
