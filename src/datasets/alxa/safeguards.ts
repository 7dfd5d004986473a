import type { Safeguard } from '../../model/safeguard.js';
import { at } from './place.js';

/** Chapter 九: its three sections, each followed by the headings its paragraphs open with. */
export const safeguards: Safeguard[] = [
  {
    id: 'organisational-safeguard',
    name: '加强组织保障 确保规划贯彻落实',
    englishName: 'Organisation',
    description: {
      zh: '旗区负属地责任，部门联动，社会组织参与，共同完成规划任务。',
      en: 'Banners answer for their territory, departments act together, and associations take part.',
    },
    unitIds: ['banner-party-and-government', 'banners', 'associations'],
    citations: [at('九', '（一）')],
  },
  {
    id: 'division-of-duties',
    name: '加强组织领导，明确各部门责任分工',
    englishName: 'Leadership and division of duties',
    description: {
      zh: '把保护工作列入重要日程，目标逐级逐年分解。',
      en: 'Protection is put on the agenda, and goals are divided by department and year.',
    },
    unitIds: ['banner-party-and-government', 'departments'],
    citations: [at('九', '（一）', '加强组织领导，明确各部门责任分工')],
  },
  {
    id: 'resource-safeguard',
    name: '协调资源配置 确保规划有序推进',
    englishName: 'Resources',
    description: {
      zh: '经费列入盟级专项，争取地方专项，引导企业和社会资本投入。',
      en: 'Funds stand in the budget of the league, local funds are sought, and enterprises and society invest too.',
    },
    unitIds: ['finance-departments', 'local-party-and-government'],
    citations: [at('九', '（二）')],
  },
  {
    id: 'technical-safeguard',
    name: '加强技术装备支撑',
    englishName: 'Technology',
    description: {
      zh: '以信息技术追溯侵权、保全证据，探索电子存证。',
      en: 'Technology traces infringement and keeps evidence; electronic deposit is explored.',
    },
    unitIds: [],
    citations: [at('九', '（二）', '加强技术装备支撑')],
  },
  {
    id: 'electronic-filing',
    name: '推广应用专利电子申请平台',
    englishName: 'Electronic filing of patents',
    description: {
      zh: '推行电子申请，改善执法司法装备。',
      en: 'Electronic filing is spread, and enforcement and courts are better equipped.',
    },
    unitIds: [],
    citations: [at('九', '（二）', '推广应用专利电子申请平台')],
  },
  {
    id: 'assessment-safeguard',
    name: '建立考核机制 确保规划取得实效',
    englishName: 'Assessment',
    description: {
      zh: '以考核、监测、评估和公开督促规划见效。',
      en: 'Assessment, monitoring, evaluation and publicity make the plan take effect.',
    },
    unitIds: ['departments', 'banner-party-and-government', 'banners'],
    citations: [at('九', '（三）')],
  },
  {
    id: 'assessment-and-evaluation-mechanism',
    name: '建立考核评价机制',
    englishName: 'Mechanism of assessment',
    description: {
      zh: '分解方案，下达指标，列入政绩考核，跟踪关键指标。',
      en: 'Schemes are divided, indicators handed down, performance assessed, and key indicators tracked.',
    },
    unitIds: ['departments', 'banner-party-and-government'],
    citations: [at('九', '（三）', '建立考核评价机制')],
  },
  {
    id: 'monitoring-and-evaluation',
    name: '开展规划的年度监测、中期评估和终期总结',
    englishName: 'Yearly monitoring, mid-term evaluation and final summary',
    description: {
      zh: '旗区自评与督查，第三方评估并公开，开展满意度调查和约谈。',
      en: 'Banners evaluate and inspect, a third party evaluates in public, satisfaction is surveyed, and laggards are called in.',
    },
    unitIds: ['banners', 'units-concerned', 'party-and-government-at-all-levels'],
    citations: [at('九', '（三）', '开展规划的年度监测、中期评估和终期总结')],
  },
];
