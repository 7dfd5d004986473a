import type { Words } from '../../finding/words.js';

/** Why a row below the header is not read. */
export const noDataReasons = {
  headerRepeated: { zh: '与表头相同', en: 'it repeats the header' },
  columnNumbers: { zh: '是栏号', en: 'it numbers the columns' },
  total: { zh: '是合计', en: 'it is a total' },
  section: { zh: '是分类标题', en: 'it is a heading of a section' },
  note: { zh: '是表下的说明', en: 'it is a note' },
  illustrative: { zh: '写明这是示例数据', en: 'it says that the figures are illustrative' },
} as const satisfies Record<string, Words>;
