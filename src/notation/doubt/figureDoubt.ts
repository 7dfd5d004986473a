import type { DoubtRule } from './doubt.js';

const firstYear = 1990;
const lastYear = 2060;

/** A number of four digits that may be a year, and a 百 or 万 without any digit and with nothing around it. */
export const figureDoubt: DoubtRule = ({ figure, normal, name, verb, context }) => {
  if (!figure) return null;
  if (/^(?:万[万百十]|万千(?![瓦克伏米卡帕])|亿[万亿])/.test(figure.figure.unit ?? ''))
    return {
      words: normal.text.slice(figure.start, figure.end),
      why: { zh: '数量级重复', en: 'it is scaled twice' },
    };
  if (typeof figure.figure.value === 'number' && figure.figure.value < 0 && !name && !verb)
    return {
      words: normal.text.slice(figure.start, figure.end),
      why: {
        zh: '负数也可能是降幅，或前面的横线',
        en: 'a negative figure may be a fall, or have a dash in front',
      },
    };
  if (figure.figure.unit !== null) return null;
  const { value, digits, isBracketed } = figure.figure;
  const words = normal.text.slice(figure.start, figure.end);
  if (digits[0] === digits[1] && !name && !verb)
    return { words, why: { zh: '只有数量级，没有数字', en: 'an order of magnitude without a digit' } };
  const isYear =
    /^\d{4}$/.test(normal.text.slice(...digits)) && Number(value) >= firstYear && Number(value) <= lastYear;
  return isYear && !isBracketed && !context.unit
    ? { words, why: { zh: '没有单位，也可能是年份', en: 'it has no unit and may be a year' } }
    : null;
};
