import type { Severity } from '../finding/catalogueEntry.js';
import type { Finding } from '../finding/finding.js';
import type { Language } from '../model/label.js';

/** What a log says of the program beside its findings. */
export interface SarifOptions {
  readonly language: Language;
  /** Version of this package. */
  readonly version: string;
  /** Where the pages about findings stand; a code is put behind it. Left out: no links. */
  readonly pages?: string;
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Findings as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for programs that show results beside a file. Rows
 * are lines; cells and places in JSON are logical locations.
 *
 * @returns an object to be written as JSON
 * @example
 * // JSON.stringify(findingsSarif(findings, { language: 'zh', version: '1.0.0' }))
 * // of no findings: a run with an empty list of results, which says that all is well
 */
export function findingsSarif(findings: readonly Finding[], options: SarifOptions): object {
  const { language, version, pages } = options;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const rules = codes.map((id) => ({ id, ...(pages !== undefined && { helpUri: `${pages}${id}.md` }) }));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ipr-plan', version, rules } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        results: findings.map((found) => resultOf(found, codes.indexOf(found.code), language)),
      },
    ],
  };
}

function resultOf(found: Finding, ruleIndex: number, language: Language): object {
  const { code, severity, message, expected, cure, seen, fix } = found;
  const between = language === 'zh' ? '' : ' ';
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: [message[language], cure[language]].join(between) },
    locations: [locationOf(found)],
    properties: { seen, expected: expected[language], ...(fix && { fix }) },
  };
}

function locationOf({ where: { file, sheet, row, column, cell, path } }: Finding): object {
  const place = [sheet, cell ?? path].filter((part) => part !== undefined).join('!');
  return {
    ...(file !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        ...(row !== undefined && { region: { startLine: row } }),
      },
    }),
    ...(place !== '' && {
      logicalLocations: [{ fullyQualifiedName: place, ...(column !== undefined && { name: column }) }],
    }),
  };
}

/** A path as part of an address, its folders kept. */
const uriOf = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
