import type { Text } from '../../model/text.js';

/** Where the text of the plan comes from, what is wrong with it, and what was decided in making it data. */
export const provenance: {
  readonly publisher: Text;
  readonly text: Text;
  readonly damage: readonly Text[];
  readonly decisions: readonly Text[];
} = {
  publisher: {
    zh: '由中山市市场监督管理局印发，落款为2022年6月17日，经市政府同意；没有印文号。规划适用于广东省中山市（行政区划代码442000）。',
    en: 'Issued by the Zhongshan Administration for Market Regulation on 17 June 2022 with the consent of the city government; no number is printed. The plan is for Zhongshan (code 442000) in Guangdong.',
  },
  text: {
    zh: '依据一份从公开网页转换而来的纯文字，自印发通知起至第四章止。本数据集只收名称、标题、数字、短语和出处，不收原文句子；说明文字均为编者所写。',
    en: 'Made from plain text converted from a public web page, from the notice of issue to chapter 四. The data carry names, headings, figures, short expressions and their places, but no sentences; every description is our own.',
  },
  damage: [
    {
      zh: '目录只剩“三（一）”一行，页码全失。',
      en: 'Of the contents one line is left, that of 三（一）; the page numbers are gone.',
    },
    {
      zh: '没有指标表，也没有专栏；是否原有而丢失，无从判断。',
      en: 'There is neither an indicator table nor a box; whether any was lost cannot be told.',
    },
    {
      zh: '逗号、括号多为半角，“专精特新”前多一空格，古镇模式的引号不成对。',
      en: 'Commas and brackets are narrow, a blank follows one quotation mark, and the mark before the Guzhen model never closes.',
    },
    {
      zh: '有几处疑似误植，见矛盾与疑点。',
      en: 'A few misprints are likely; see the oddities.',
    },
  ],
  decisions: [
    {
      zh: '半角逗号改为全角，引号后的空格删去；疑似误植不改正。',
      en: 'Narrow commas are widened and the stray blank removed; probable misprints are not corrected.',
    },
    {
      zh: '目标部分几乎没有数字：全覆盖记为100%，“1+1+N”记为结构目标而N留空，“持续增长”“持续增加”记为逐年趋势，其余为定性目标，不补数值。',
      en: 'The goals carry hardly a figure: full coverage is 100 percent, 1+1+N a structure with N open, to keep growing a yearly trend, and the rest are goals in words. No value is supplied.',
    },
    {
      zh: '七项指标都由正文得出，没有序号和类别；除有效注册商标量外没有基期。',
      en: 'The seven indicators are drawn from the prose and have neither number nor category; only valid trademarks have a baseline.',
    },
    {
      zh: '没有期限的目标按2025年计；凡推定之处都写明理由。',
      en: 'A commitment without deadline is due in 2025; each inference carries its reason.',
    },
    {
      zh: '正文只收可以核查的承诺：要建立、制定、编制、建成的事物，周期性的工作，以及有对象的方向性目标；单纯的“加强”“推动”“完善”记入任务说明。',
      en: 'From the prose come commitments that can be checked: things to set up, draw up or build, duties that recur, and directions with an object. Mere strengthening, promoting or improving goes into the descriptions of tasks.',
    },
    {
      zh: '“探索”“研究”记为探索性承诺；“力争”“争取”“推动”“推进”以及由他人实施的“鼓励”“支持”“引导”记为争取性承诺；“条件成熟”记为有条件承诺；一个词领起并列几项的，各项随之。',
      en: 'Words of exploring and studying mark exploratory commitments; striving, promoting, and encouraging or supporting what others do, aspirational ones; where conditions are ripe, conditional ones. A word that leads several items holds for each.',
    },
    {
      zh: '“定期”“常态化”不推断周期；“每年”“年度”记为每年。',
      en: 'At intervals and as a routine name no interval; each year and yearly do.',
    },
    {
      zh: '同一承诺多处印出的，合为一个目标的几处表述；名称不同而无法断定的，不合并。',
      en: 'A commitment printed more than once is one target with several statements; where names differ and nothing equates them, they stay apart.',
    },
    {
      zh: '2020年和“十三五”的数字列为事实；“不少于4亿元”保留下限，单位照录，“件”“项”“宗”不换算。',
      en: 'Figures of 2020 and of the period before are facts; the bound of 400 million yuan stays a bound, and units are kept and never converted.',
    },
    {
      zh: '第三章为任务，共四节二十八条；第四章为保障。文中点名的工程、计划、行动列为项目，均无编号。',
      en: 'Chapter 三 holds the tasks, twenty-eight items in four sections; chapter 四 the safeguards. Projects, programmes and campaigns named in the text are projects, none of them numbered.',
    },
    {
      zh: '原文没有责任单位栏；仅在文字点名参与方的任务中填写，并标为推定。',
      en: 'The plan has no column of responsible units; they are filled in only where the text names parties, and marked as inferred.',
    },
    {
      zh: '尚待建立的机构是目标，不列入机构名单；原文没有名词解释。',
      en: 'Bodies still to be set up are targets, not organisations; the plan explains no terms.',
    },
  ],
};
