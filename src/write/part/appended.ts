/**
 * XML with more elements at the end of one of its elements; `null` when there is no such element.
 *
 * @param name of the element, without its prefix
 * @param more elements, made with the prefix that the element goes by
 * @example
 * appended('<a><b/></a>', 'a', () => '<c/>') // '<a><b/><c/></a>'
 * appended('<x:a/>', 'a', (prefix) => `<${prefix}c/>`) // '<x:a><x:c/></x:a>'
 */
export function appended(xml: string, name: string, more: (prefix: string) => string): string | null {
  const closing = new RegExp(`</((?:[\\w.-]+:)?)${name}\\s*>`).exec(xml);
  if (closing) {
    const at = closing.index;
    return xml.slice(0, at) + more(closing[1] ?? '') + xml.slice(at);
  }
  const empty = new RegExp(`<((?:[\\w.-]+:)?)${name}((?:\\s[^<>]*?)?)/>`).exec(xml);
  if (!empty) return null;
  const [tag, prefix = '', attributes = ''] = empty;
  const whole = `<${prefix}${name}${attributes.trimEnd()}>${more(prefix)}</${prefix}${name}>`;
  return xml.slice(0, empty.index) + whole + xml.slice(empty.index + tag.length);
}
