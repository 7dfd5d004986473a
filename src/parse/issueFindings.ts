import type * as z from 'zod';
import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { nearestNames, plainName } from '../finding/nearestNames.js';
import { printableValue } from '../finding/printable.js';
import type { Where } from '../finding/where.js';
import type { Words } from '../finding/words.js';
import type { JsonPath } from './jsonPath.js';
import { isJsonObject, pathText, valueAt } from './jsonPath.js';
import { knownKeys } from './knownKeys.js';
import { allowedValues, patternCodes, refinementCodes, typeWords } from './schemaWords.js';

/** What a file was checked against, and where it came from. */
interface Checked {
  readonly schema: z.core.$ZodType;
  readonly root: unknown;
  readonly where: Where;
}

/**
 * The findings of what a schema holds against a file. Built from the data of each issue (code, path, value), never from
 * zod's sentences, which belong to the whole process and may be in any language.
 */
export function issueFindings(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  root: unknown,
  where: Where,
): Finding[] {
  const checked = { schema, root, where };
  // Of one value the first fault is told: that a malformed date is no day either helps nobody.
  const told = new Set<string>();
  return issues
    .filter(({ code, path }) => {
      const place = pathText(path);
      const isNew = code === 'unrecognized_keys' || !told.has(place);
      if (code !== 'unrecognized_keys') told.add(place);
      return isNew;
    })
    .flatMap((issue) => findingsOf(issue, issue.path, checked));
}

function findingsOf(issue: z.core.$ZodIssue, path: JsonPath, checked: Checked): Finding[] {
  const value = valueAt(checked.root, path);
  const at: Where = { ...checked.where, ...(path.length > 0 && { path: pathText(path) }) };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, checked));
  if (issue.code === 'invalid_union') {
    const member = chosenIssues(issue);
    if (member) return member.flatMap((inner) => findingsOf(inner, [...path, ...inner.path], checked));
  }
  const isMissing = value === undefined && path.length > 0 && issue.code !== 'custom';
  if (isMissing) return [missingKey(issue, path, checked)];
  return [findingOf(issue, path, value, at, checked)];
}

function findingOf(
  issue: z.core.$ZodIssue,
  path: JsonPath,
  value: unknown,
  where: Where,
  { root }: Checked,
): Finding {
  const seen = printableValue(value) ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return finding('value/wrongType', where, { seen, type: typeWords(issue) });
    case 'invalid_value':
      return notInList(seen, issue.values.map(String), where);
    case 'invalid_union':
      return issue.discriminator === undefined
        ? finding('value/notAFigureOrRange', where, { seen })
        : notInList(seen, allowedValues(issue) ?? [], where);
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, seen, where);
    case 'invalid_format':
      return finding(patternCodes.get(String(issue.pattern)) ?? 'value/notAllowed', where, { seen });
    case 'invalid_key':
      return finding('inferred/notAField', where, { seen: String(path.at(-1)) });
    case 'custom':
      return brokenRefinement(issue.message, seen, where, valueAt(root, path.slice(0, -1)));
    default:
      return finding('value/notAllowed', where, { seen });
  }
}

/** The issues of the one member of a union that the value is of the type of, if there is one. */
function chosenIssues(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const members = issue.errors.filter(
    (errors) => !errors.some(({ code, path }) => path.length === 0 && code === 'invalid_type'),
  );
  return members.length === 1 ? members[0] : undefined;
}

function unknownKey(key: string, path: JsonPath, { schema, root, where }: Checked): Finding {
  const known = knownKeys(schema, root, path);
  return finding(
    'key/unknown',
    { ...where, path: pathText([...path, key]) },
    { seen: key, known, ...suggestionFor(key, known) },
  );
}

function missingKey(issue: z.core.$ZodIssue, path: JsonPath, { where }: Checked): Finding {
  const key = String(path.at(-1));
  return finding('key/missing', { ...where, path: pathText(path) }, { key, type: typeWords(issue) });
}

function notInList(seen: string, allowed: readonly string[], where: Where): Finding {
  return finding('value/notInList', where, { seen, allowed, ...suggestionFor(seen, allowed) });
}

function suggestionFor(
  name: string,
  known: readonly string[],
): { suggestion: string | null; isOnlySpelling: boolean } {
  const suggestion = nearestNames(name, known, 1)[0] ?? null;
  return { suggestion, isOnlySpelling: suggestion !== null && plainName(suggestion) === plainName(name) };
}

function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  seen: string,
  where: Where,
): Finding {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    return issue.code === 'too_small'
      ? finding('text/empty', where, {})
      : finding('text/tooLong', where, { seen, limit });
  }
  if (issue.origin === 'array') return finding('list/tooShort', where, { seen, minimum: limit });
  return finding('value/outOfRange', where, { seen, bound: boundWords(issue.code, issue.inclusive, limit) });
}

function boundWords(code: 'too_small' | 'too_big', inclusive: boolean | undefined, limit: number): Words {
  const [zh, en] =
    code === 'too_small'
      ? inclusive === false
        ? ['大于', 'more than']
        : ['不小于', 'at least']
      : inclusive === false
        ? ['小于', 'less than']
        : ['不大于', 'at most'];
  return { zh: `${zh} ${limit}`, en: `${en} ${limit}` };
}

function brokenRefinement(name: string, seen: string, where: Where, parent: unknown): Finding {
  const sibling = (key: string): string =>
    isJsonObject(parent) ? (printableValue(parent[key]) ?? 'final') : '';
  switch (name) {
    case 'rangeReversed':
      return finding('range/reversed', where, {
        seen,
        lower: sibling(where.path?.endsWith('lastYear') ? 'firstYear' : 'min'),
      });
    case 'valueAndStatusDisagree':
      return finding('observation/valueAndStatusDisagree', where, { seen, status: sibling('status') });
    case 'missingReasonRequired':
      return finding('observation/missingReasonMissing', where, {});
    default:
      return finding(refinementCodes.get(name) ?? 'value/notAllowed', where, { seen });
  }
}
