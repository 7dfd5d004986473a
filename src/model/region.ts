import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { printedSchema, regionCodeSchema } from './scalar.js';

export const regionSchema = z.strictObject({
  /** GB/T 2260 code, six digits: 152900 for 阿拉善盟. */
  code: regionCodeSchema,
  /** Official name in Chinese. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Administrative level. A 盟 is a prefecture; a district of a 直辖市 is a county-level region here. */
  level: enumerationSchema('regionLevel'),
  /** GB/T 2260 code of the region above; `null` for the nation. */
  parentCode: regionCodeSchema.nullable(),
});

/** An administrative division 行政区划. */
export interface Region extends z.infer<typeof regionSchema> {}
