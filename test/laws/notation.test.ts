import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/target/statement.js';
import { statementSchema } from '../../src/model/target/statement.js';
import { formatTarget } from '../../src/notation/formatTarget.js';
import type { TargetContext } from '../../src/notation/parsedTarget.js';
import { parseQuantity } from '../../src/notation/parseQuantity.js';
import { parseTarget } from '../../src/notation/parseTarget.js';
import { developedCorpus } from '../notation/corpus/developed.js';
import { fourteenth } from '../notation/corpus/periods.js';

const settings = { seed: 20251231, numRuns: 1000 };
const context: TargetContext = {
  ...fourteenth,
  direction: 'higher',
};

const comparator = fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq', 'approx');
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const quantity = fc.oneof(
  decimal,
  fc
    .uniqueArray(decimal, { minLength: 2, maxLength: 2 })
    .map(([a = 0, b = 1]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);
const unit = fc.constantFrom('件', '家', '亿元', '万件', '万亿元', '人', '件/万人', '公里', '亿立方米');
const by = fc.constantFrom('2023', '2025', '2030', '2024-06-30');
const shape = { origin: fc.constant('prose'), printed: fc.constant('x'), by, citations: fc.constant([]) };
const sized = { ...shape, comparator, value: quantity, unit };
const from = fc.option(fc.constantFrom('2015', '2020'), { nil: undefined });
const signed = quantity.chain((size) =>
  fc.boolean().map((isFall) => {
    if (!isFall) return size;
    return typeof size === 'number' ? -size : { min: -size.max, max: -size.min };
  }),
);

/** Targets of the kinds that hold a figure. */
const target = fc.oneof(
  fc.record({ kind: fc.constant('level'), ...sized }),
  fc.record({ kind: fc.constant('maintain'), ...sized }),
  fc.record({ kind: fc.constant('everyYear'), ...sized, basis: fc.constantFrom('each', 'average') }),
  fc.record({
    kind: fc.constant('coverage'),
    ...shape,
    comparator,
    percent: quantity,
    unit: fc.constant('%'),
  }),
  fc.record({
    kind: fc.constant('increment'),
    ...sized,
    counts: fc.constant('additions'),
    per: fc.constantFrom('period', 'averageYear'),
  }),
  fc.record({
    kind: fc.constant('increment'),
    ...sized,
    value: signed,
    counts: fc.constant('net'),
    per: fc.constantFrom('period', 'averageYear'),
    from,
  }),
  fc.record({
    kind: fc.constant('growth'),
    ...shape,
    comparator,
    rate: signed,
    unit: fc.constant('%'),
    basis: fc.constantFrom('averageAnnual', 'total', 'yearOnYear', 'unstated'),
  }),
  fc.record({
    kind: fc.constant('growth'),
    ...shape,
    comparator,
    rate: signed,
    unit: fc.constant('%'),
    basis: fc.constant('total'),
    from: fc.constant('2020'),
  }),
  fc.record({
    kind: fc.constant('multiple'),
    ...shape,
    comparator,
    factor: decimal,
    unit: fc.constant(null),
    of: fc.constantFrom({ type: 'baseline' }, { type: 'period', period: '2020' }),
  }),
  fc.record({
    kind: fc.constant('cumulative'),
    ...sized,
    by: fc.constant('2025'),
    baseMeaning: fc.constantFrom('unknown', 'previousWindow'),
    window: fc.constant({ from: '2021', to: '2025', basis: 'inferred' }),
  }),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Statement>;

const meant = (one: object | undefined) => {
  const { printed, inferred, origin, citations, name, spans, readings, vision, ...rest } = (one ??
    {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
};

/** A printable ASCII sign as its full-width twin. */
const widened = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const figures = (text: string, given?: TargetContext) =>
  parseTarget(text, given)
    .targets.map(meant)
    // Printed words keep the width and the blanks they were printed with.
    .map(({ commitment, scope, what, ...rest }) => rest);

describe('laws of notation', () => {
  it('what is written reads back as the same target', () => {
    fc.assert(
      fc.property(target, (one) => {
        const read = parseTarget(formatTarget(one), context);
        expect(read.targets.map(meant)).toEqual([meant(one)]);
      }),
      settings,
    );
  });

  it('every reading is a statement of the model', () => {
    for (const { text, context: given } of developedCorpus) {
      for (const { name, spans, readings, vision, scope, ...statement } of parseTarget(text, given).targets) {
        expect(statementSchema.safeParse(statement).error, text).toBeUndefined();
        for (const other of readings ?? [])
          expect(statementSchema.safeParse(other).error, text).toBeUndefined();
      }
    }
  });

  it('full-width signs read as narrow ones', () => {
    for (const { text, context: given } of developedCorpus) {
      // A comma between plain digits is the one sign whose width tells something.
      if (/\d[,，]\d|[A-Za-z]/.test(text)) continue;
      expect(figures(widened(text), given), text).toEqual(figures(text, given));
    }
  });

  it('blanks between Chinese characters and figures change nothing', () => {
    for (const { text, context: given } of developedCorpus) {
      if (/ |\d/.test(text) && /[A-Za-z ]/.test(text)) continue;
      const spaced = [...text]
        .join(' ')
        .replace(/(?<=[\dA-Za-z.,，:+０-９．]) (?=[\dA-Za-z.,，:+０-９．])/g, '');
      expect(figures(spaced, given), text).toEqual(figures(text, given));
    }
  });

  it('spans lie inside the text, and the printed words stand there', () => {
    for (const { text, context: given } of developedCorpus) {
      for (const one of parseTarget(text, given).targets) {
        for (const { start, end } of Object.values(one.spans)) {
          expect(start, text).toBeGreaterThanOrEqual(0);
          expect(end, text).toBeLessThanOrEqual(text.length);
          expect(start, text).toBeLessThanOrEqual(end);
        }
        if (text !== '')
          expect(text.slice(one.spans.printed.start, one.spans.printed.end).slice(0, 200).trim(), text).toBe(
            one.printed,
          );
      }
    }
  });

  it('a number is exactly the decimal that was printed, whatever its scale, and none beyond what the format takes', () => {
    const places = { 万: 4, 亿: 8, 万亿: 12 } as const;
    fc.assert(
      fc.property(decimal, fc.constantFrom('万', '亿', '万亿'), (digits, scale) => {
        const value = Number(`${digits}e${places[scale]}`);
        const { quantity, findings } = parseQuantity(`${digits}${scale}`);
        expect(quantity?.value).toBe(value > 1e18 ? undefined : value);
        expect(findings.length > 0).toBe(value > 1e18);
      }),
      settings,
    );
  });

  it('no text at all makes it throw or hang', () => {
    const pieces = fc.constantFrom(
      ...'达到 提高 到 至 新增 累计 每年 年均 不低于 以上 左右 〔 〕 （ ） “ ” 《 》 、 ， ； / — ～ → + % 万 亿 件 家 个百分点 倍 番 2025年 十四五 一 十 百 3 4.5 , . - : 力争 分别 前 第 位 全国 N \n'.split(
        ' ',
      ),
    );
    const junk = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
      fc.string({ maxLength: 60, unit: 'binary' }),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const { targets } = parseTarget(text, context);
        for (const { spans, printed } of targets) {
          expect(printed.length).toBeLessThanOrEqual(200);
          expect(spans.printed.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { ...settings, numRuns: 5000 },
    );
  });
});
