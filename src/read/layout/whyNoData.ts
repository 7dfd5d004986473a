import type { Words } from '../../finding/words.js';
import { cellText } from '../cell.js';
import type { SheetRow } from '../sheetRow.js';
import type { Layout } from './layout.js';

const reasons = {
  headerRepeated: { zh: '与表头相同', en: 'it repeats the header' },
  columnNumbers: { zh: '是栏号', en: 'it numbers the columns' },
  total: { zh: '是合计', en: 'it is a total' },
  section: { zh: '是分类标题', en: 'it is a heading of a section' },
  note: { zh: '是表下的说明', en: 'it is a note' },
} as const satisfies Record<string, Words>;

const totals: ReadonlySet<string> = new Set(
  '合计 总计 小计 总和 共计 total subtotal sum grandtotal'.split(' '),
);
const notePattern =
  /^(?:注|备注|说明|附注|(?:数据|资料)?来源|填报|填表|制表|审核|审批|负责人|联系|单位[:：]|\*|※|note|source)/i;
const sectionPattern =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[部类])/;

/** Why a row below the header is not read; `null` when it holds data. */
export function whyNoData(row: SheetRow, { header }: Layout): Words | null {
  const texts = ownTexts(row);
  const [first = ''] = texts;
  if (header.rows.some((heading) => isSame(heading, row))) return reasons.headerRepeated;
  if (totals.has(first.replace(/[\s:：]/g, '').toLowerCase())) return reasons.total;
  if (texts.length > 1) return areColumnNumbers(texts) ? reasons.columnNumbers : null;
  // What a merged cell above says here is said of this row too.
  if (coveredFrom(row).some((top) => top !== row.record)) return null;
  if (notePattern.test(first)) return reasons.note;
  return sectionPattern.test(first) || isMergedAcross(row) ? reasons.section : null;
}

/** What stands in a row, cells that a merged one covers left out. */
function ownTexts({ cells }: SheetRow): string[] {
  return cells
    .map((cell) => (typeof cell !== 'string' && cell.kind === 'merged' ? '' : cellText(cell).trim()))
    .filter((text) => text !== '');
}

/** Whether two rows say the same. Asked of every row, and mostly answered by the first cell. */
function isSame(heading: SheetRow, row: SheetRow): boolean {
  const width = Math.max(heading.cells.length, row.cells.length);
  for (let index = 0; index < width; index++) {
    if (cellText(heading.cells[index] ?? '').trim() !== cellText(row.cells[index] ?? '').trim()) return false;
  }
  return true;
}

/** 甲, 乙, 1, 2 … below the headings of a statistical table. */
function areColumnNumbers(texts: readonly string[]): boolean {
  return texts[0] === '甲' && texts.every((text) => /^(?:[甲乙丙丁戊己庚辛]|\d{1,2})$/.test(text));
}

const isMergedAcross = (row: SheetRow): boolean =>
  coveredFrom(row).filter((top) => top === row.record).length >= 2;

/** For each cell that a merged one covers, the row of the merged one. */
function coveredFrom({ cells }: SheetRow): number[] {
  return cells.flatMap((cell) =>
    typeof cell !== 'string' && cell.kind === 'merged' ? Number(cell.of.replace(/\D+/, '')) : [],
  );
}
