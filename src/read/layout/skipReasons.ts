import type { Words } from '../../finding/words.js';

/** Why a sheet of a file with others is passed over. */
export const skipReasons = {
  empty: { zh: '没有内容', en: 'it is empty' },
  noHeader: { zh: '没有认得出的表头', en: 'it has no header that is known' },
  noFigures: { zh: '没有完成值', en: 'it has no figures' },
  figures: { zh: '是完成值，不是执行记录', en: 'it has figures and no progress records' },
  work: { zh: '是执行记录，不是完成值', en: 'it has progress records and no figures' },
  noWork: { zh: '没有执行记录', en: 'it has no progress records' },
} as const satisfies Record<string, Words>;
