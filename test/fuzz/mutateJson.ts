/** One change to a JSON value: at which of its places, and what is put there. Numbers are taken modulo what there is. */
export interface JsonChange {
  readonly at: number;
  readonly by: number;
}

const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown;

/** What no key of a file of this library expects, or not of this size. */
const oddities: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, 1e18, 1e-7, 99999999999999],
  ...[
    '',
    ' ',
    '0',
    '1',
    '2023',
    '2023-02-30',
    '2023/2022',
    '9999',
    '0000',
    'é',
    '\uD800',
    '\0',
    '\u202E',
    'a'.repeat(1000),
    '件',
    '万'.repeat(40),
    '%',
    '亿元/万人',
    'id',
    '__proto__',
    'constructor',
    '110000',
    '000000',
    'gte',
    'level',
    'linear',
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    [{}],
    { min: 1, max: 0 },
    { min: 1, max: 2 },
    { min: 0, max: 1e308 },
    { zh: '', en: '' },
    { toString: 1 },
    { length: 1e9 },
    deep,
    Array.from({ length: 300 }, () => ({})),
  ],
];

type Parent = Record<string, unknown>;

/** A copy of a JSON value with one of its places changed: another value, another key, the value twice, or nothing. */
export function mutateJson(root: unknown, { at, by }: JsonChange): unknown {
  const copy: unknown = structuredClone(root);
  const places = placesIn(copy);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return oddities[by % oddities.length];
  const [parent, key] = place;
  const value = parent[key];
  const kind = by % 8;
  if (kind === 0) Reflect.deleteProperty(parent, key);
  else if (kind === 1 && Array.isArray(parent)) parent.push(value);
  else if (kind === 2 && !Array.isArray(parent))
    Object.defineProperty(parent, '__proto__', { value, enumerable: true });
  // What stands at another place may be right in form and wrong in meaning.
  else if (kind === 3 || kind === 4) parent[key] = structuredClone(elsewhere(places, by));
  else parent[key] = oddities[by % oddities.length];
  return copy;
}

function elsewhere(places: readonly (readonly [Parent, string])[], by: number): unknown {
  const [parent, key] = places[by % places.length] ?? [{}, ''];
  return parent[key];
}

function placesIn(root: unknown): (readonly [parent: Parent, key: string])[] {
  const places: (readonly [Parent, string])[] = [];
  const left: unknown[] = [root];
  for (let value = left.pop(); left.length > 0 || value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      places.push([value as Parent, key]);
      left.push((value as Parent)[key]);
    }
  }
  return places;
}
