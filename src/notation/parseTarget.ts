import { wholeDoubts } from './doubt/wholeDoubts.js';
import { lexemesOf } from './lex/lexemesOf.js';
import { notationFinding } from './notationFinding.js';
import type { ParsedTargets, TargetContext } from './parsedTarget.js';
import { newExpression } from './read/expression.js';
import { readCell } from './read/readCell.js';
import { readClauses } from './read/readClauses.js';
import { normalText } from './text/normalText.js';

/**
 * Reads a target as a Chinese plan prints it, in a cell of a table or in a clause of running text.
 *
 * @param text the expression, as printed
 * @param context what is known beside its words; what is given is used, and without it the words are read alone
 * @returns every target with its kind, figures, deadline and the places they stand at; a baseline or attribute beside
 * them; or what else the expression is. What cannot be read, or can be read in two ways, is told by `findings`
 * @example
 * parseTarget('年均增长10%以上').targets.map(({ kind, unit }) => [kind, unit]) // [['growth', '%']]
 * parseTarget('到2025年达到5件；到2035年达到9件').targets.map(({ by }) => by) // ['2025', '2035']
 * parseTarget('国发〔2021〕20号').notTarget // 'documentNumber'
 * parseTarget('12.5.3').findings.map(({ code }) => code) // ['notation/unreadable']
 */
export function parseTarget(text: string, context: TargetContext = {}): ParsedTargets {
  const expression = newExpression();
  const normal = normalText(text);
  const lexemes = lexemesOf(normal.text, { period: context.period ?? null });
  if (!readCell(normal, lexemes, context, expression))
    readClauses(normal, lexemes, context, expression, parseTarget);
  // Where something is told already, the same would be told twice.
  if (expression.findings.length === 0) expression.findings.push(...wholeDoubts(text, expression));
  const isSilent =
    expression.targets.length + expression.findings.length === 0 &&
    !expression.baseline &&
    !expression.attribute &&
    !expression.notTarget &&
    context.column !== 'baseline';
  if (isSilent)
    expression.findings.push(notationFinding('notation/unreadable', {}, { seen: text.slice(0, 200) }));
  const { targets, leftover, findings, baseline, attribute, notTarget } = expression;
  return {
    targets,
    ...(baseline && { baseline }),
    ...(attribute && { attribute }),
    ...(notTarget && targets.length === 0 && { notTarget }),
    leftover,
    findings,
  };
}
