import type { Words } from '../../finding/words.js';
import { cellText } from '../cell.js';
import { isFilled } from '../isFilled.js';
import type { SheetRow } from '../sheetRow.js';
import { noDataReasons } from './noDataReasons.js';
import { saysIllustrative } from './saysIllustrative.js';

const totals: ReadonlySet<string> = new Set(
  '合计 总计 小计 总和 共计 total subtotal sum grandtotal'.split(' '),
);
// How any of them begins: most rows are told to be none by one look.
const totalStarts = new Set([...'合总小共tTsSgG:：'].map((letter) => letter.charCodeAt(0)));
// English names begin with t, s and g too: with their second letter most are told to be none, without a pattern.
const secondLetters = new Map(
  [...'tTsSgG'].map((letter, at) => [letter.charCodeAt(0), 'our'.charCodeAt(at >> 1)]),
);
const totalStart = /^[\s:：]*(?:[合总小共]|t[\s:：]*o|s[\s:：]*u|g[\s:：]*r)/i;
const notePattern =
  /^(?:注(?![册重])|备注|说明|附注|(?:数据|资料)?来源|填报|填表|制表|审核|审批|负责人|联系|单位[:：]|\*|※|note|source)/i;
const sectionPattern =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[部类])/;

/**
 * Why a row below the header is not read; `null` when it holds data.
 *
 * @param headings what the rows of the header say, cell by cell
 */
export function whyNoData(row: SheetRow, headings: readonly (readonly string[])[]): Words | null {
  const at = nextText(row, 0);
  const first = textAt(row, at);
  for (const heading of headings) {
    const mayRepeat = at < 0 || heading[at] === first;
    if (mayRepeat && isSame(heading, row)) return noDataReasons.headerRepeated;
  }
  if (isTotal(first)) return noDataReasons.total;
  const next = nextText(row, at + 1);
  // A comma that nobody quoted parts the sentence into two cells of CSV.
  if (next < 0 || nextText(row, next + 1) < 0) {
    const whole = next < 0 ? first : `${first}, ${textAt(row, next)}`;
    if (saysIllustrative(whole)) return noDataReasons.illustrative;
  }
  if (next >= 0) return areColumnNumbers(row, first) ? noDataReasons.columnNumbers : null;
  // What a merged cell above says here is said of this row too.
  if (coveredFrom(row).some((top) => top !== row.record)) return null;
  if (notePattern.test(first)) return noDataReasons.note;
  return sectionPattern.test(first) || isMergedAcross(row) ? noDataReasons.section : null;
}

function isTotal(text: string): boolean {
  if (!totalStarts.has(text.charCodeAt(0)) || isOtherWord(text) || !totalStart.test(text)) return false;
  return totals.has(text.replace(/[\s:：]/g, '').toLowerCase());
}

/** Whether a word of Latin letters goes on otherwise than a total does. */
function isOtherWord(text: string): boolean {
  const second = text.charCodeAt(1) | 0x20;
  const wanted = secondLetters.get(text.charCodeAt(0));
  return wanted !== undefined && second >= 0x61 && second <= 0x7a && second !== wanted;
}

/** What stands in a cell; nothing in one that a merged one covers. */
function textAt({ cells }: SheetRow, index: number): string {
  const cell = cells[index] ?? '';
  return typeof cell !== 'string' && cell.kind === 'merged' ? '' : cellText(cell).trim();
}

/** Position of the next cell in which something stands; −1 when there is none. */
function nextText({ cells }: SheetRow, from: number): number {
  for (let index = from; index < cells.length; index++) {
    if (isFilled(cells[index] ?? '')) return index;
  }
  return -1;
}

/** Whether a row says the same as one of the header. */
function isSame(heading: readonly string[], { cells }: SheetRow): boolean {
  const width = Math.max(heading.length, cells.length);
  for (let index = 0; index < width; index++) {
    if ((heading[index] ?? '') !== cellText(cells[index] ?? '').trim()) return false;
  }
  return true;
}

/** 甲, 乙, 1, 2 … below the headings of a statistical table. */
function areColumnNumbers(row: SheetRow, first: string): boolean {
  if (first !== '甲') return false;
  return row.cells.every((_, index) => /^(?:[甲乙丙丁戊己庚辛]|\d{1,2}|)$/.test(textAt(row, index)));
}

const isMergedAcross = (row: SheetRow): boolean =>
  coveredFrom(row).filter((top) => top === row.record).length >= 2;

/** For each cell that a merged one covers, the row of the merged one. */
function coveredFrom({ cells }: SheetRow): number[] {
  return cells.flatMap((cell) =>
    typeof cell !== 'string' && cell.kind === 'merged' ? Number(cell.of.replace(/\D+/, '')) : [],
  );
}
