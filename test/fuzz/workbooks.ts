import { inflateRawSync } from 'node:zlib';
import type { Packed } from '../read/archive.js';
import { archiveOf } from '../read/archive.js';
import type { Change } from './mutate.js';
import { mutate } from './mutate.js';

/** What breaks readers of workbooks, put into the XML of a part. */
const xmlTokens: readonly string[] = [
  ...[
    '<',
    '>',
    '"',
    '/>',
    '</',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x?>',
    '\0',
    '\uFFFF',
    '&#0;',
    '&#x110000;',
    '&bomb;',
    '&amp;amp;',
  ],
  ...[
    '<a>'.repeat(2000),
    ' '.repeat(5000),
    '9'.repeat(5000),
    '<row>',
    '</row>',
    '<row r="1048576"/>',
    '<row r="1048577"/>',
    '<row r="-1"/>',
    '<row r="x"/>',
    '<row r="1e3"/>',
  ],
  ...[
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="AAAA1"><v>1</v></c>',
    '<c r="A0"/>',
    '<c r=""/>',
    '<c><v>1</v></c>',
    '<c/>',
  ],
  ...[
    '<c t="s"><v>999999</v></c>',
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>1.5</v></c>',
    '<c t="s"><v>__proto__</v></c>',
    '<c t="s"><v>length</v></c>',
  ],
  ...[
    '<c t="b"><v>2</v></c>',
    '<c t="d"><v>2023-99-99</v></c>',
    '<c t="e"><v/></c>',
    '<c t="str"><f>A1</f></c>',
    '<c t="zz"><v>1</v></c>',
    '<c s="99999"><v>45291</v></c>',
    '<c s="-1"><v>1</v></c>',
    '<c s="x"><v>1</v></c>',
  ],
  ...[
    '<v>1e999</v>',
    '<v>NaN</v>',
    '<v>-1</v>',
    '<v>2958466</v>',
    '<v>0.1</v>',
    '<f>SUM(A1)</f>',
    '<is><t>x</t></is>',
    '<rPh>',
    '<t>_x0000_</t>',
    '<t>_xD800_</t>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '&c;',
    '<!ENTITY e SYSTEM "http://localhost/">',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<mergeCell ref="B2:A1"/>',
    '<mergeCell ref="A1"/>',
    '<mergeCell ref="AAAA1:AAAA2"/>',
    '<mergeCell ref="A1:A2"/>'.repeat(300),
    `</sheetData>${'<mergeCell ref="A1:ALL1048576"/>'.repeat(2000)}`,
    '</sheetData>',
    '<sheetData>',
  ],
  ...[
    '<sheet name="" r:id="rId1"/>',
    '<sheet name="__proto__" r:id="__proto__"/>',
    '<sheet name="a" r:id="rId2" state="veryHidden"/>',
    '<sheets>',
    'date1904="1"',
  ],
  ...[
    '<Relationship Id="rId1" Type="http://x/officeDocument" Target="_rels/.rels"/>',
    '<Relationship Id="rId1" Type="http://x/worksheet" Target="workbook.xml"/>',
    '<Relationship Id="rId2" Type="http://x/worksheet" Target="../../../../etc/passwd"/>',
    '<Relationship Id="rId3" Type="http://x/sharedStrings" Target="/xl/_rels/workbook.xml.rels"/>',
    '<Relationship TargetMode="External" Id="rId1" Type="http://x/worksheet" Target="http://localhost/"/>',
  ],
  ...[
    '<numFmt numFmtId="14" formatCode="[["/>',
    '<numFmt numFmtId="164" formatCode="&quot;"/>',
    '<xf numFmtId="-1"/>',
    '<xf numFmtId="14"/>',
    '<xf/>',
    '<cellXfs>',
    '<si><t>x</t></si>',
    '<si/>',
    '<t>',
    '<r>',
    ' __proto__="x"',
    ' r="A1"',
    ' xmlns="x"',
    ' t="s"',
    ' s="1"',
  ],
];

const names = [
  'xl/worksheets/sheet1.xml',
  '__proto__',
  '',
  '../x',
  'xl\\workbook.xml',
  'XL/WORKBOOK.XML',
  '[Content_Types].xml',
  'content.xml',
  '/',
];

/** One change to an archive: which of its files, what is done to it, and with what. */
export interface PartChange {
  readonly part: number;
  readonly what:
    | 'text'
    | 'size'
    | 'checksum'
    | 'remove'
    | 'duplicate'
    | 'rename'
    | 'empty'
    | 'swap'
    | 'nest'
    | 'raw';
  readonly by: number;
  readonly text: readonly Change[];
}

export const partChangeNames: readonly PartChange['what'][] = [
  ...(['size', 'checksum', 'remove', 'duplicate', 'rename', 'empty', 'swap', 'nest', 'raw'] as const),
  ...(['text', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'text'] as const),
];

/** The files of an archive. Reads no more than the archives of the tests need. */
export function partsOf(archive: Uint8Array): readonly Packed[] {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const parts: Packed[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index++) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const text = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    parts.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), text: text.toString('utf8') });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** An archive again, of files with changes made to them. What is not changed is still told truly by its directory. */
export function archiveWith(
  parts: readonly Packed[],
  list: readonly PartChange[],
  other: readonly Packed[],
): Uint8Array {
  return archiveOf(list.reduce((changed, change) => partsWith(changed, change, other), parts));
}

function partsWith(
  parts: readonly Packed[],
  { part, what, by, text }: PartChange,
  other: readonly Packed[],
): readonly Packed[] {
  const at = part % Math.max(1, parts.length);
  const chosen = parts[at];
  if (!chosen) return parts;
  const graft = other[by % Math.max(1, other.length)] ?? chosen;
  const changedText = (): string =>
    mutate(String(chosen.text), text, { tokens: xmlTokens, other: String(graft.text) });
  const put = (...changed: readonly Packed[]): readonly Packed[] => [
    ...parts.slice(0, at),
    ...changed,
    ...parts.slice(at + 1),
  ];
  switch (what) {
    case 'text':
      return put({ ...chosen, text: changedText() });
    case 'size':
      return put({
        ...chosen,
        size: [0, 1, 2 ** 32 - 1, 2 ** 31, 1e6, Math.max(0, chosen.text.length - 1)][by % 6] ?? 0,
      });
    case 'checksum':
      return put({ ...chosen, checksum: by });
    case 'remove':
      return put();
    case 'duplicate':
      return put(chosen, { ...chosen, text: changedText() });
    case 'rename':
      return put({ ...chosen, name: names[by % names.length] ?? '' });
    case 'empty':
      return put({ ...chosen, text: '' });
    case 'swap':
      return put({ ...chosen, text: graft.text });
    case 'nest':
      return put({ ...chosen, text: archiveOf(parts.slice(0, 3)) });
    case 'raw':
      // Bytes that were never deflated.
      return put({ ...chosen, packed: new TextEncoder().encode(String(chosen.text).slice(0, by % 100)) });
  }
}
