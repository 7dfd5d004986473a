/**
 * What an attribute says, as it is written; `undefined` when there is none.
 *
 * @param attributes as they stand in a tag, with the blank before them
 * @example
 * attributeIn(' r="C12" s="3"', 's') // '3'
 */
export function attributeIn(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** Attributes with one of them set, or taken out by `null`. */
export function withAttribute(attributes: string, name: string, value: string | number | null): string {
  const rest = attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '').trimEnd();
  return value === null ? rest : `${rest} ${name}="${value}"`;
}
