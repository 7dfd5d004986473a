import type { Language } from '../../model/label.js';
import { noFigure } from '../evaluation/targetFigures.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import { formatNumber } from '../number/formatNumber.js';
import { decimalsOf } from '../number/roundedDecimal.js';
import type { ReportPath, ReportTarget } from './reportDocument.js';

type Drawn = Omit<ReportPath, 'text'>;

/** Finer than this a figure in a sentence says nothing more. */
const mostDecimals = 4;

/** A way in one sentence: start, what was seen, what was due, the goal, where the trend leads, and the status. */
export function pathInWords(path: Drawn, row: ReportTarget, language: Language): string {
  const isZh = language === 'zh';
  const { start, observed, scale, status } = path;
  const figure = (value: number): string =>
    formatNumber(value, { language, decimals: Math.min(mostDecimals, decimalsOf(value)), unit: path.unit });
  const seen = observed.map(
    ({ period, value }) => `${formatPeriod(period, language)}${isZh ? '' : ': '}${figure(value)}`,
  );
  const told = [
    start &&
      (isZh
        ? `起点（${formatDate(start.endsOn, 'zh')}）${figure(start.value)}`
        : `Start (${formatDate(start.endsOn, 'en')}): ${figure(start.value)}`),
    seen.length === 0
      ? said(language, '没有完成值', 'no figures yet')
      : `${said(language, scale === 'count' ? '累计完成' : '完成值', scale === 'count' ? 'made so far' : 'seen')}${isZh ? '：' : ' in '}${seen.join(isZh ? '，' : ', ')}`,
    part(language, '时序要求', 'due now', row.expected.text[language]),
    part(language, '目标', 'goal', row.goal.text[language]),
    part(language, '按现有趋势期末为', 'trend leads to', row.projected.text[language]),
    part(language, '状态：', 'status:', status.label[language]),
  ].filter((each) => each !== null);
  const sentence = `${told.join(isZh ? '；' : '; ')}${isZh ? '。' : '.'}`;
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

const said = (language: Language, zh: string, en: string): string => ({ zh, en })[language];

const part = (language: Language, zh: string, en: string, text: string): string | null =>
  text === noFigure ? null : said(language, `${zh}${text}`, `${en} ${text}`);
