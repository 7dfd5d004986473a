const manner =
  '集中力量|至少|重点|着力|因地制宜|加快|全面|全力|深入|扎实|继续|持续|大力|积极|统筹|稳步|稳妥|有序|高质量|高标准|高水平|集中|优先|科学|首批|力争|规范|综合|保质保量|不折不扣|如期|按时|圆满';
const deed =
  '抓好|抓实|抓牢|抓紧|做好|做优|做强|做大|做精|办好|建好|用好|管好|守好|利用好?|落实好?|聚焦|筛选|选择|挑选|守护|保护|壮大|强化|释放|帮助|动员|' +
  '提能|归集|收集|汇集|征集|安排|筹措|续建|提质|升级|更新|拓展|谋划|储备|部署|梳理|明确|提出|细化|细分|提速|扩建|滚动|攻坚|突破|分类|开发|联合|牵头|迭代|盘活|新开工|新建|改建|加密';
const lead = new RegExp(`${manner}|${deed}|\\d{1,3}大?类|[、和并]|以下$`, 'g');
const beneficiary = /^(?:为|对|向|面向)[\p{Script=Han}、]{0,24}$/u;

/** Whether words in front of a figure only lead up to it: 抓好 of 抓好629个项目, 医药等 of 医药等3个集群. */
export const isLeadIn = (words: string): boolean =>
  (words !== '' && words.replace(lead, '') === '') || /等[约近超]?$/.test(words);

/** Whether words in front of a verb tell whom it is done for: 为退役军人 of 为退役军人提供5万个岗位. */
export const isForWhom = (words: string): boolean => beneficiary.test(words);

/** Whether a verb in front of a name only says that it comes about: 推动 of 推动产值达到5亿元. */
export const isLeadVerb = (words: string): boolean =>
  /^(?:推动|推进|实现|促进|实施|完成|开展|引导|带动)$/.test(words);
