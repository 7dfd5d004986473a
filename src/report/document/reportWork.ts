import type { WorkState } from '../../assess/work/workState.js';
import { groupBy } from '../../calculate/groupBy.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labels } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import { reasonWord } from '../assess/reasonWord.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { inBoth } from './inBoth.js';
import type { ReportCount, ReportWork, ReportWorkGroup } from './reportDocument.js';
import { reportState } from './reportState.js';

const titles: Readonly<Record<ValueOf<'subjectType'>, Text>> = {
  target: { zh: '目标', en: 'Targets' },
  project: { zh: '专栏与重大工程', en: 'Projects' },
  measure: { zh: '举措', en: 'Measures' },
  task: { zh: '任务', en: 'Tasks' },
  protectionAction: { zh: '保护行动', en: 'Protection actions' },
};

/** How work stands, by its type, in the order given. */
export function reportWork(states: readonly WorkState[]): ReportWorkGroup[] {
  return [...groupBy(states, ({ subject }) => subject.type)].map(([type, all]) => ({
    type,
    title: titles[type],
    states: countsOf(all),
    items: all.map(itemOf),
  }));
}

function countsOf(all: readonly WorkState[]): ReportCount[] {
  return (Object.keys(labels.workState) as ValueOf<'workState'>[])
    .map((state) => ({ state, count: all.filter((each) => each.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => ({ ...reportState(state), count, ratio: count / all.length }));
}

function itemOf(work: WorkState): ReportWork {
  const { subject, name, state, dueOn, isDueOnInferred, doneOn, overdueDays, results, isContradicted } = work;
  return {
    id: subject.id,
    name: inBoth((language) => visibleText(name[language])),
    state: reportState(state),
    basis: inBoth((language) => basisOf(work, language)),
    dueOn,
    isDueOnInferred,
    doneOn,
    overdueDays,
    results: results.map((result) =>
      inBoth(
        (language) =>
          `${visibleText(result.name)}${language === 'zh' ? '' : ' '}${formatNumber(result.value, { language, unit: result.unit })}`,
      ),
    ),
    isContradicted,
  };
}

const basisOf = ({ restsOn, reason }: WorkState, language: Language): string =>
  reason === null ? labels.stateBasis[restsOn][language] : reasonWord(reason, language);
