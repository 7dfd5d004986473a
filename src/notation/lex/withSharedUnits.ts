import type { ScannedFigure } from '../scan/scannedFigure.js';
import type { FigureLexeme, Lexeme } from './lexeme.js';

const scaleOf: Readonly<Record<number, string>> = { 4: '万', 8: '亿', 12: '万亿' };

/** The value before 万 or 亿 was multiplied in. */
const unscaled = (value: number, places: number): number => Number(`${value}e-${places}`);

/** A figure with the unit of the next one of its list: in 5000万、5500万立方米 both are 万立方米. */
function withUnitOf(figure: ScannedFigure, next: ScannedFigure): ScannedFigure {
  const { value, places } = figure;
  const scale = scaleOf[places];
  if (next.unit === null || value === null || (places > 0 && scale === undefined)) return figure;
  if (scale === undefined) return { ...figure, unit: next.unit };
  const unit = scale + next.unit.replace(/^[十百千]?(?:万亿|[万亿])/, '');
  return typeof value === 'number'
    ? { ...figure, unit, value: unscaled(value, places) }
    : {
        ...figure,
        unit,
        value: { ...value, min: unscaled(value.min, places), max: unscaled(value.max, places) },
      };
}

/** Without a unit, or with no more than the 个 of 个百分点: 3个和4个百分点. */
const isBare = ({ figure }: FigureLexeme, next: FigureLexeme): boolean =>
  (figure.unit === null || (figure.unit === '个' && next.figure.unit === '百分点')) &&
  !figure.isBracketed &&
  !figure.isBroken &&
  !figure.isDoubtful &&
  (!figure.isChinese || figure.unit !== null);

/** 由60提高到65%: what a change starts from is told in the unit that it goes to. */
const withUnitReached = (text: string, lexemes: readonly Lexeme[]): Lexeme[] =>
  lexemes.map((first, at) => {
    if (first.type !== 'figure' || lexemes[at + 1]?.type !== 'verb') return first;
    const next = lexemes.slice(at + 1, at + 5).find(({ type }) => type === 'figure');
    if (next?.type !== 'figure' || !isBare(first, next)) return first;
    const between = text.slice(first.end, next.figure.digits[0]);
    const isStart = /[由从][^，。；、]{0,14}$/.test(text.slice(0, first.start));
    return isStart && reaching.test(between)
      ? { ...first, figure: withUnitOf(first.figure, next.figure) }
      : first;
  });

const reaching = /^(?:\p{Script=Han}{1,4}[到至为](?:20\d{2}年的?)?[约近]?)$/u;

/** The figures of a list that ends in a unit, each with that unit. */
export function withSharedUnits(text: string, lexemes: readonly Lexeme[]): Lexeme[] {
  const told = withUnitReached(text, lexemes);
  for (let at = told.length - 3; at >= 0; at -= 1) {
    const [first, sign, next] = [told[at], told[at + 1], told[at + 2]];
    if (first?.type !== 'figure' || next?.type !== 'figure' || !sign || !isBare(first, next)) continue;
    if (/^[、和与及]$/.test(text.slice(sign.start, sign.end)))
      told[at] = { ...first, figure: withUnitOf(first.figure, next.figure) };
  }
  return told;
}
