import * as z from 'zod';
import type { Enumeration, ValueOf } from './label.js';
import { labels } from './label.js';

/** The schema of one labelled enumeration: accepts exactly the values that have a label. */
export function enumerationSchema<E extends Enumeration>(name: E) {
  return z.enum(Object.keys(labels[name]) as [ValueOf<E>, ...ValueOf<E>[]]);
}
