import type { ProtectionAction } from '../../model/protectionAction.js';
import type { Text } from '../../model/text.js';
import { campaign, standing } from '../protectionActionBuilders.js';
import { namedByContent } from '../reasons.js';
import { atTask, goals } from './place.js';
import { unitsOfTask } from './reasons.js';
import { leadUnitId, responsibleUnits } from './responsibleUnits.js';

const taskIds: Readonly<Record<number, string>> = {
  5: 'geographical-indications',
  6: 'irregular-applications',
  7: 'enforcement-protection',
  8: 'rights-assistance',
  9: 'credit-punishment',
  10: 'foreign-related-response',
};

/** Where a measure stands and who is in charge of it, both told by its task. */
const ofTask = (number: number, inferred: Readonly<Record<string, Text>> = {}) => ({
  leadUnitIds: [leadUnitId],
  partnerUnitIds: [...(responsibleUnits[number] ?? [])],
  taskId: taskIds[number] ?? null,
  citations: [atTask(number)],
  inferred: { ...inferred, leadUnitIds: unitsOfTask, partnerUnitIds: unitsOfTask },
});

const byContent = { name: namedByContent };

const authorities: Text = {
  zh: '原文没有写明途径，按行政保护理解。',
  en: 'The text names no channel; administrative protection is meant.',
};

/** Campaigns and standing measures, in printed order; nothing is reported as already done. */
export const protectionActions: ProtectionAction[] = [
  standing({
    id: 'four-ways-of-protection',
    name: '严保护、大保护、快保护、同保护',
    englishName: 'Strict, broad, fast and equal protection',
    channels: ['administrative'],
    ipTypes: ['patent', 'trademark', 'plantVariety', 'copyright'],
    description: {
      zh: '政府履行监管职责，加强执法和惩治，提高四类案件的当年结案率。',
      en: 'Government supervises, enforces and punishes, and closes more of the cases of four kinds within the year.',
    },
    citations: [goals.protection],
    inferred: {
      ...byContent,
      ipTypes: {
        zh: '取同条结案率所列的四类案件。',
        en: 'Taken from the four kinds of case the item lists.',
      },
    },
  }),
  standing({
    id: 'indication-supervision',
    name: '建立健全长效监管机制',
    englishName: 'Supervision of geographical indications',
    channels: ['administrative'],
    ipTypes: ['geographicalIndication'],
    focus: ['地理标志产品'],
    ...ofTask(5, { ...byContent, channels: authorities }),
  }),
  standing({
    id: 'irregular-filings-curbed',
    name: '整治非正常专利申请行为',
    englishName: 'Against irregular patent filings',
    channels: ['administrative'],
    ipTypes: ['patent'],
    focus: ['非正常专利申请行为'],
    ...ofTask(6),
  }),
  standing({
    id: 'random-inspections',
    name: '代理服务机构“双随机”监管',
    englishName: 'Random inspection of agencies',
    channels: ['administrative'],
    focus: ['代理服务机构'],
    ...ofTask(6, byContent),
  }),
  standing({
    id: 'enforcement-mechanism',
    name: '强化知识产权执法保护机制',
    englishName: 'Enforcement',
    channels: ['administrative'],
    description: {
      zh: '实行裁决分流和快速反应，创新执法方式。',
      en: 'Simple cases of administrative adjudication are dealt with apart, responses are rapid, and enforcement finds new ways.',
    },
    ...ofTask(7),
  }),
  campaign({
    id: 'infringement-campaign',
    name: '知识产权侵权假冒行为专项整治',
    englishName: 'Campaign against infringement and counterfeiting',
    channels: ['administrative'],
    focus: ['知识产权侵权假冒行为'],
    ...ofTask(7),
  }),
  campaign({
    id: 'e-commerce-campaign',
    name: '电子商务领域知识产权保护专项行动',
    englishName: 'Protection campaign in e-commerce',
    channels: ['administrative', 'online'],
    focus: ['电子商务领域'],
    ...ofTask(7),
  }),
  standing({
    id: 'specialised-markets',
    name: '加强专业市场知识产权保护',
    englishName: 'Protection in specialised markets',
    channels: ['administrative'],
    focus: ['专业市场', '侵权商品由制造端向消费端的扩散'],
    ...ofTask(7, byContent),
  }),
  standing({
    id: 'disputes-settled-in-several-ways',
    name: '多元化解决知识产权纠纷',
    englishName: 'Several ways of settling disputes',
    channels: ['judicial', 'arbitration', 'mediation', 'administrative'],
    description: {
      zh: '整合审判、仲裁和调解，部门互动。',
      en: 'Courts, arbitration and mediation are joined, and departments act together.',
    },
    ...ofTask(7, byContent),
  }),
  standing({
    id: 'rights-assistance-mechanism',
    name: '强化知识产权维权援助机制',
    englishName: 'Assistance in defending IP rights',
    channels: ['mediation', 'social'],
    focus: ['知识产权投诉、受理、调解和维权援助服务'],
    ...ofTask(8, {
      channels: {
        zh: '调解印在原文；援助由专门组织和专业人才参与，属社会共治。',
        en: 'Mediation is printed; special bodies and professionals take part in the assistance, which is work of society.',
      },
    }),
  }),
  standing({
    id: 'joint-punishment',
    name: '强化知识产权失信主体联合惩戒机制',
    englishName: 'Joint punishment of entities found dishonest in IP',
    channels: ['credit'],
    focus: ['恶意侵权不良信用记录的企业和个人'],
    ...ofTask(9),
  }),
  standing({
    id: 'foreign-related-mechanism',
    name: '强化涉外知识产权应急响应机制',
    englishName: 'Response in foreign-related cases',
    channels: ['overseas', 'customs'],
    focus: ['海外知识产权侵权预警防范', '海外维权援助'],
    ...ofTask(10, {
      channels: {
        zh: '三个海关为责任单位，据此列入海关保护。',
        en: 'Three customs offices answer for it, hence customs protection.',
      },
    }),
  }),
];
