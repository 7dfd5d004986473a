import type { Text } from '../../model/text.js';

/** Why a field of a draft was filled in, for `inferred`. */
export const draftReasons = {
  found: {
    zh: '由程序从文字中找出，尚未经人核对。',
    en: 'Found in the text by a program; nobody has confirmed it yet.',
  },
  untranslated: { zh: '尚未翻译，暂用中文。', en: 'Not translated yet; the Chinese stands in.' },
  title: { zh: '取自文中像题名的一行。', en: 'Taken from the first line that looks like a title.' },
  noTitle: { zh: '文中没有找到题名。', en: 'No title was found in the text.' },
  id: { zh: '没有给出标识，暂定。', en: 'No id was given; a provisional one.' },
  kind: { zh: '按题名推定。', en: 'Told from the title.' },
  legalStatus: {
    zh: '按题名中有无“征求意见稿”“草案”推定。',
    en: 'Told from whether the title calls itself a draft.',
  },
  region: {
    zh: '没有给出地区，代码和级别须由人填写。',
    en: 'No region was given; its code and level are to be filled in.',
  },
  period: { zh: '按题名或正文推定。', en: 'Told from the title or the text.' },
  baseYear: { zh: '规划期前一年。', en: 'The year before the plan.' },
  cutTitle: {
    zh: '标题与正文连在一起，从这里截断。',
    en: 'The heading runs on into its paragraph and was cut.',
  },
  direction: {
    zh: '文中没有印出指标方向；按名称推定，看不出的按越高越好。',
    en: 'The text prints no direction; told from the name, and higher is better where it does not tell.',
  },
  measure: { zh: '文中没有说明。', en: 'Not said in the text.' },
  unit: { zh: '取自第一个目标。', en: 'Taken from its first target.' },
  unnamed: {
    zh: '文字没有印出指标名称，暂用原文。',
    en: 'The words name no indicator; they stand in for its name.',
  },
  kindCut: { zh: '没有名称可依的趋势目标，暂作定性目标。', en: 'A trend without a name is kept as words.' },
} as const satisfies Readonly<Record<string, Text>>;
