import type { KeyIndustry } from '../../model/keyIndustry.js';
import { achievements, protection, utilization } from './place.js';

/** The lists of industries, in printed order. */
export const keyIndustries: KeyIndustry[] = [
  {
    id: 'brands-promoted-before',
    name: '商标品牌发展',
    englishName: 'Fields whose brands were promoted in the period before',
    items: ['装备制造', '现代服务业', '现代农业', '公共资源'],
    citations: [achievements.creation],
  },
  {
    id: 'rapid-centre-industries',
    name: '知识产权快速维权中心',
    englishName: 'Industries with rapid rights centres',
    items: ['灯饰', '家电', '红木家具'],
    citations: [achievements.protection],
  },
  {
    id: 'strategic-emerging-industries',
    name: '战略性新兴产业',
    englishName: 'Strategic emerging industries',
    items: ['新一代信息技术', '高端装备制造', '生物医药'],
    citations: [utilization('3'), utilization('4')],
  },
  {
    id: 'traditional-industries',
    name: '传统产业',
    englishName: 'Traditional industries',
    items: ['家电', '灯饰', '锁具', '安防', '家具'],
    citations: [utilization('3')],
  },
  {
    id: 'potential-industries',
    name: '潜力产业',
    englishName: 'Industries with potential',
    items: ['工业机器人', '新能源', '光电光学', '半导体与集成电路'],
    citations: [utilization('4')],
  },
  {
    id: 'town-clusters',
    name: '中山产业集群',
    englishName: 'Industrial clusters of the towns',
    items: ['小榄五金', '古镇灯饰', '港口游戏游艺', '南头家电', '大涌红木', '沙溪服饰'],
    citations: [utilization('6')],
  },
  {
    id: 'operation-fund-fields',
    name: '战略性新兴产业、潜力产业和传统优势产业等领域',
    englishName: 'Fields of the fund for IP operation',
    items: ['战略性新兴产业', '潜力产业', '传统优势产业'],
    citations: [utilization('8')],
  },
  {
    id: 'fast-examination-industries',
    name: '战略性产业',
    englishName: 'Strategic industries with a fast channel of examination',
    items: ['智能家居'],
    citations: [protection('8')],
  },
  {
    id: 'rapid-assistance-fields',
    name: '重点领域',
    englishName: 'Key fields of rapid rights assistance',
    items: ['生物医药'],
    citations: [protection('8')],
  },
];
