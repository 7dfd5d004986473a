import { appended } from '../part/appended.js';
import { addContentType, addRelation, relationsOf } from '../part/relations.js';
import type { WorkbookPackage } from '../part/workbookPackage.js';
import { attributeIn } from '../part/xmlAttribute.js';
import { xmlText } from '../part/xmlText.js';
import type { CellNote } from './cellNotes.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const author = 'ipr-plan';

/**
 * Writes notes as comments of a sheet, beside those it has: where a cell has a comment already, the note is added to it.
 *
 * @param path of the sheet
 * @param xml of the sheet
 * @returns the XML of the sheet, which refers to its comments now
 */
export async function addComments(
  workbook: WorkbookPackage,
  path: string,
  xml: string,
  notes: readonly CellNote[],
): Promise<string> {
  const relations = await relationsOf(workbook, path);
  const comments = relations.find(({ type }) => type === 'comments');
  const before = comments && (await workbook.text(comments.path));
  const list = before ?? `<comments xmlns="${main}"><authors/><commentList/></comments>`;
  const taken = new Set([...list.matchAll(/\sref=["'](\w+)["']/g)].map(([, cell]) => cell));
  const fresh = notes.filter(({ cell }) => !taken.has(cell));
  const target = comments?.path ?? workbook.freePath('xl/comments', '.xml');
  workbook.set(target, withNotes(list, notes, fresh));
  if (!comments) {
    await addRelation(workbook, path, { type: 'comments', target });
    await addContentType(
      workbook,
      { path: target },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    );
  }
  const drawing = relations.find(({ id }) => id === legacyDrawingOf(xml));
  const shapes = drawing && (await workbook.text(drawing.path));
  const shapesPath = drawing?.path ?? workbook.freePath('xl/drawings/vmlDrawing', '.vml');
  workbook.set(shapesPath, withShapes(shapes ?? noShapes, fresh));
  if (drawing) return xml;
  await addContentType(
    workbook,
    { ending: 'vml' },
    'application/vnd.openxmlformats-officedocument.vmlDrawing',
  );
  return withLegacyDrawing(
    xml,
    await addRelation(workbook, path, { type: 'vmlDrawing', target: shapesPath }),
  );
}

/** The comment of a cell, as it stands in the list. */
function commentAt(list: string, cell: string): string | undefined {
  const opening = new RegExp(`<((?:[\\w.-]+:)?)comment\\s(?:[^<>]*\\s)?ref=["']${cell}["']`).exec(list);
  if (!opening) return undefined;
  // Looked for once, and not again from each beginning that has no end.
  const rest = list.slice(opening.index);
  const closing = new RegExp(`</${opening[1]}comment\\s*>`).exec(rest);
  return closing ? rest.slice(0, closing.index + closing[0].length) : undefined;
}

function withNotes(list: string, notes: readonly CellNote[], fresh: readonly CellNote[]): string {
  const added = new Set(fresh);
  const longer = notes
    .filter((note) => !added.has(note))
    .reduce((text, { cell, text: note }) => {
      const comment = commentAt(text, cell) ?? '';
      const run = (prefix: string): string =>
        `<${prefix}r><${prefix}t xml:space="preserve">\n\n${xmlText(note)}</${prefix}t></${prefix}r>`;
      return text.replace(comment, () => appended(comment, 'text', run) ?? comment);
    }, list);
  const number = longer.match(/<(?:[\w.-]+:)?author[\s/>]/g)?.length ?? 0;
  const signed =
    appended(longer, 'authors', (prefix) => `<${prefix}author>${author}</${prefix}author>`) ?? longer;
  const more = (prefix: string): string =>
    fresh.map(({ cell, text }) => commentXml(prefix, cell, number, text)).join('');
  return appended(signed, 'commentList', more) ?? signed;
}

const commentXml = (prefix: string, cell: string, authorId: number, text: string): string =>
  `<${prefix}comment ref="${cell}" authorId="${authorId}"><${prefix}text><${prefix}r><${prefix}rPr><${prefix}sz val="9"/></${prefix}rPr><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`;

const noShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

/** A comment is a box beside its cell, drawn in VML; without the box Excel does not show it. */
function withShapes(shapes: string, notes: readonly CellNote[]): string {
  const taken = [...shapes.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...taken) + 1;
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const boxes = notes.map((note, index) => boxXml(note, first + index)).join('');
  const hasType = shapes.includes('id="_x0000_t202"');
  return appended(shapes, 'xml', () => (hasType ? '' : type) + boxes) ?? shapes;
}

function boxXml({ row, column, text }: CellNote, id: number): string {
  // About twenty characters go into a line of the box; a long note gets a taller one.
  const rows = Math.min(24, 4 + Math.ceil(text.length / 20));
  const anchor = [column + 1, 15, row - 1, 2, column + 5, 15, row - 1 + rows, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:220pt;height:${rows * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function legacyDrawingOf(xml: string): string | undefined {
  const [, attributes] = /<(?:[\w.-]+:)?legacyDrawing(\s[^<>]*?)\/?>/.exec(xml) ?? [];
  return attributes === undefined ? undefined : attributeIn(attributes, '(?:[\\w.-]+:)?id');
}

/** What stands behind the reference to the comments in a sheet, in the order of the format. */
const behind =
  /<(?:[\w.-]+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/((?:[\w.-]+:)?)worksheet\s*>/;

function withLegacyDrawing(xml: string, id: string): string {
  const end = xml.lastIndexOf('sheetData');
  const match = behind.exec(xml.slice(end));
  if (!match) return xml;
  const at = end + match.index;
  const [, prefix = ''] = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml) ?? [];
  const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return xml.slice(0, at) + element + xml.slice(at);
}
