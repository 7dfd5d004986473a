import type { NoteLexeme } from '../lex/lexeme.js';
import { notationFinding } from '../notationFinding.js';
import type { ParsedTarget, TargetContext } from '../parsedTarget.js';
import { unitAt } from '../scan/unitAt.js';
import type { NormalText } from '../text/normalText.js';
import { spanIn } from '../text/spanIn.js';
import { findCommitment } from '../words/commitmentWords.js';
import { attributeOf } from './attributeOf.js';
import type { Expression } from './expression.js';
import { noteAdverbOf } from './noteAdverbOf.js';
import type { Parse } from './parse.js';
import { readInner } from './readInner.js';

/**
 * What stands in round brackets behind a figure: a baseline, an attribute, another year's target, a subset; all else
 * is left over.
 */
export function readNotes(
  notes: readonly NoteLexeme[],
  normal: NormalText,
  context: TargetContext,
  into: Expression,
  parse: Parse,
): void {
  for (const note of notes) {
    const words = normal.text.slice(note.start + 1, note.end - 1);
    const span = spanIn(normal, note.start + 1, note.end - 1);
    const attribute = attributeOf(words);
    const year = /^(?:截至|到|至)?((?:19|20)\d{2})年?(?:[底末]|年[底末]|数据|数|值|底?之?前)?$/.exec(
      words,
    )?.[1];
    if (noteAdverbOf(words) && into.targets.length > 0) continue;
    if (attribute) into.attribute = attribute;
    else if (giveCommitment(words, note, normal, into)) continue;
    else if (isUnitOf(words, into)) giveUnit(words, into);
    else if (year !== undefined && readYear(year, normal, note, context, into)) continue;
    else if (!readInner(words, normal.source.slice(span.start, span.end), span.start, context, into, parse)) {
      const text = normal.source.slice(span.start, span.end);
      into.leftover.push({ ...span, text });
      if (
        /\d|累计|年均|每年|合计|新增|完成|保持|维持|力争|下达|除外|以[上下内]/.test(words) &&
        into.targets.length > 0
      ) {
        into.findings.push(
          notationFinding('notation/numberUnread', {}, { seen: normal.source.slice(0, 200), number: text }),
        );
      }
    }
  }
}

/** 12000（件）: a unit alone in brackets, behind a figure without one. */
const isUnitOf = (words: string, { targets }: Expression): boolean =>
  targets.at(-1)?.unit === null && unitAt(words, 0)?.end === words.length;

function giveUnit(words: string, into: Expression): void {
  const target = into.targets.at(-1);
  if (target) into.targets[into.targets.length - 1] = { ...target, unit: words } as ParsedTarget;
}

/** 65（力争）: how firmly the figure in front is meant. */
function giveCommitment(words: string, { start }: NoteLexeme, normal: NormalText, into: Expression): boolean {
  const found = findCommitment(words, 0);
  const target = into.targets.at(-1);
  if (!target || target.commitment || found?.word.length !== words.length) return false;
  const span = spanIn(normal, start + 1, start + 1 + words.length);
  const commitment = { strength: found.meaning, printed: normal.source.slice(span.start, span.end) };
  into.targets[into.targets.length - 1] = { ...target, commitment };
  return true;
}

/** A year alone in brackets: that of the figure in front of it. */
function readYear(
  year: string,
  normal: NormalText,
  note: NoteLexeme,
  context: TargetContext,
  into: Expression,
): boolean {
  const before = spanIn(normal, note.start - 1, note.start).end;
  if (into.baseline?.span.end === before) {
    into.baseline = { ...into.baseline, period: year };
    return true;
  }
  const target = into.targets.at(-1);
  if (!target || (context.baseYear && Number(year) <= context.baseYear)) return false;
  const { by: _, ...inferred } = target.inferred ?? {};
  into.targets[into.targets.length - 1] = { ...target, by: year, inferred };
  return true;
}
