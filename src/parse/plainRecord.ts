import type { Observation } from '../model/observation.js';
import { observationSchema } from '../model/observation.js';
import { remembered } from './cell/remembered.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A field that holds text, and its place among the fields. */
interface TextField {
  readonly place: number;
  readonly isSound: (text: string) => boolean;
}

const keys = Object.keys(observationSchema.shape);
const valuePlace = keys.indexOf('value');
const textKeys = [
  'indicatorId',
  'regionCode',
  'period',
  'unit',
  'status',
  'revisedOn',
  'source',
  'printed',
  'componentId',
] as const satisfies readonly (keyof Observation)[];
/** A figure that is further from 0 is left to the schema, which refuses it. */
const furthest = 1e18;
const without: ReadonlySet<unknown> = new Set<Observation['status']>(['missing', 'notApplicable']);

/**
 * Reads the records of which nothing is to be said, several times faster than the schema: files repeat the same few ids,
 * times and units, so each is shown to the schema once. `null` for a record with anything else in it, which the schema is
 * to see whole.
 *
 * @example
 * const read = plainRecord();
 * read({ indicatorId: 'patents', period: '2023', value: 1 }) // { indicatorId: 'patents', period: '2023', value: 1 }
 * read({ indicatorId: 'patents', period: '2023', value: null }) // null: a reason must be looked for
 */
export function plainRecord(): (json: JsonObject) => Observation | null {
  const fields = new Map(textKeys.map((key) => [key as string, textField(key)]));
  return (json) => {
    const { indicatorId, period, value, status } = json;
    if (typeof value !== 'number' || !(Math.abs(value) <= furthest)) return null;
    if (indicatorId === undefined || period === undefined || without.has(status)) return null;
    let last = -1;
    let isOrdered = true;
    for (const key in json) {
      const held = json[key];
      const field = fields.get(key);
      if (key !== 'value' && (typeof held !== 'string' || !field?.isSound(held))) return null;
      const place = field?.place ?? valuePlace;
      if (place < last) isOrdered = false;
      last = place;
    }
    return (isOrdered ? json : inOrder(json)) as JsonObject & Observation;
  };
}

function textField(key: (typeof textKeys)[number]): TextField {
  const schema = observationSchema.shape[key];
  const sound = remembered((text) => (schema.safeParse(text).success ? text : null));
  return { place: keys.indexOf(key), isSound: (text) => sound(text) !== null };
}

/** The same with its keys in the order of the schema, in which files are written. */
const inOrder = (json: JsonObject): JsonObject =>
  Object.fromEntries(keys.filter((key) => key in json).map((key) => [key, json[key]]));
