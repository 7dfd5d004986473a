import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import { scanJson } from '../read/ndjson/scanJson.js';
import { pathText } from './jsonPath.js';
import { depthLimit, jsonShapeFindings } from './jsonShape.js';

/**
 * JSON text → value. Broken text is found with its line and column; so are nesting beyond any plan, keys that stand
 * twice in one object, and `__proto__`.
 *
 * @param where the file it came from, for the findings
 * @example
 * parseJson('{"a": 1,}').findings[0]?.message.en // 'Row 1: Not valid JSON at character 9: “}”.'
 */
export function parseJson(text: string, where: Where = {}): Result<unknown> {
  const { brokenAt, isTooDeep, repeated } = scanJson(text, depthLimit);
  if (isTooDeep) return failure([finding('json/tooDeep', where, { limit: depthLimit })]);
  if (brokenAt !== null) return failure([brokenJson(text, brokenAt, where)]);
  const value: unknown = JSON.parse(text);
  const findings = [
    ...repeated.map((path) =>
      finding('json/keyRepeated', { ...where, path: pathText(path) }, { seen: String(path.at(-1)) }),
    ),
    ...jsonShapeFindings(value, where),
  ];
  return findings.length > 0 ? failure(findings) : success(value);
}

function brokenJson(text: string, at: number, where: Where): Finding {
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  return finding(
    'json/broken',
    { ...where, row: line },
    { seen: text.slice(at, at + 20).split('\n', 1)[0] ?? '', line, column: (before.at(-1)?.length ?? 0) + 1 },
  );
}
