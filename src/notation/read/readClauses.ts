import { finding } from '../../finding/finding.js';
import { doubtsOf } from '../doubt/doubtsOf.js';
import { wordlessName } from '../doubt/wordlessName.js';
import { ambiguity } from '../kinds/ambiguity.js';
import type { Lexeme, TimeLexeme } from '../lex/lexeme.js';
import type { ParsedTargets, TargetContext } from '../parsedTarget.js';
import { deadlineOf } from '../scan/deadlineOf.js';
import type { NormalText } from '../text/normalText.js';
import { spanIn } from '../text/spanIn.js';
import { baselineOf } from './baselineOf.js';
import type { Clause } from './clause.js';
import type { Carried } from './clauseOf.js';
import { clauseOf, nothingCarried } from './clauseOf.js';
import { damageOf } from './damageOf.js';
import type { Expression } from './expression.js';
import { isBetterTail } from './isBetterTail.js';
import { isDamaged } from './isDamaged.js';
import { isDangling } from './isDangling.js';
import { isFigureOnly } from './isFigureOnly.js';
import { isPast } from './isPast.js';
import type { Item } from './item.js';
import { longestClause } from './longestClause.js';
import type { Piece } from './piecesOf.js';
import { piecesOf } from './piecesOf.js';
import { printedOf } from './printedOf.js';
import { readingOf } from './readingOf.js';
import { readNotes } from './readNotes.js';
import type { Segment } from './segmentsOf.js';
import { segmentsOf } from './segmentsOf.js';
import type { Share } from './sharesOf.js';
import { sharesOf } from './sharesOf.js';
import { targetOf } from './targetOf.js';

type Parse = (text: string, context: TargetContext) => ParsedTargets;

const seriesName = /(?:占比|比例|比重|率|数|数量|人数|总量)$/;
const longestSeen = 80;
const hardSigns = new Set(['；', ';', '。', '\n']);

const partsPattern = /[\dNnXx一二两三四五六七八九十]{1,3}[^+，。；]{0,16}\+[\dNnXx一二两三四五六七八九十]/;

/** 1+N is one thing of several parts, and none of its numbers a figure. */
function piecesIn({ text }: NormalText, lexemes: readonly Lexeme[]): Piece[] {
  const words = text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0);
  if (!partsPattern.test(words)) return piecesOf(lexemes);
  const plain = lexemes.map((one) => (one.type === 'figure' ? ({ ...one, type: 'text' } as const) : one));
  return [{ lexemes: plain, figure: null, isCrowded: false }];
}

function itemsOf(normal: NormalText, segments: readonly Segment[]): Item[] {
  return segments.flatMap(({ lexemes, sign }, index) =>
    piecesIn(normal, lexemes).map((piece, at, pieces) => ({
      piece,
      sign: at === 0 ? sign : '',
      nextSign: at === pieces.length - 1 ? (segments[index + 1]?.sign ?? '') : '',
    })),
  );
}

/** The clauses without those that are too long, each of which is told. */
function shortEnough(normal: NormalText, segments: readonly Segment[], into: Expression): Segment[] {
  return segments.filter(({ lexemes }) => {
    const [start, end] = [lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0];
    if (end - start <= longestClause) return true;
    const { start: from } = spanIn(normal, start, end);
    const seen = normal.source.slice(from, from + longestSeen);
    into.findings.push(finding('notation/tooLong', {}, { seen, limit: longestClause }));
    return false;
  });
}

/** Reads the clauses of an expression one after the other, with what each leaves for the next. */
export function readClauses(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  context: TargetContext,
  into: Expression,
  parse: Parse,
): void {
  let carried = nothingCarried;
  const items = itemsOf(normal, shortEnough(normal, segmentsOf(lexemes), into));
  const shares = sharesOf(normal, items);
  for (const [index, item] of items.entries()) {
    if (hardSigns.has(item.sign)) carried = { ...nothingCarried, time: carried.time };
    const share = shares.get(index);
    const plain = clauseOf(normal, item.piece, listed(normal, carried, item), context);
    const clause = dealt(bettered(plain, item, carried), share);
    if (isEmptyClause(clause)) {
      carried = afterPreamble(carried, clause);
      continue;
    }
    readClause(clause, item, items[index + 1] ?? null, context, into, parse);
    if (share?.isUneven) {
      into.findings.push(
        ambiguity(
          clause,
          {
            zh: '“分别”前后不对应，按原样读',
            en: 'as printed, though names and figures do not come out even',
          },
          { zh: '各归各的', en: 'one figure for each name' },
        ),
      );
    }
    const after = afterClause(carried, clause);
    // The year that a figure starts from is not the year it goes to.
    carried = isStart(clause, item, items[index + 1] ?? null) ? { ...after, time: carried.time } : after;
  }
}

const prelude = /^(?:展望|面向|放眼|展望至|:)$/;

const isEmptyClause = ({ lexemes, normal }: Clause): boolean =>
  lexemes.every(
    ({ type, start, end }) =>
      type === 'time' ||
      type === 'commitment' ||
      type === 'estimate' ||
      type === 'separator' ||
      (type === 'text' && prelude.test(normal.text.slice(start, end))),
  );

/** A verb carries over to an item that is only a figure, or that stands in the same list. */
function listed(normal: NormalText, carried: Carried, item: Item): Carried {
  const { piece, sign } = item;
  if (isBetterTail(item)) return { ...carried, comparator: null };
  const isBare = isFigureOnly(normal, item);
  const isListItem = sign === '、' || sign === '/' || (isBare && piece.lexemes[0]?.type === 'text');
  if (isBare && isListItem) return carried;
  if (isBare) return { ...carried, verb: null, adverbs: new Set(), from: null, comparator: null };
  const unit = piece.figure?.figure.unit ?? '';
  const isCounted = unit !== '' && !/[%‰分]$/.test(unit);
  const carries =
    isCounted &&
    (isListItem || (carried.verb !== null && (carried.verb.role === 'add' || carried.verb.role === 'bring')));
  return carries
    ? { ...carried, name: carriedName(carried, item), comparator: null }
    : {
        ...carried,
        verb: null,
        adverbs: new Set(),
        name: carriedName(carried, item),
        from: null,
        comparator: null,
      };
}

const nameless = new Set(['time', 'commitment', 'estimate', 'figure', 'note']);
const ofTheSame: ReadonlySet<string> = new Set([
  'reach',
  'lowerTo',
  'raise',
  'lower',
  'grow',
  'net',
  'hold',
  'control',
  'total',
  'average',
  'each',
  'yearOnYear',
]);

/** The name holds on for an item that prints none and goes on about the same: …达6.5件，年均提高0.5件. */
function carriedName({ name }: Carried, { piece, sign }: Item): Carried['name'] {
  const isSame = piece.lexemes.every(
    (lexeme) => nameless.has(lexeme.type) || (lexeme.type === 'verb' && ofTheSame.has(lexeme.role)),
  );
  return sign === '' || (sign === '，' && isSame) ? name : null;
}

/** The clause with the name or the year that 分别 deals to it. */
function dealt(clause: Clause, share: Share | undefined): Clause {
  const by = share?.time?.time.period;
  if (by) return { ...clause, by: deadlineOf(by), byBasis: 'printed' };
  if (!share?.name) return clause;
  const { start, end } = share.name;
  return { ...clause, name: { start, end, text: clause.normal.text.slice(start, end) } };
}

const changing: ReadonlySet<string> = new Set(['grow', 'raise', 'lower', 'add', 'net', 'bring']);

/** 年均增长7%，力争达到8%: 达到 speaks of the same change. */
function bettered(clause: Clause, item: Item, carried: Carried): Clause {
  const { verb, adverbs } = carried;
  if (!isBetterTail(item) || clause.verb?.role !== 'reach' || !verb || !changing.has(verb.role))
    return clause;
  return { ...clause, verb: { ...verb, isCarried: true }, adverbs };
}

const timeIn = ({ lexemes, from }: Clause): TimeLexeme | null =>
  lexemes.findLast(
    (lexeme) => lexeme.type === 'time' && (from === null || lexeme.time.period !== from),
  ) as TimeLexeme | null;

function afterPreamble(carried: Carried, clause: Clause): Carried {
  return {
    ...carried,
    time: timeIn(clause) ?? carried.time,
    commitment: clause.commitment,
    isEstimated: clause.isEstimated,
  };
}

function afterClause(carried: Carried, clause: Clause): Carried {
  return {
    time: timeIn(clause) ?? carried.time,
    verb: clause.verb,
    adverbs: clause.adverbs,
    commitment: clause.commitment,
    isEstimated: clause.isEstimated,
    comparator: comparatorInFront(clause),
    name: clause.name,
    from: clause.from,
  };
}

/** The comparing word in front of a figure, which holds for the bare figures that follow it: 超过70%和50%. */
function comparatorInFront({ figure, farComparator }: Clause): Carried['comparator'] {
  const first = figure?.figure.comparatorSpans[0];
  const isInFront = figure && first && first[0] < figure.figure.digits[0];
  return isInFront && !figure.figure.isRound ? figure.figure.comparator : figure ? farComparator : null;
}

const fromWords = /(?:由|从|自)$|^(?:由|从)/;

/** Whether the figure is what the next one starts from: 由6.3件提高到12件, 6.3→12. */
function isStart(clause: Clause, item: Item, next: Item | null): boolean {
  if (!clause.figure || !next?.piece.figure) return false;
  if (item.nextSign === '→') return true;
  const before = clause.normal.text.slice(clause.start, clause.figure.start);
  const leads = next.piece.lexemes.some(
    (lexeme) => lexeme.type === 'verb' && (lexeme.role === 'reach' || lexeme.role === 'lowerTo'),
  );
  return (
    leads &&
    next.sign === '' &&
    (fromWords.test(before) || /(?:由|从)/.test(before.replace(/的$/, '')) || before === '')
  );
}

function readClause(
  clause: Clause,
  item: Item,
  next: Item | null,
  context: TargetContext,
  into: Expression,
  parse: Parse,
): void {
  const isBaseline = context.column === 'baseline' || isStart(clause, item, next);
  const past = !isBaseline && isPast(clause);
  if (isBaseline || (past && next?.piece.figure && !into.baseline)) into.baseline ??= baselineOf(clause);
  else if (past) {
    into.notTarget = 'observation';
    leave(clause, into);
    if (clause.figure) into.baseline ??= baselineOf(clause);
  } else readTarget(clause, item, into);
  const notes =
    clause.figure || into.targets.length > 0 ? clause.lexemes.filter((lexeme) => lexeme.type === 'note') : [];
  readNotes(
    notes.filter(({ start }) => start >= (clause.figure?.end ?? 0)),
    clause.normal,
    context,
    into,
    parse,
  );
  tellDoubts(clause, item, into);
}

function readTarget(clause: Clause, item: Item, into: Expression): void {
  const seen = printedOf(clause);
  const damage = damageOf(clause);
  const isUnreadable =
    clause.figure?.figure.isBroken ||
    isReversed(clause) ||
    damage === 'broken' ||
    (!clause.figure && (isDamaged(clause.words) || isDangling(clause)));
  if (isUnreadable) {
    into.findings.push(finding('notation/unreadable', {}, { seen }));
    into.targets.push(
      targetOf(clause, {
        fields: { kind: 'unset', reason: 'unreadable', unit: clause.context.unit ?? null },
      }),
    );
    return;
  }
  const reading = readingOf(clause);
  if (reading === 'name') {
    into.notTarget ??=
      /(?:以上|以下|以内)\p{Script=Han}{0,12}$/u.test(clause.words) && !seriesName.test(clause.words)
        ? 'threshold'
        : 'name';
    into.findings.push(...wordlessName(clause));
    leave(clause, into);
    return;
  }
  if (!reading) {
    into.findings.push(finding('notation/unreadable', {}, { seen }));
    return;
  }
  into.targets.push(targetOf(clause, reading));
  into.findings.push(...(reading.findings ?? []), ...doubtsOf(clause, reading));
  if (damage === 'doubtful' || isListOfBareFigures(clause, item)) {
    into.findings.push(
      ambiguity(
        clause,
        { zh: '照印出的数字', en: 'the figure as printed' },
        { zh: '标记、年份，或损坏的数字', en: 'a mark, a year or a damaged figure' },
      ),
    );
  }
  if (item.sign === '/' || item.piece.isCrowded) {
    into.findings.push(
      ambiguity(
        clause,
        { zh: '两个目标', en: 'two targets' },
        { zh: '一个目标，数字有损坏', en: 'one target with a damaged figure' },
      ),
    );
  }
}

/** 12、15: two bare figures, and nothing tells what each is of. */
const isListOfBareFigures = ({ figure, name, verb, timeSpan, commitment }: Clause, { sign }: Item): boolean =>
  sign !== '' &&
  sign !== '→' &&
  sign !== '/' &&
  figure !== null &&
  figure.figure.unit === null &&
  !name &&
  !verb &&
  !timeSpan &&
  !commitment;

function isReversed({ figure }: Clause): boolean {
  const value = figure?.figure.value ?? 0;
  return typeof value === 'object' && value.min >= value.max;
}

/** What is doubtful about the figure itself, and digits that the reading made no use of. */
function tellDoubts(clause: Clause, item: Item, into: Expression): void {
  const printed = clause.figure?.figure;
  const seen = printedOf(clause);
  if (printed?.isDoubtful) {
    into.findings.push(
      ambiguity(
        clause,
        { zh: '逗号是千分位', en: 'the comma groups thousands' },
        { zh: '逗号分开两个数', en: 'the comma parts two numbers' },
      ),
    );
  }
  if (printed?.isRounded && printed.value !== null)
    into.findings.push(finding('notation/rounded', {}, { seen, value: String(printed.value) }));
  if (printed && printed.value === null) into.findings.push(finding('notation/numberOpen', {}, { seen }));
  if (isReversed(clause)) {
    into.findings.push(finding('notation/rangeReversed', {}, { seen }));
  }
  for (const lexeme of item.piece.lexemes) {
    if (lexeme.type !== 'figure' || lexeme === clause.figure || isInside(lexeme, clause)) continue;
    const span = spanIn(clause.normal, lexeme.start, lexeme.end);
    into.findings.push(
      finding(
        'notation/numberUnread',
        {},
        { seen, number: clause.normal.source.slice(span.start, span.end) },
      ),
    );
  }
}

const isInside = ({ start, end }: Lexeme, { name }: Clause): boolean =>
  name !== null && start >= name.start && end <= name.end;

/** A clause that says something else than a target is left over, so that nothing is lost without a trace. */
function leave({ normal, start, end }: Clause, into: Expression): void {
  const span = spanIn(normal, start, end);
  into.leftover.push({ ...span, text: normal.source.slice(span.start, span.end) });
}
