/** The way from the top of a JSON value to a place in it: keys and list positions. */
export type JsonPath = readonly PropertyKey[];

/**
 * A path as a reader writes it.
 *
 * @example
 * pathText(['observations', 3, 'value']) // 'observations[3].value'
 * pathText(['inferred', 'a b']) // 'inferred["a b"]'
 * pathText([]) // ''
 */
export function pathText(path: JsonPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w$-]{1,128}$/.test(String(step))) text += text === '' ? String(step) : `.${String(step)}`;
    else text += `[${JSON.stringify(String(step).slice(0, 128))}]`;
  }
  return text;
}

/** What stands at a place; `undefined` when nothing does. Only what the file itself holds counts. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Whether a value is a JSON object: not a list, not null. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
