import { plainHeading } from './plainHeading.js';

/** A heading as a key: two headings that differ only in blanks, width or case are the same. */
export function headingKey(heading: string): string {
  const { name, bracketed } = plainHeading(heading);
  return bracketed === null ? name : `${name}(${bracketed})`;
}
