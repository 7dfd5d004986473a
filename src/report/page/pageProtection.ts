import type { ProtectionAction } from '../../model/protectionAction.js';
import { formatPeriod } from '../number/formatDate.js';
import { figureInWords } from './figureInWords.js';
import type { Cell } from './markdown.js';
import { markdownTable } from './markdown.js';
import type { PageContext } from './pageContext.js';
import {
  aliasesInWords,
  bothLabels,
  bothNames,
  inferredFields,
  placesInWords,
  unitNames,
} from './pageContext.js';

/** Campaigns and standing measures: when, how, for which rights, against what, by whom, with what result. */
export function pageProtection(context: PageContext): string[] {
  return markdownTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '行动或举措', en: 'Action' },
      { zh: '形式', en: 'Form' },
      { zh: '时间', en: 'Timing' },
      { zh: '途径', en: 'Channels' },
      { zh: '权利', en: 'Rights' },
      { zh: '重点', en: 'Focus' },
      { zh: '牵头', en: 'Led by' },
      { zh: '参与', en: 'With' },
      { zh: '频次', en: 'Frequency' },
      { zh: '结果', en: 'Results' },
      { zh: '说明', en: 'About' },
      { zh: '出处', en: 'Where' },
      { zh: '推定', en: 'Inferred' },
    ],
    context.plan.protectionActions.map((action) => cellsOf(action, context)),
  );
}

const cellsOf = (action: ProtectionAction, context: PageContext): Cell[] => [
  action.id,
  [...bothNames(action), aliasesInWords(action.aliases)].filter(Boolean),
  bothLabels('protectionForm', action.form),
  bothLabels('timing', action.timing),
  action.channels.map((channel) => bothLabels('channel', channel)),
  action.ipTypes.map((type) => bothLabels('ipType', type)),
  action.focus.join('、'),
  unitNames(action.leadUnitIds, context),
  unitNames(action.partnerUnitIds, context),
  [bothLabels('frequency', action.frequency), action.frequencyPrinted ?? ''].filter(Boolean),
  action.results.map(resultInWords),
  action.description?.zh ?? '',
  placesInWords(action.citations),
  inferredFields(action.inferred, context),
];

function resultInWords(result: ProtectionAction['results'][number]): string {
  const period = result.period === undefined ? '' : `（${formatPeriod(result.period, 'zh')}）`;
  return `${result.name} ${figureInWords(result, result.unit, 'zh')}${period}`;
}
