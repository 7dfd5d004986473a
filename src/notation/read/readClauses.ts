import { ambiguity } from '../kinds/ambiguity.js';
import type { Lexeme } from '../lex/lexeme.js';
import { notationFinding } from '../notationFinding.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { movingRoles } from '../words/movingRoles.js';
import { afterClause } from './afterClause.js';
import { afterPreamble } from './afterPreamble.js';
import { alsoStood } from './alsoStood.js';
import { aroundAmbiguities } from './aroundAmbiguities.js';
import { bettered } from './bettered.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { clauseOf } from './clauseOf.js';
import { dealt } from './dealt.js';
import type { Expression } from './expression.js';
import { isAside } from './isAside.js';
import { isComparing } from './isComparing.js';
import { isEmptyClause } from './isEmptyClause.js';
import { isMoreOf } from './isMoreOf.js';
import { isPast } from './isPast.js';
import { isPastYear } from './isPastYear.js';
import { isPurpose } from './isPurpose.js';
import { isStart } from './isStart.js';
import { isWish } from './isWish.js';
import type { Item } from './item.js';
import { itemsOf } from './itemsOf.js';
import { leave } from './leave.js';
import { listed } from './listed.js';
import { nameAhead } from './nameAhead.js';
import { nothingCarried } from './nothingCarried.js';
import type { Parse } from './parse.js';
import { readClause } from './readClause.js';
import { readTold } from './readTold.js';
import { scopeGoingOn } from './scopeGoingOn.js';
import { segmentsOf } from './segmentsOf.js';
import { sharesOf } from './sharesOf.js';
import { shortEnough } from './shortEnough.js';
import { goalTimeOf } from './startTimeOf.js';
import { timeIn } from './timeIn.js';
import type { Told } from './told.js';
import { toldOf } from './toldOf.js';

const timesOf = ({ lexemes }: Clause): number =>
  lexemes.filter((lexeme) => lexeme.type === 'time' && !lexeme.time.isPast && !lexeme.time.isStart).length;

const unplaced = { zh: '从哪一年算起没有写明', en: 'from which year is not printed' };

/** 用三年时间 alone: years that are not those of the plan. */
const spellIn = ({ lexemes, normal }: Clause): string | null => {
  const time = lexemes.find(
    (one) => one.type === 'time' && one.time.years !== undefined && one.time.period === null,
  );
  return time ? normal.text.slice(time.start, time.end) : null;
};

/** 去年 and 截至2023年底 hold to the end of their sentence, and no further. */
const isLeftBehind = ({ time }: Carried, { sign }: Item): boolean =>
  (time?.time.isPast === true || time?.time.isSoFar === true) && (sign === '。' || sign === '\n');

const standing = /(?:已|现有)(?!.*(?:基础上|的前提下)$)/;

const hardSigns = new Set(['；', ';', '。', '\n']);

/** Reads the clauses of an expression one after the other, with what each leaves for the next. */
export function readClauses(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  context: TargetContext,
  into: Expression,
  parse: Parse,
): void {
  let carried = nothingCarried;
  let since: Clause['from'] = null;
  // 与2015年相比，…下降10%，…下降30%: what all changes of the sentence are reckoned from.
  let base: Clause['from'] = null;
  let waiting = 0;
  // 围绕22个产业、189条产业链: how long the words hold that tell what the work is about.
  let isAbout = false;
  let isBehind = false;
  // 用三年时间，…: so many years, told in front.
  let spell: string | null = null;
  // 已达100座: what stands behind it in the sentence may have been reached as well.
  let hasStood = false;
  const items = itemsOf(normal, shortEnough(normal, segmentsOf(normal, lexemes), into));
  const shares = sharesOf(normal, items);
  const told = toldOf(normal, items, context);
  for (const [index, item] of items.entries()) {
    if (hardSigns.has(item.sign)) {
      carried = {
        ...nothingCarried,
        time: isLeftBehind(carried, item) ? null : carried.time,
        name: /[;；]/.test(item.sign) ? carried.name : null,
      };
      base = null;
      hasStood = false;
    }
    if (carried.isOwnCommitment && /^[，。；;]$/.test(item.sign))
      carried = { ...carried, commitment: null, isOwnCommitment: false };
    const share = shares.get(index);
    const going = listed(normal, carried, item);
    const plain = clauseOf(normal, item.piece, going, context);
    const own = dealt(bettered(plain, item, going), share);
    const isMoving = own.verb !== null && movingRoles.has(own.verb.role);
    const from =
      own.from ??
      (item.sign === '' ? since : null) ??
      (share?.isNext ? carried.from : null) ??
      (isMoving ? base : null);
    const scope = own.scope ?? scopeGoingOn(own, item, carried);
    const next = items[index + 1] ?? null;
    const name = nameAhead(normal, item, items.slice(index + 1, index + 5), own.name);
    const isPart = own.isPart || (carried.isPart && /^、?$/.test(item.sign));
    const clause: Clause = { ...own, from, scope, name, isPart };
    const report = told.get(index);
    if (report) {
      readTold(clause, report, into);
      carried = afterClause(carried, clause, item);
      since = null;
      waiting = 0;
      continue;
    }
    if (isComparing(clause)) {
      base = clause.from;
      continue;
    }
    if (isEmptyClause(clause) || (item.nextSign === ':' && !clause.figure)) {
      carried = afterPreamble(carried, clause);
      waiting += timesOf(clause);
      spell = spellIn(clause);
      continue;
    }
    isAbout = isAside(clause, isAbout && item.sign === '、', next ? item.nextSign : '');
    if (isAbout) {
      carried = { ...carried, time: timeIn(clause) ?? carried.time };
      leave(clause, into);
      into.notTarget ??= 'name';
      continue;
    }
    if (isPurpose(clause) || (into.targets.length > 0 && isWish(clause))) {
      leave(clause, into);
      continue;
    }
    const isBase = isStart(clause, item, next);
    // 已发展等20种药材6万亩: what follows without a sign or a word of its own has been too.
    const hasBeen = isPast(clause);
    isBehind =
      !isBase &&
      (hasBeen ||
        (isBehind && item.sign === '' && clause.timeSpan === null && clause.verb?.isCarried !== undefined));
    if (isBehind && !hasBeen) {
      readTold(clause, 'sure', into);
      continue;
    }
    const stood: Told | 'goal' | null = hasStood && !isBehind ? alsoStood(clause, carried) : 'goal';
    if (stood === 'sure' || stood === 'likely') {
      readTold(clause, stood, into);
      continue;
    }
    // 截至2020年底，已建成20个，新建30个: the day is of what there was.
    const isMore =
      hasStood &&
      isBehind &&
      clause.byBasis === 'carried' &&
      ((clause.verb?.role === 'add' && !clause.verb.isCarried) || isMoreOf(clause, carried));
    // 到2025年，已建成的公园达到60个: a day that is to come, in front of what has been.
    const isDue =
      isBehind &&
      carried.time?.time.isEnd === true &&
      !carried.time.time.isSoFar &&
      !isPastYear(carried.time, context);
    hasStood = isBehind ? standing.test(normal.text.slice(clause.start, clause.end)) : stood === null;
    readClause(clause, item, next, isBase, context, into, parse);
    if (stood === null || isMore || isDue) {
      const ahead = { zh: '今后要做到的', en: 'what is to be done' };
      const done = { zh: '已经做到的', en: 'what has been done' };
      into.findings.push(stood === null ? ambiguity(clause, ahead, done) : ambiguity(clause, done, ahead));
    }
    if (spell && clause.byBasis === 'plan')
      into.findings.push(
        notationFinding('notation/doubtful', {}, { seen: spell, words: spell, why: unplaced }),
      );
    spell = null;
    const isOneOfMany = waiting > 1 || (waiting === 1 && item.sign === '、' && clause.timeSpan !== null);
    waiting = 0;
    into.findings.push(...aroundAmbiguities({ clause, item, carried, share, isOneOfMany }));
    const after = afterClause(carried, clause, item);
    // The year that a figure starts from is not the year it goes to.
    since = isBase ? clause.from : null;
    carried = isBase ? { ...after, time: goalTimeOf(clause) ?? carried.time } : after;
  }
}
