import type { Hyperlink } from 'hucre';
import type { CellLink } from './workbook.js';

/** Excel takes no longer address. */
const longest = 2_079;

/**
 * A link in the words of the file format; `undefined` for one that leads nowhere a sheet may send its reader, such as
 * `javascript:` or `file:`.
 *
 * @param nameOf the names that the sheets of the workbook got, by the names meant
 */
export function hyperlinkTo(link: CellLink, nameOf: ReadonlyMap<string, string>): Hyperlink | undefined {
  if ('sheet' in link) {
    const name = nameOf.get(link.sheet);
    return name === undefined ? undefined : { target: '', location: `'${name.replaceAll("'", "''")}'!A1` };
  }
  const { address } = link;
  const isFit = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}\p{Cf}\p{Cs}]+$/iu.test(address);
  return isFit && address.length <= longest ? { target: address } : undefined;
}
