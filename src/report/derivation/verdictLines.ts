import { timeProgress } from '../../calculate/profiles/timeProgress.js';
import type { TargetEvaluation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import { statusWord } from '../evaluation/statusWord.js';
import { visibleText } from '../layout/visibleText.js';
import { formatDate } from '../number/formatDate.js';
import { formatNumber } from '../number/formatNumber.js';
import { formatPercent } from '../number/formatPercent.js';
import { comparatorSigns } from '../plan/statementInWords.js';
import type { Derived } from './derived.js';
import { quantityWord, said, withRemark } from './derived.js';
import { operand } from './equation.js';

/** Whether it is met, what the records and the source say, and the status. */
export function verdictLines(derived: Derived): string[] {
  return [
    ...metLine(derived),
    ...recordLine(derived),
    ...declaredLine(derived),
    ...consideredLines(derived),
    statusLine(derived),
  ];
}

const truth = (isTrue: boolean, format: Derived['format']): string =>
  isTrue ? said(format, '达到', 'met') : said(format, '未达到', 'not met');

function metLine({ target, format }: Derived): string[] {
  const { isMet, observed, goal, comparator, hold, derivation } = target;
  if (isMet === null) return [];
  const name = quantityWord('isMet', format.language);
  const colon = said(format, '：', ': ');
  if (observed === null || goal === null || comparator === null || hold !== null) {
    const isOfLatest = hold !== null && derivation.figure?.rule === 'latest';
    const latest = isOfLatest ? said(format, '（最近一期）', ' (latest period)') : '';
    return [`${name}${latest}${colon}${truth(isMet, format)}`];
  }
  const sign = comparatorSigns[comparator];
  const compared = `x ${sign} g${said(format, '，即', ', that is')} ${operand(observed.value)} ${sign} ${operand(goal)}`;
  const line = `${name}${colon}${compared}${said(format, '：', ': ')}${truth(isMet, format)}`;
  const about = said(format, '按给定的允许误差', 'within the tolerance that was given');
  return [withRemark(line, comparator === 'approx' ? about : null, format)];
}

function recordLine({ target: { record }, format }: Derived): string[] {
  if (record === null) return [];
  const { language } = format;
  const state = labelOf('progressState', record.state, language);
  const done =
    record.doneOn === null
      ? ''
      : said(
          format,
          `，${formatDate(record.doneOn, 'zh')}完成`,
          `, done on ${formatDate(record.doneOn, 'en')}`,
        );
  return [
    said(
      format,
      `执行记录：${state}（${formatDate(record.on, 'zh')}记录${done}）`,
      `Progress record: ${state} (as recorded on ${formatDate(record.on, 'en')}${done})`,
    ),
  ];
}

/** What the source declares, beside what is computed. */
function declaredLine({ target: { observed }, format }: Derived): string[] {
  const declared = observed?.declared;
  if (!declared) return [];
  const told = [
    ...(declared.status === undefined ? [] : [visibleText(declared.status)]),
    ...(declared.completionRatio === undefined ? [] : [formatPercent(declared.completionRatio)]),
  ];
  return told.length === 0
    ? []
    : [`${said(format, '来源自报：', 'Declared by the source: ')}${told.join(said(format, '，', ', '))}`];
}

function consideredLines({ target: { considered }, format }: Derived): string[] {
  return considered.map(({ role, printed, goal, isMet, status }) => {
    const told = [
      ...(goal === null ? [] : [`g = ${operand(goal)}`]),
      ...(isMet === null ? [] : [truth(isMet, format)]),
      statusOf(status, format),
    ];
    const [name, words] = [labelOf('consideredRole', role, format.language), visibleText(printed)];
    return said(format, `${name}“${words}”：${told.join('，')}`, `${name} “${words}”: ${told.join(', ')}`);
  });
}

const statusOf = (status: string, { statuses = [], language }: Derived['format']): string =>
  statusWord(status, { statuses }, language);

function statusLine({ target, format }: Derived): string {
  const { status, score, isNearEdge } = target;
  const name = quantityWord('status', format.language);
  const line = `${name}${said(format, '：', ': ')}${statusOf(status, format)}`;
  const told = [
    ...(score === null ? [] : [said(format, '得分 ', 'score ') + scoreText(score)]),
    ...(isNearEdge ? [said(format, '离分档界线不到 1e-12', 'within 1e-12 of the edge of a band')] : []),
    ...bandRemark(target, format),
    ...considerRemark(target, format),
  ];
  return withRemark(line, told.join(said(format, '；', '; ')), format);
}

/** Between which edges the pace lies, for the one profile whose bands are those of the pace. */
function bandRemark(
  { status, paceRatio }: TargetEvaluation,
  { profile, language }: Derived['format'],
): string[] {
  const { bands, below } = timeProgress;
  const index = bands.findIndex((band) => band.status === status);
  if (profile !== timeProgress.id || paceRatio === null || (index < 0 && status !== below)) return [];
  const pace = quantityWord('paceRatio', language);
  const [from, to] = [bands[index]?.from, index < 0 ? bands.at(-1)?.from : bands[index - 1]?.from];
  return [`${from === undefined ? '' : `${from} ≤ `}${pace}${to === undefined ? '' : ` < ${to}`}`];
}

const scoreText = (score: number): string => formatNumber(score, { language: 'zh', decimals: 2 });

function considerRemark({ considered }: TargetEvaluation, format: Derived['format']): string[] {
  if (!considered.some(({ role }) => role === 'statement')) return [];
  return [said(format, '多处表述取最严的一处', 'of several printings the strictest counts')];
}
