import * as z from 'zod';

/**
 * The format of plan and observation files. It goes up by one whenever the set of accepted files changes in a release;
 * a reader accepts its own version and every earlier one (see `docs/decisions/format-version.md`).
 */
export const currentSchemaVersion = 1;

export const schemaVersionSchema = z.literal(currentSchemaVersion);
