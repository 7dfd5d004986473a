import type { Text } from '../../model/text.js';

/** Where the text of the plan comes from, what is wrong with it, and what was decided in making it data. */
export const provenance: {
  readonly publisher: Text;
  readonly text: Text;
  readonly damage: readonly Text[];
  readonly decisions: readonly Text[];
} = {
  publisher: {
    zh: '石家庄市人民政府（行政区划代码130100）2022年9月30日印发，2022年11月9日公开发布；印发通知没有印出文号。',
    en: "Issued by the People's Government of Shijiazhuang (code 130100) on 30 September 2022 and made public on 9 November 2022; the notice prints no document number.",
  },
  text: {
    zh: '依据该网页转换而来的纯文字，含印发通知和方案全文。本数据集只收名称、标题、数字、短语和出处，不收原文句子；说明文字均为编者所写。',
    en: 'Made from plain text of that page, with the notice and the whole plan. The data carry names, headings, figures, short expressions and their places, but no sentences; every description is our own.',
  },
  damage: [
    {
      zh: '页首和页尾夹有网页栏目与分享按钮的文字。',
      en: 'Labels and a sharing button of the web page stand at the head and the foot.',
    },
    {
      zh: '括号、逗号、冒号多为半角，题名断成两行；发文字号如有，已在网页上缺失。',
      en: 'Brackets, commas and colons are mostly narrow, and the title breaks into two lines; a document number, if there was one, is not on the page.',
    },
    {
      zh: '任务9的括号多一个，第三章第（四）节标题中多一个逗号。',
      en: 'Task 9 has one bracket too many, and the heading of 三（四） one comma.',
    },
  ],
  decisions: [
    {
      zh: '印发、批准机关均为市人民政府；成文日期取通知落款，发布日期取网页所示。',
      en: 'The city government both approved and issued the plan; the day of issue is that of the notice, the day of publication that of the page.',
    },
    {
      zh: '规划期照题名为2022年至2025年；基期没有印出，按2021年推定。',
      en: 'The years are those of the title, 2022 to 2025; the base year is not printed and inferred as 2021.',
    },
    {
      zh: '“工作目标”开头的到2025年管到六条目标；没有比较词的数字按“不低于”理解；任务中没有期限的按2025年计；凡推定之处都写明理由。',
      en: 'The 2025 that opens the goals covers all six; a figure without comparator is read as at least, and what the tasks set without a deadline is due in 2025; each inference carries its reason.',
    },
    {
      zh: '每年组织30家按逐年数量目标处理，不作为经常性工作：它有单位、有对象，可以逐年核对。',
      en: 'Thirty enterprises a year are a figure for each year rather than a recurring duty: it has a unit and a series, and can be checked year by year.',
    },
    {
      zh: '“逐年增加”“逐年提高”为严格递增；“每年实现新突破”按每年超过以往最高数处理。',
      en: 'To rise year by year is strict; a new breakthrough every year means passing the highest figure so far.',
    },
    {
      zh: '一句话有几种读法的，主读之外另列读法，各自评价，结论一致才下结论。',
      en: 'Where a sentence allows several readings, the others are kept beside the first; there is a verdict only where all agree.',
    },
    {
      zh: '指导思想一节不收目标；目标、任务和保障中只收可以核查的承诺，单纯的“加强”“完善”“强化”记入任务说明。',
      en: 'Nothing is taken from the section on guiding ideas; from goals, tasks and safeguards come commitments that can be checked, while mere strengthening or improving goes into the descriptions of tasks.',
    },
    {
      zh: '“努力”“力争”“鼓励”“支持”“引导”“推动”“推进”记为争取性承诺，“探索”“研究”记为探索性承诺；“研究制定……并组织实施”按确定承诺处理。',
      en: 'Words of striving, encouraging, supporting, guiding and promoting mark aspirational commitments, exploring and studying exploratory ones; a plan to be drawn up and carried out is firm.',
    },
    {
      zh: '21项任务照印出的序号，牵头单位和责任单位逐项照录；各县(市、区)作为一个整体。目标按对象对应到任务，并标为推定。',
      en: 'The 21 tasks keep their numbers, and lead and responsible units are recorded task by task; the counties are one group. Goals are matched to tasks by subject, which is marked as inferred.',
    },
    {
      zh: '保护举措以任务标题或所述内容为名，负责单位取自所在任务；全文没有以往数字，事实一项为空，也没有名词解释。',
      en: 'Protection measures go by the heading or the words of their task, and the units in charge are those of the task. No figure of the past is printed and no term explained.',
    },
    {
      zh: '没有印出货币单位的金额，单位留空；领导小组尚待成立，是目标而不是机构。',
      en: 'Amounts without a unit of money have none; the leading group is still to be set up and is a target, not an organisation.',
    },
  ],
};
