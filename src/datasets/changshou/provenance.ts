import type { Text } from '../../model/text.js';

/** Where the text of the document comes from, what is wrong with it, and what was decided in making it data. */
export const provenance: {
  readonly publisher: Text;
  readonly text: Text;
  readonly damage: readonly Text[];
  readonly decisions: readonly Text[];
} = {
  publisher: {
    zh: '文本未印发布机关、文号和日期；文件适用于重庆市长寿区（行政区划代码500115），引言称已获区政府同意。',
    en: 'The text prints no issuer, number or day; it is for Changshou District of Chongqing (code 500115), and its opening says that the district government has agreed.',
  },
  text: {
    zh: '依据一份从公开的征求意见稿转换而来的纯文字，自题名起至第七章止。本数据集只收名称、标题、数字、短语和出处，不收原文句子；说明文字均为编者所写。',
    en: 'Made from plain text converted from a public draft for comment, from the title to chapter 七. The data carry names, headings, figures, short expressions and their places, but no sentences; every description is our own.',
  },
  damage: [
    {
      zh: '题名前残留文字处理软件的书签标记，篇末有一空行；正文没有明显缺字。',
      en: 'A bookmark of the word processor stands before the title and a blank line at the end; no words seem to be lost.',
    },
    {
      zh: '只有正文；征求意见的说明、期限等，文本中没有。',
      en: 'Only the body is at hand; nothing tells how and until when comments were called for.',
    },
    {
      zh: '一处句号重复，两处缺逗号，一处逗号作顿号。',
      en: 'One full stop is doubled, two commas are missing, and one comma became another mark.',
    },
  ],
  decisions: [
    {
      zh: '法律状态为征求意见稿；题名保留“（征求意见稿）”字样。',
      en: 'The status is a draft, and the title keeps the words that say so.',
    },
    {
      zh: '规划期首末年取题名中上位规划的年份，基期按首年的上一年推定。',
      en: 'First and last year are those of the superior plan in the title; the base year is inferred as the year before.',
    },
    {
      zh: '区级文件中的“全市”“市级”一律指重庆市。',
      en: 'In this paper of a district, the city and its level always mean Chongqing.',
    },
    {
      zh: '“力争”管到目标清单的全部八项；没有比较词的数字按“不低于”理解；没有期限的目标按2025年计；凡推定之处都写明理由。',
      en: 'Striving covers all eight items of the list; a figure without comparator is read as at least, and a commitment without deadline as due in 2025; each inference carries its reason.',
    },
    {
      zh: '一句话有几种读法的，主读之外另列读法，各自评价，结论一致才下结论。',
      en: 'Where a sentence allows several readings, the others are kept beside the first; there is a verdict only where all agree.',
    },
    {
      zh: '全文没有基期数和以往数字，基期与事实两项均为空。',
      en: 'No baseline and no figure of the past is printed, so there are no baselines and no facts.',
    },
    {
      zh: '正文只收可以核查的承诺：要建立、制定、建成的事物，周期性的工作，未定数量的培育对象，以及有对象的方向性目标；单纯的“加强”“推进”“完善”记入任务说明。',
      en: 'From the prose come commitments that can be checked: things to set up, draw up or build, duties that recur, things to be brought up in a number left open, and directions with an object. Mere strengthening, advancing or improving goes into the descriptions of tasks.',
    },
    {
      zh: '“力争”“争取”“努力”“鼓励”“支持”“引导”“指导”“推动”记为争取性承诺，“符合条件”记为有条件承诺；“适时”记为不定期，“定期”不当作每年。',
      en: 'Words of striving, seeking, encouraging, supporting, guiding and promoting mark aspirational commitments, and for those who qualify a conditional one; in due time is ad hoc, and periodically is never taken as yearly.',
    },
    {
      zh: '第二至第六章为任务，第七章为保障；第五、第七章没有分节。第一章的目标按对象对应到任务，并标为推定。',
      en: 'Chapters 二 to 六 are tasks and 七 the safeguards; 五 and 七 have no sections. The goals of chapter 一 are matched to tasks by subject, which is marked as inferred.',
    },
    {
      zh: '正文各节没有小标题，保护举措、项目举措的名称摘自内容，并标为推定；“双随机、一公开”里的数目是名称的一部分。',
      en: 'Sections have no run-in headings: the names of protection measures and of measures of projects are taken from their content and marked so. The numerals in the name of random inspections are a part of it.',
    },
    {
      zh: '尚待建立的平台和机构是目标，不列入机构名单；名词解释只有括注的一个简称。',
      en: 'Platforms and bodies still to be set up are targets, not organisations; the only term explained is one abbreviation in brackets.',
    },
  ],
};
