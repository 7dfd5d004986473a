import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import { moreCountWords } from '../words/countWords.js';
import { seriesNames } from '../words/seriesNames.js';

const counting = new RegExp(`^[百千]?万?(?:[${moreCountWords}辆]|公里)$`);
// 按10%的比例: what the figure itself is called, and no thing that has it.
const abstract =
  /^的(?:年均|平均|增长|预期|年度|总体|总|目标){0,2}(?:比[例重]|速度|幅度|增[速幅长]|标准|水平|规模|数量|目标|任务|要求|计划|基[础数]|前提|[总产]?投资|收入|产值|资金|份额|成[效绩]|效益|力度|区间|范围|价格|金额)/;
const things = /^的["“]?[\p{Script=Han}A-Z]{2}/u;
// 占营业收入3%, 年均增速超过20%.
const measured =
  /(?:占[^，。；]{2,12}|[率度]|比重|比例|占比|增[速幅长]|(?<![到从由])提高|下降)(?:[达超]到?|超过|在|为)?$/;
const joined = /[、和与及]$/;

const figureAt = (lexeme: Lexeme | undefined): FigureLexeme | null =>
  lexeme?.type === 'figure' ? lexeme : null;

/** Whether words are in front that tell what the size is of: 面积, 日处理能力, 拥有发明专利; a share needs its measure. */
function isOfMeasure(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [before, size] = [lexemes[at - 1], figureAt(lexemes[at])];
  if (!size || (before?.type !== 'text' && before?.type !== 'verb')) return false;
  const { comparatorSpans, unit } = size.figure;
  const words = text.slice(before.start, before.end);
  if (unit === '%') return measured.test(words);
  if (before.type === 'verb')
    return (
      before.role === 'grow' || (/^(?:成立|设立|带动|建成|开业)$/.test(words) && comparatorSpans.length > 0)
    );
  return comparatorSpans.length > 0 || seriesNames.test(words) || /(?:能力|投资|出栏|存栏|占地)$/.test(words);
}

/** 床位100张的医院3所, 利润增长10%以上的企业占比: 的 leads to what is of that size, and how many there are follows. */
function isOfThingBehind(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const size = lexemes[at];
  const next = lexemes.findIndex(({ type }, index) => index > at && type === 'figure');
  const count = figureAt(lexemes[next]);
  if (!size || !count) return false;
  const between = text.slice(
    size.end,
    Math.min(count.start, count.figure.comparatorSpans[0]?.[0] ?? count.start),
  );
  const isCounted = counting.test(count.figure.unit ?? '') || /^[%‰]$/.test(count.figure.unit ?? '');
  return isCounted && things.test(between) && !abstract.test(between) && !joined.test(between);
}

/** 新增30家拥有发明专利5件以上的企业: so many, and behind 的 what they are. */
function isOfCounted(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const from = lexemes.findLastIndex(({ type }, index) => index < at && type === 'figure');
  const [count, size, behind] = [figureAt(lexemes[from]), lexemes[at], lexemes[at + 1]];
  if (!count || !size || behind?.type !== 'text' || !counting.test(count.figure.unit ?? '')) return false;
  const words = lexemes.slice(from + 1, at);
  const rest = text.slice(behind.start, lexemes.at(-1)?.end);
  // 培育10家企业开展5项以上的攻关 counts both.
  const isOther =
    words[0]?.type === 'text' && words.some((one) => one.type === 'verb' && one.role !== 'grow');
  return (
    words.length > 0 &&
    !isOther &&
    !/^[、和与及的]/.test(text.slice(count.end)) &&
    things.test(rest) &&
    !abstract.test(rest) &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure')
  );
}

/** Whether a figure is the size of a thing, that 的 joins to it: no goal, but a part of its name. */
export function isAttributeSize(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const size = lexemes[at];
  // 投资10亿元以上、年税收1亿元以上的项目: both are of the thing.
  const next = lexemes.findIndex(({ type }, index) => index > at && type === 'figure');
  const isListed =
    size?.type === 'figure' &&
    next > 0 &&
    /^、\p{Script=Han}+$/u.test(text.slice(size.end, lexemes[next]?.start));
  if (isListed) return isOfMeasure(text, lexemes, at) && isAttributeSize(text, lexemes, next);
  return (
    isOfMeasure(text, lexemes, at) && (isOfThingBehind(text, lexemes, at) || isOfCounted(text, lexemes, at))
  );
}
