import { readStructure } from '../kinds/structure.js';
import { unsetReasonOf } from '../kinds/unset.js';
import type { Lexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { attributeOf } from './attributeOf.js';
import { clauseOf } from './clauseOf.js';
import type { Expression } from './expression.js';
import { isDocumentNumber } from './isDocumentNumber.js';
import { isScoring } from './isScoring.js';
import { longestClause } from './longestClause.js';
import { nothingCarried } from './nothingCarried.js';
import { refuse } from './refuse.js';
import { targetOf } from './targetOf.js';

/**
 * What can be told from the whole expression at once: an attribute, an empty place, a reference to a document.
 *
 * @returns whether the expression is done with
 */
export function readCell(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  context: TargetContext,
  into: Expression,
): boolean {
  if (normal.text.length > longestClause) return false;
  const words = normal.text.trim();
  const attribute = attributeOf(words);
  if (attribute) {
    into.attribute = attribute;
    return true;
  }
  if (
    context.column === 'name' ||
    context.column === 'unit' ||
    context.column === 'attribute' ||
    /^注\d{0,2}:|^第[一二三四五六七八九十\d]{1,3}[章节篇]/.test(words)
  ) {
    into.notTarget = 'name';
    return true;
  }
  if (isScoring(words)) {
    into.notTarget = 'threshold';
    into.leftover.push({ start: 0, end: normal.source.length, text: normal.source });
    return true;
  }
  if (/^#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL)[!?]?$/.test(words)) {
    refuse(wholeClause(normal, lexemes, context), into);
    return true;
  }
  if (isDocumentNumber(words)) {
    into.notTarget = 'documentNumber';
    return true;
  }
  const references = lexemes.filter((lexeme) => lexeme.type === 'reference');
  if (references.length > 0 && lexemes.every(({ type }) => type !== 'figure')) {
    into.notTarget = references.some(({ isDocument }) => isDocument) ? 'documentNumber' : 'name';
    return true;
  }
  const structure =
    /[NnXx]个|^[\d一二三四五六七八九十]{1,3}[^+，。；]{0,24}\+[\dNnXx一二三四五六七八九十][^。；]*$/.test(
      words,
    )
      ? readStructure(wholeClause(normal, lexemes, context))
      : null;
  if (structure) {
    into.targets.push(targetOf(wholeClause(normal, lexemes, context), structure));
    return true;
  }
  // —（未统计）: the remark tells why the place is empty.
  const bare = words.replace(/\([^()]*\)$/, '').trim();
  if (unsetReasonOf(bare === '' ? words : bare) !== 'empty') return false;
  if (context.column === 'baseline') return true;
  const clause = wholeClause(normal, lexemes, context);
  into.targets.push(
    targetOf(clause, { fields: { kind: 'unset', reason: 'empty', unit: context.unit ?? null } }),
  );
  return true;
}

const wholeClause = (normal: NormalText, lexemes: readonly Lexeme[], context: TargetContext) =>
  clauseOf(normal, { lexemes, figure: null, isCrowded: false }, nothingCarried, context);
