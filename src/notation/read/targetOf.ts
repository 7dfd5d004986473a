import type { Inferred } from '../../model/inferred.js';
import type { Statement } from '../../model/target/statement.js';
import type { TargetScope } from '../../model/target/targetScope.js';
import type { KindReading } from '../kinds/kindReading.js';
import { reasons } from '../kinds/reasons.js';
import type { ParsedTarget, TargetSpans } from '../parsedTarget.js';
import { spanIn } from '../text/spanIn.js';
import type { Clause, Words } from './clause.js';
import { printable } from './printable.js';
import { printedOf } from './printedOf.js';

const textOf = ({ normal }: Clause, { start, end }: Words): string => {
  const span = spanIn(normal, start, end);
  return normal.source.slice(span.start, span.end);
};

function inferredOf(clause: Clause, reading: KindReading): Inferred {
  const isListed =
    clause.verb?.isCarried === true &&
    reading.inferred?.kind === undefined &&
    reading.fields.kind !== 'level';
  return {
    ...reading.inferred,
    ...(isListed && { kind: reasons.carriedVerb }),
    ...(clause.byBasis === 'plan' && { by: reasons.planDeadline }),
    ...(clause.byBasis === 'carried' && { by: reasons.carriedDeadline }),
  };
}

/** A kind's reading as a statement of the model. */
function statementOf(clause: Clause, reading: KindReading): Statement {
  const { context, commitment, by, isEstimated } = clause;
  const inferred = inferredOf(clause, reading);
  const shape = {
    origin: context.origin ?? (context.column ? 'table' : 'prose'),
    printed: printable(printedOf(clause)),
    by,
    ...(commitment && {
      commitment: { strength: commitment.strength, printed: textOf(clause, commitment.words) },
    }),
    ...(isEstimated && { estimated: true }),
    citations: [],
    ...(Object.keys(inferred).length > 0 && { inferred }),
  } as const;
  // The fields belong to one kind; spreading a union of them loses that for the compiler.
  return { ...shape, ...reading.fields } as unknown as Statement;
}

const nameIn = (clause: Clause, name: Words): string => (name.isMade ? name.text : textOf(clause, name));

function scopeOf(clause: Clause): TargetScope | null {
  if (clause.scope) return { each: textOf(clause, clause.scope) };
  // 其中女性1万人: of no more than a part.
  if (clause.isPart && clause.name && isNaming(clause)) return { partOf: nameIn(clause, clause.name) };
  const conditional = /有条件的?\p{Script=Han}{1,12}(?:\([^)]{1,12}\))?/u.exec(
    clause.normal.text.slice(clause.start, clause.end),
  );
  const head =
    conditional &&
    /^有条件的?(?:县|市|区|旗|乡|镇|地区|地方|园区|企业|高校|学校|医院|村|街道|单位)+(?:\([^)]{1,12}\))?/.exec(
      conditional[0],
    )?.[0];
  if (!conditional || !head) return null;
  const start = clause.start + conditional.index;
  return { partOf: textOf(clause, { start, end: start + head.length, text: head }) };
}

function spansOf(clause: Clause): TargetSpans {
  const { normal, figure, verb, name, scope, commitment } = clause;
  const span = (stretch: readonly [number, number]) => spanIn(normal, stretch[0], stretch[1]);
  const of = ({ start, end }: { readonly start: number; readonly end: number }) => spanIn(normal, start, end);
  const comparator = figure?.figure.comparatorSpans[0];
  return {
    printed: spanIn(normal, clause.start, clause.end),
    ...(name && { name: of(name) }),
    ...(verb && { verb: of(verb) }),
    ...(comparator && { comparator: span(comparator) }),
    ...(figure && { figure: span(figure.figure.digits) }),
    ...(figure?.figure.unitSpan && { unit: span(figure.figure.unitSpan) }),
    ...(clause.timeSpan && { time: clause.timeSpan }),
    ...(commitment && { commitment: of(commitment.words) }),
    ...(scope && { scope: of(scope) }),
  };
}

// 应保尽保, 前10, 只增不减: what is said of the row.
const saying = /^(?:不.*|按.*|前\d+|应.{1,6}尽.{1,6}|只[增减升降]不[增减升降]|零.{2}|达标|每.{1,3}|.*以上)$/;

/** Whether the words of a cell name a part of its row, and do not only say what it is to be. */
const isNaming = ({ context, name, figure, words }: Clause): boolean =>
  context.column !== 'target' ||
  !context.indicatorName ||
  !(saying.test(name?.text ?? '') || (figure === null && name?.text === words));

/** A clause and its reading as the target a caller gets. */
export function targetOf(clause: Clause, reading: KindReading): ParsedTarget {
  const scope = scopeOf(clause);
  const { period } = clause.context;
  const isVision = period && clause.by !== null && Number(clause.by.slice(0, 4)) > period.lastYear;
  const readings = reading.readings?.map((other) => statementOf(clause, other)) ?? [];
  return {
    ...statementOf(clause, reading),
    ...(clause.name && isNaming(clause) && { name: nameIn(clause, clause.name) }),
    ...(scope && { scope }),
    ...(isVision && { vision: true }),
    ...(readings.length > 0 && { readings }),
    spans: spansOf(clause),
  };
}
