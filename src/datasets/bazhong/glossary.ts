import type { GlossaryTerm } from '../../model/glossaryTerm.js';

const citations = [{ sectionPath: ['名词解释'] }];

/** The four terms explained on the last page, in printed order. */
export const glossary: GlossaryTerm[] = [
  {
    term: '三市两地一枢纽',
    explanation: {
      zh: '本市的六项定位：三个示范市（老区振兴、生态文明、全域旅游），两个基地（红色教育传承、绿色产品与产业配套），一个北向门户枢纽。',
      en: 'Six positions of the city: three model cities (revival of old revolutionary areas, ecology, tourism everywhere), two bases (red heritage education, green supply and industrial cooperation for Chengdu–Chongqing), and one gateway to the north.',
    },
    citations,
  },
  {
    term: '三品一标',
    explanation: {
      zh: '三类认证农产品（无公害、绿色、有机）加农产品地理标志。',
      en: 'Three kinds of certified produce (pollution-free, green, organic) and geographical indications of farm produce.',
    },
    citations,
  },
  {
    term: '三名两标',
    explanation: {
      zh: '三名指产品、商标、企业之知名者；两标指地理标志和供识别的假冒商品样本。',
      en: 'Three that are well known (products, trademarks, enterprises) and two marks: geographical indications, and samples of counterfeit goods.',
    },
    citations,
  },
  {
    term: '知识产权五进',
    explanation: {
      zh: '把知识产权宣传送到五类场所：企业、单位、学校、社区和网络。',
      en: 'Taking IP to five places: enterprises, work units, schools, communities and the internet.',
    },
    citations,
  },
];
