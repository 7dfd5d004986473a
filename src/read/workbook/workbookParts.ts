import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { readWhole } from './readWhole.js';

/** A sheet as the workbook lists it. */
interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

/** The parts of a workbook that its figures are read from. */
export interface WorkbookParts {
  /** Sheets in the order of their tabs; charts and macros left out. */
  readonly sheets: readonly SheetPart[];
  readonly strings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

type Archive = ReadonlyMap<string, ZipEntry>;

interface Relation {
  /** Last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly path: string;
}

/** Finds the parts of a workbook; `null` when the archive is none. */
export async function workbookParts(archive: Archive, where: Where): Promise<WorkbookParts | null> {
  const root = [...(await relationsOf('', archive, where)).values()];
  const path = root.find(({ type }) => type === 'officeDocument')?.path;
  const workbook = path === undefined ? undefined : archive.get(path);
  if (path === undefined || !workbook || !isWorkbook(path)) return null;
  const relations = await relationsOf(path, archive, where);
  const sheets: SheetPart[] = [];
  const taken = new Set<ZipEntry>();
  let is1904 = false;
  const takeSheet = (attribute: (name: string) => string | undefined): void => {
    const relation = relations.get(attribute('id') ?? '');
    const entry = relation?.type === 'worksheet' ? archive.get(relation.path) : undefined;
    const isHidden = (attribute('state') ?? 'visible') !== 'visible';
    if (!entry) return;
    // Listed a million times, one small sheet would inflate to a large one.
    if (taken.has(entry)) throw damaged(where);
    taken.add(entry);
    sheets.push({ name: attribute('name') ?? '', isHidden, entry });
  };
  await readWhole(
    workbook,
    {
      open: (name, attribute) => {
        if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
        if (name === 'sheet') takeSheet(attribute);
      },
    },
    where,
  );
  const partOf = (type: string): ZipEntry | undefined => {
    const relation = [...relations.values()].find((candidate) => candidate.type === type);
    return relation && archive.get(relation.path);
  };
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), is1904 };
}

/** Whether a part is the list of sheets: `workbook.xml`, or `workbook2.xml` as some programs have it. */
function isWorkbook(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('workbook') && name.endsWith('.xml');
}

/** What a part refers to, by id. Nobody says where the sheets stand but this. */
async function relationsOf(
  path: string,
  archive: Archive,
  where: Where,
): Promise<ReadonlyMap<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  await readWhole(
    archive.get(`${folder}_rels/${path.slice(folder.length)}.rels`),
    {
      open: (name, attribute) => {
        if (name !== 'Relationship') return;
        const target = attribute('Target') ?? '';
        const type = attribute('Type')?.split('/').at(-1) ?? '';
        relations.set(attribute('Id') ?? '', { type, path: resolved(folder, target) });
      },
    },
    where,
  );
  return relations;
}

/** A path as the archive lists it, from one that may begin at its root or go up. */
function resolved(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

const damaged = (where: Where): FindingsError =>
  new FindingsError([finding('file/workbookDamaged', where, {})]);
