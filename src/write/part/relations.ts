import { appended } from './appended.js';
import type { WorkbookPackage } from './workbookPackage.js';
import { attributeIn } from './xmlAttribute.js';

/** What a part refers to. */
export interface Relation {
  readonly id: string;
  /** Last word of its type, such as `comments`. */
  readonly type: string;
  readonly path: string;
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** What a part refers to. */
export async function relationsOf(
  workbook: Pick<WorkbookPackage, 'text'>,
  path: string,
): Promise<readonly Relation[]> {
  const xml = (await workbook.text(relationsPath(path))) ?? '';
  return [...xml.matchAll(/<(?:[\w.-]+:)?Relationship(\s[^<>]*?)\/?>/g)].map(([, attributes = '']) => ({
    id: attributeIn(attributes, 'Id') ?? '',
    type: attributeIn(attributes, 'Type')?.split('/').at(-1) ?? '',
    path: resolved(folderOf(path), attributeIn(attributes, 'Target') ?? ''),
  }));
}

/** Lets a part refer to one more, and gives the id by which it does. */
export async function addRelation(
  workbook: WorkbookPackage,
  path: string,
  { type, target }: { readonly type: string; readonly target: string },
): Promise<string> {
  const taken = new Set((await relationsOf(workbook, path)).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml = (await workbook.text(relationsPath(path))) ?? `<Relationships xmlns="${namespace}"/>`;
  const more = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${types}/${type}" Target="/${target}"/>`;
  workbook.set(relationsPath(path), appended(xml, 'Relationships', more) ?? xml);
  return id;
}

/** Says what a new part is, by its path or, for all of its kind, by the ending of its name. */
export async function addContentType(
  workbook: WorkbookPackage,
  part: { readonly path: string } | { readonly ending: string },
  type: string,
): Promise<void> {
  const list = '[Content_Types].xml';
  const xml = (await workbook.text(list)) ?? '';
  if ('ending' in part && new RegExp(`Extension\\s*=\\s*["']${part.ending}["']`, 'i').test(xml)) return;
  const more = (prefix: string): string =>
    'path' in part
      ? `<${prefix}Override PartName="/${part.path}" ContentType="${type}"/>`
      : `<${prefix}Default Extension="${part.ending}" ContentType="${type}"/>`;
  workbook.set(list, appended(xml, 'Types', more) ?? xml);
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
