import type { Text } from '../../model/text.js';

/** Where the text of the plan comes from, what is wrong with it, and what was decided in making it data. */
export const provenance: {
  readonly publisher: Text;
  readonly text: Text;
  readonly damage: readonly Text[];
  readonly decisions: readonly Text[];
} = {
  publisher: {
    zh: '文本未印发布机关、文号和日期；规划适用于内蒙古自治区阿拉善盟（行政区划代码152900）。',
    en: 'The text prints no issuer, number or day; the plan is for Alxa League (code 152900) in Inner Mongolia.',
  },
  text: {
    zh: '依据一份从公开文件转换而来的纯文字，自目录起至第九章止。本数据集只收名称、标题、数字、短语和出处，不收原文句子；说明文字均为编者所写。',
    en: 'Made from plain text converted from a public file, from the contents to chapter 九. The data carry names, headings, figures, short expressions and their places, but no sentences; every description is our own.',
  },
  damage: [
    {
      zh: '封面、题名、印发信息缺失。',
      en: 'Title page, title and every mark of issue are missing.',
    },
    {
      zh: '指标表的类别栏原为合并单元格，第2至4行和第7行的类别丢失，其余各列随之左移一格；表头分成两行。',
      en: 'The category column was merged: rows 2 to 4 and 7 lost it, and their other cells moved one column to the left; the head broke into two rows.',
    },
    {
      zh: '数字前后夹有空格，括号、逗号多为半角，段落中的小标题与正文连排，个别段落在句中断行。',
      en: 'Blanks surround figures, brackets and commas are narrow, run-in headings merge with their paragraphs, and some paragraphs break within a sentence.',
    },
    {
      zh: '目录页码有一处倒置，引号有一处不成对。',
      en: 'One page number of the contents is out of order, and one quotation mark never closes.',
    },
  ],
  decisions: [
    {
      zh: '题名据正文用语拟定，法律状态按已印发处理，两者都标为推定。',
      en: 'The title is composed from words of the text and the status taken as issued; both are marked as inferred.',
    },
    {
      zh: '数字前后的空格一律去掉，半角标点改为全角；除此不改动原文字词。',
      en: 'Blanks around figures are dropped and narrow punctuation widened; no word is changed otherwise.',
    },
    {
      zh: '没有比较词的数字按“不低于”理解；没有期限的目标按2025年计；凡推定之处都写明理由。',
      en: 'A figure without comparator is read as at least, and a commitment without deadline as due in 2025; each inference carries its reason.',
    },
    {
      zh: '质押融资金额和案件量的计量方式未说明，不作猜测。',
      en: 'Whether pledge financing and cases are of one year or of all years is left unstated.',
    },
    {
      zh: '正文只收可以核查的承诺：要建立、制定、编制、建成的事物，周期性的工作，以及有对象的方向性目标；单纯的“加强”“推动”“完善”记入任务说明。',
      en: 'From the prose come commitments that can be checked: things to set up, draw up or build, duties that recur, and directions with an object. Mere strengthening, promoting or improving goes into the descriptions of tasks.',
    },
    {
      zh: '“研究”“探索”“尝试”“试点”记为探索性承诺，“推动”“积极协调”记为争取性承诺，“适时”“有条件”记为有条件承诺。',
      en: 'Words of studying, exploring and trying mark exploratory commitments; promoting and coordinating, aspirational ones; due time and where conditions allow, conditional ones.',
    },
    {
      zh: '同一承诺两处印出的，合为一个目标的两处表述；名称不同而无法断定的，不合并。',
      en: 'A commitment printed twice is one target with two statements; where names differ and nothing equates them, they stay apart.',
    },
    {
      zh: '第三至第七章为任务，第八章为重大工程，第九章为保障；段首小标题作为无编号的第三级任务。',
      en: 'Chapters 三 to 七 are tasks, 八 the major projects, 九 the safeguards; headings that open paragraphs are a third level of tasks without numbers.',
    },
    {
      zh: '原文没有责任单位栏；仅在文字点名共建或会商的任务中填写，并标为推定。',
      en: 'The plan has no column of responsible units; they are filled in only where the text names parties, and marked as inferred.',
    },
    {
      zh: '尚待建立的机构是目标，不列入机构名单；原文没有名词解释。',
      en: 'Bodies still to be set up are targets, not organisations; the plan explains no terms.',
    },
  ],
};
