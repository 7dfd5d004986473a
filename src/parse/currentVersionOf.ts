import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { printableValue } from '../finding/printable.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import type { FileKind, JsonFile, Migration } from './migrations.js';
import { migrations } from './migrations.js';

/**
 * A file of any known format version as one of the current version, by taking every step in between. A file of a newer
 * version is refused: what it means by its keys is not known yet.
 *
 * @param steps the steps between versions; the current version is one more than there are
 */
export function currentVersionOf(
  kind: FileKind,
  file: JsonFile,
  where: Where = {},
  steps: readonly Migration[] = migrations,
): Result<JsonFile> {
  const current = steps.length + 1;
  const version = file.schemaVersion;
  const wrong = versionFinding(version, current, where);
  if (wrong) return failure([wrong]);
  const migrated = steps.slice(Number(version) - 1).reduce((older, step) => step[kind](older), file);
  return success({ ...migrated, schemaVersion: current });
}

function versionFinding(version: unknown, current: number, where: Where): Finding | null {
  const seen = printableValue(version);
  const at = { ...where, path: 'schemaVersion' };
  if (seen === null) return finding('schemaVersion/missing', where, { current });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return finding('schemaVersion/notAVersion', at, { seen, current });
  }
  return version > current ? finding('schemaVersion/newer', at, { seen, current }) : null;
}
