import type { KeyIndustry } from '../../model/keyIndustry.js';
import { at } from './place.js';

/** The lists of industries, in printed order. */
export const keyIndustries: KeyIndustry[] = [
  {
    id: 'leading-industries',
    name: '主导产业',
    englishName: 'Leading industries',
    items: ['综合化工', '钢铁冶金', '装备制造', '新能源新材料', '电子信息', '智能家居'],
    citations: [at('三', '（一）')],
  },
  {
    id: 'key-industries-for-patents',
    name: '重点产业',
    englishName: 'Key industries for high-value patents',
    items: ['新能源新材料', '钢铁冶金', '综合化工'],
    citations: [at('三', '（二）')],
  },
  {
    id: 'fields-of-brands',
    name: '商标品牌',
    englishName: 'Fields in which brands are to grow',
    items: ['新型农业', '先进制造业', '现代服务业'],
    citations: [at('三', '（三）')],
  },
  {
    id: 'industries-by-maturity',
    name: '产业链、创新链、人才链、金融链融合发展',
    englishName: 'Industries whose chains are to be joined',
    items: ['支柱产业', '战略性新兴产业', '前沿未来产业'],
    citations: [at('四', '（二）')],
  },
];
