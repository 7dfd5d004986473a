import type { KeyIndustry } from '../../model/keyIndustry.js';
import { at, goals } from './place.js';

/** The lists of industries and fields, in printed order. */
export const keyIndustries: KeyIndustry[] = [
  {
    id: 'next-generation-information-technology',
    name: '新一代信息技术',
    englishName: 'Next-generation information technology',
    items: ['人工智能', '区块链', '大数据', '云计算', '移动互联网'],
    citations: [at('一', '（二）')],
  },
  {
    id: 'key-fields-of-creation',
    name: '重点领域',
    englishName: 'Key fields for creating IP',
    items: [
      '煤化工',
      '盐化工',
      '绿色能源',
      '新材料',
      '高端装备制造',
      '生态环境',
      '沙生植物和农畜种质资源',
      '现代农牧业',
    ],
    citations: [goals.creation],
  },
  {
    id: 'fields-of-patent-navigation',
    name: '重点领域',
    englishName: 'Fields for patent navigation',
    items: ['生物', '新能源', '新材料'],
    citations: [goals.green],
  },
  {
    id: 'green-industries',
    name: '绿色产业',
    englishName: 'Green industries led by geographical indications',
    items: ['生态农牧业', '生态旅游业'],
    citations: [goals.green],
  },
  {
    id: 'policy-industries',
    name: '产业优势领域',
    englishName: 'Industries the policies are to favour',
    items: ['战略性新兴产业', '先进制造业'],
    citations: [at('三', '（一）', '建立具有自身特色的知识产权政策体系')],
  },
  {
    id: 'local-strong-industries',
    name: '特色优势产业',
    englishName: 'Industries the league is strong in',
    items: ['现代煤化工', '盐化工'],
    citations: [at('三', '（一）', '构建以“绿色专利”为导向的地方政策')],
  },
  {
    id: 'fields-led-by-patents',
    name: '全盟重点领域',
    englishName: 'Key fields of the league to be led by patents',
    items: ['优质能源资源', '生态环境保护', '特色优势产业', '国防科技工业'],
    citations: [at('三', '（五）', '组织力量开展专利评估分析服务，促进知识产权的质量提升与转化运用')],
  },
  {
    id: 'operation-services',
    name: '知识产权运营服务',
    englishName: 'IP operation services',
    items: ['价值评估', '交易经纪', '保险', '信托'],
    citations: [at('四', '（二）', '建立完善的知识产权运营体系')],
  },
  {
    id: 'information-services',
    name: '服务机构',
    englishName: 'Information services',
    items: ['信息检索分析', '数据加工', '文献翻译', '数据库建设', '软件开发', '系统集成'],
    citations: [at('五', '（一）', '充分利用知识产权信息，鼓励开展知识产权评估服务')],
  },
  {
    id: 'five-fields',
    name: '五大领域',
    englishName: 'Five fields to grow together with IP',
    items: ['新能源', '新材料', '现代农牧业', '高端装备制造', '生态环境'],
    citations: [at('八', '（二）')],
  },
  {
    id: 'cultural-resources',
    name: '文化资源',
    englishName: 'Cultural resources',
    items: ['非物质文化遗产', '蒙古族服饰', '沙画', '壁画'],
    citations: [at('八', '（四）')],
  },
];
