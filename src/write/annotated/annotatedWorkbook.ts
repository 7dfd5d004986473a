import type { Finding } from '../../finding/finding.js';
import { orderFindings } from '../../finding/orderFindings.js';
import type { Where } from '../../finding/where.js';
import { workbookParts } from '../../read/workbook/workbookParts.js';
import { appended } from '../part/appended.js';
import type { CellEdit, CellEdits } from '../part/editedSheet.js';
import { editedSheet } from '../part/editedSheet.js';
import { addContentType, addRelation, relationsOf } from '../part/relations.js';
import type { WorkbookPackage } from '../part/workbookPackage.js';
import { workbookPackage } from '../part/workbookPackage.js';
import { attributeIn, withAttribute } from '../part/xmlAttribute.js';
import { xmlText } from '../part/xmlText.js';
import { sheetNames } from '../sheetNames.js';
import type { CellNote } from './cellNotes.js';
import { cellNotes } from './cellNotes.js';
import { addComments } from './commentParts.js';
import { findingList, listName } from './findingList.js';
import type { NotedStyles } from './notedStyles.js';
import { notedStyles } from './notedStyles.js';

type Language = 'zh' | 'en';

/** More comments than this make a workbook slow to open; the rest is in the list. */
const mostComments = 5000;
/** Rows of the list; a sheet has no more than a million. */
const mostListed = 100_000;

/**
 * An XLSX workbook with its findings written into it: faulty cells in the colour of the gravest finding, with a comment,
 * and a sheet that lists all of them. Every other part goes over as it is.
 *
 * @throws FindingsError when the workbook is damaged
 */
export async function annotatedWorkbook(
  bytes: Uint8Array,
  findings: readonly Finding[],
  language: Language,
  where: Where = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = workbookPackage(bytes, where);
  const sheets = (await workbookParts(workbook.archive, where))?.sheets ?? [];
  const noted = sheets.map(({ name, entry }) => ({
    path: entry.name,
    notes: cellNotes(
      findings.filter((found) => found.where.sheet === name),
      language,
    ),
  }));
  const ordered = orderFindings(findings);
  const book = await bookPath(workbook);
  const texts = new Map<string, string>();
  for (const { path } of noted) texts.set(path, (await workbook.text(path)) ?? '');
  const styles = await writeStyles(workbook, book, usedLooks(noted, texts));
  let room = mostComments;
  for (const { path, notes } of noted.filter(({ notes }) => notes.length > 0)) {
    const coloured = editedSheet(texts.get(path) ?? '', editsOf(notes, styles));
    workbook.set(path, await addComments(workbook, path, coloured, notes.slice(0, room)));
    room = Math.max(0, room - notes.length);
  }
  const uncommented = noted.reduce((sum, { notes }) => sum + notes.length, 0) - mostComments;
  const note = noteBelow(uncommented, ordered.length - mostListed, language);
  const names = new Set(sheets.map(({ name }) => name));
  const list = findingList(ordered.slice(0, mostListed), { sheets: names, styles, note }, language);
  await addSheet(workbook, book, { name: freeName(names, language), xml: list });
  return workbook.bytes();
}

const bookPath = async (workbook: WorkbookPackage): Promise<string> =>
  (await relationsOf(workbook, '')).find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';

/** Looks of the cells that are to be coloured. A cell that is not in the file has the first look. */
function usedLooks(
  noted: readonly { readonly path: string; readonly notes: readonly CellNote[] }[],
  texts: ReadonlyMap<string, string>,
): ReadonlySet<number> {
  const used = new Set<number>([0]);
  for (const { path, notes } of noted) {
    editedSheet(
      texts.get(path) ?? '',
      editsBy(notes, () => (cell) => {
        used.add(Number(attributeIn(cell.attributes, 's') ?? 0));
        return cell;
      }),
    );
  }
  return used;
}

function editsBy(notes: readonly CellNote[], edit: (note: CellNote) => CellEdit): CellEdits {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const note of notes) {
    const row = rows.get(note.row) ?? new Map<number, CellEdit>();
    row.set(note.column, edit(note));
    rows.set(note.row, row);
  }
  return rows;
}

const editsOf = (notes: readonly CellNote[], styles: NotedStyles): CellEdits =>
  editsBy(notes, ({ severity }) => (cell) => {
    const style = Number(attributeIn(cell.attributes, 's') ?? 0);
    return { ...cell, attributes: withAttribute(cell.attributes, 's', styles.coloured(style, severity)) };
  });

async function writeStyles(
  workbook: WorkbookPackage,
  book: string,
  used: ReadonlySet<number>,
): Promise<NotedStyles> {
  const path = (await relationsOf(workbook, book)).find(({ type }) => type === 'styles')?.path;
  const before = path === undefined ? undefined : await workbook.text(path);
  const styles = notedStyles(before, used);
  const target = path ?? 'xl/styles.xml';
  workbook.set(target, styles.xml);
  if (before === undefined) {
    if (path === undefined) await addRelation(workbook, book, { type: 'styles', target });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
    await addContentType(workbook, { path: target }, type);
  }
  return styles;
}

function noteBelow(uncommented: number, unlisted: number, language: Language): string | null {
  const said = {
    zh: [
      uncommented > 0 && `批注最多 ${mostComments} 处，另有 ${uncommented} 处只着色，没有批注。`,
      unlisted > 0 && `另有 ${unlisted} 条没有列出。`,
    ],
    en: [
      uncommented > 0 &&
        `There are at most ${mostComments} comments; ${uncommented} more cells are coloured only.`,
      unlisted > 0 && `${unlisted} more findings are not listed.`,
    ],
  }[language].filter(Boolean);
  return said.length > 0 ? said.join(language === 'zh' ? '' : ' ') : null;
}

const freeName = (taken: ReadonlySet<string>, language: Language): string =>
  sheetNames([...taken, listName[language]]).at(-1) ?? listName[language];

async function addSheet(
  workbook: WorkbookPackage,
  book: string,
  { name, xml }: { readonly name: string; readonly xml: string },
): Promise<void> {
  const path = workbook.freePath('xl/worksheets/findings', '.xml');
  workbook.set(path, xml);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  await addContentType(workbook, { path }, type);
  const id = await addRelation(workbook, book, { type: 'worksheet', target: path });
  const before = (await workbook.text(book)) ?? '';
  const numbers = [...before.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, number]) => Number(number));
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (prefix: string): string =>
    `<${prefix}sheet xmlns:r="${relationships}" name="${xmlText(name)}" sheetId="${Math.max(0, ...numbers) + 1}" r:id="${id}"/>`;
  workbook.set(book, appended(before, 'sheets', sheet) ?? before);
}
