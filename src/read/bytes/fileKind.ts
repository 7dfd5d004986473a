/** What a file is by its first bytes. Everything that is not known to be something else may be text. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'text';

const kinds: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  // An archive without a single entry.
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  // {\rtf: else its brace would make it JSON.
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
];

/**
 * Tells a workbook (a zip archive), an old or encrypted workbook (an OLE container), a PDF and an RTF document from text.
 *
 * @example
 * fileKind(new Uint8Array([0x50, 0x4b, 0x03, 0x04])) // 'zip'
 * fileKind(new Uint8Array()) // 'text'
 */
export function fileKind(head: Uint8Array): FileKind {
  const found = kinds.find(([start]) => start.every((byte, index) => head[index] === byte));
  return found?.[1] ?? 'text';
}
