import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import type { Cell } from './markdown.js';
import { markdownTable } from './markdown.js';
import type { PageContext } from './pageContext.js';
import { bothLabels, bothNames, inferredFields, placesInWords, unitNames } from './pageContext.js';

/** What the plan does to be carried out. */
export function pageSafeguards(context: PageContext): string[] {
  return markdownTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '保障', en: 'Safeguard' },
      { zh: '内容', en: 'In Chinese' },
      { zh: '英文', en: 'In English' },
      { zh: '涉及', en: 'Binds' },
      { zh: '出处', en: 'Where' },
    ],
    context.plan.safeguards.map((safeguard) => [
      safeguard.id,
      bothNames(safeguard),
      safeguard.description.zh,
      safeguard.description.en,
      unitNames(safeguard.unitIds, context),
      placesInWords(safeguard.citations),
    ]),
  );
}

/** Who watches and assesses what, how often, and who is told. */
export function pageDuties(context: PageContext): string[] {
  return markdownTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '类型', en: 'Type' },
      { zh: '对象', en: 'Of what' },
      { zh: '频次', en: 'Frequency' },
      { zh: '由谁', en: 'By' },
      { zh: '对谁', en: 'Of whom' },
      { zh: '向谁', en: 'To' },
      { zh: '方式', en: 'How' },
      { zh: '出处', en: 'Where' },
      { zh: '推定', en: 'Inferred' },
    ],
    context.plan.monitoringDuties.map((duty) => cellsOf(duty, context)),
  );
}

const cellsOf = (duty: MonitoringDuty, context: PageContext): Cell[] => [
  duty.id,
  bothLabels('monitoringType', duty.type),
  [duty.of.zh, duty.of.en],
  [
    bothLabels('frequency', duty.frequency),
    duty.frequencyPrinted === null ? '' : `“${duty.frequencyPrinted}”`,
  ].filter(Boolean),
  unitNames(duty.byUnitIds, context),
  unitNames(duty.ofUnitIds, context),
  unitNames(duty.toUnitIds, context),
  [duty.isByThirdParty ? '第三方 third party' : '', duty.isPublic ? '公开 public' : ''].filter(Boolean),
  placesInWords(duty.citations),
  inferredFields(duty.inferred, context),
];
