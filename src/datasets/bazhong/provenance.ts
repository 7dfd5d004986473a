import type { Text } from '../../model/text.js';

/** Where the text of the plan comes from, what is wrong with it, and what was decided in making it data. */
export const provenance: {
  readonly publisher: Text;
  readonly text: Text;
  readonly damage: readonly Text[];
  readonly decisions: readonly Text[];
} = {
  publisher: {
    zh: '登载于巴中市政府信息公开栏目中巴中市市场监督管理局的“规划信息”，题名下时间为2021年11月10日14时50分；网页未印发布机关、批准机关和文号。规划适用于四川省巴中市（行政区划代码511900）。',
    en: 'Shown among the planning information of the Market Regulation Bureau in the open government pages of Bazhong, with the time 14:50 of 10 November 2021 below the title; the page prints no issuer, approver or number. The plan is for Bazhong City (code 511900) in Sichuan.',
  },
  text: {
    zh: '依据由该网页转换而来的纯文字，自栏目路径起，经四章正文，至名词解释和扫码提示止。本数据集只收名称、标题、数字、短语和出处，不收原文句子；说明文字均为编者所写。',
    en: 'Made from plain text converted from that page: its breadcrumb, four chapters, a glossary and a note on a QR code. The data carry names, headings, figures, short expressions and their places, but no sentences; every description is our own.',
  },
  damage: [
    {
      zh: '指标表各单元格散成一行一格：指标名称和指标类别两栏的表头丢失，年份与“基期值”“目标值”断开，除万元和百分号外单位全部丢失（第1、6、8至12、15、16行）。',
      en: 'The table fell apart into one line a cell: the heads of the name and category columns are lost, the years are severed from their heads, and every unit but 万元 and % is gone (rows 1, 6, 8 to 12, 15, 16).',
    },
    {
      zh: '第13行断成两行并丢失顿号；第13至16行只剩一个数。',
      en: 'Row 13 broke in two and lost its separator; rows 13 to 16 hold one figure only.',
    },
    {
      zh: '引号大量丢失，常只剩半边；规划名称、行动名称和品牌名多数如此，数据中一律不补。',
      en: 'Quotation marks are widely lost, often one of a pair; this holds for names of plans, campaigns and brands, and none is restored.',
    },
    {
      zh: '十个专栏中只有专栏8、专栏10的编号尚存，其余只印“专栏”。',
      en: 'Of ten boxes only 8 and 10 keep their numbers.',
    },
    {
      zh: '多数任务标题与正文之间的句号丢失，标题与正文首词相连；第五节第二项在句中断行。',
      en: 'Most headings of tasks lost the stop that ends them and run into their text; one paragraph breaks within sentences.',
    },
    {
      zh: '标点多为半角，个别段首有空格；破折号和数字未见损坏。',
      en: 'Punctuation is mostly narrow and some paragraphs are indented; dashes and figures seem sound.',
    },
  ],
  decisions: [
    {
      zh: '发布日期取题名下的时间，法律状态按已印发处理，均标为推定；发布机关留空，网页栏目归属不等于印发。',
      en: 'The time below the title is taken as the day of publication and the status as issued, both inferred; the issuer stays empty, since the owner of the page need not have issued the plan.',
    },
    {
      zh: '指标单位按正文目标补回并标为推定；正文也没有的农产品地理标志，按同类的“件”计。',
      en: 'Units are supplied from the goals in prose and marked as inferred; for geographical indications of farm produce, which the prose leaves out, the 件 of its kind is taken.',
    },
    {
      zh: '只剩一个数的第13至16行，该数为目标，基期留空。',
      en: 'In rows 13 to 16 the one figure is the target, and the baseline stays empty.',
    },
    {
      zh: '表中裸数按“不低于”理解；正文印“超过”“超”的，作为同一目标的严格表述并列，以较严者为准。',
      en: 'A bare figure of the table is read as at least; where the prose says more than, that stands beside it as a stricter statement of the same target, and decides.',
    },
    {
      zh: '以“……倍”表示的增长折算为百分率（增长3.3倍记为330%），并标为推定；“同比”用于两个五年之间。',
      en: 'Growth printed as a multiple is turned into percent (3.3 times more is 330%) and marked as inferred; its comparison is between two five-year periods.',
    },
    {
      zh: '质押融资以历年累计为主读法，以五年合计为另一读法。',
      en: 'Pledge financing is read as a running total, with the total of five years as the other reading.',
    },
    {
      zh: '两处“不断提升”的占比记为逐年上升的趋势目标，其余只有方向的记为定性目标。',
      en: 'The two shares that are to rise unceasingly are trends from year to year; other directions are qualitative.',
    },
    {
      zh: '正文只收可以核查的承诺：要建立、制定、编制、建成的事物，周期性的工作，未定数量的培育，以及有对象的方向；单纯的“加强”“推进”记入任务说明。',
      en: 'From the prose come commitments that can be checked: things to set up, draw up or build, duties that recur, open numbers to cultivate, and directions with an object. Mere strengthening or advancing goes into the descriptions of tasks.',
    },
    {
      zh: '“探索”“试点”记为探索性承诺；“力争”“争取”“争创”“鼓励”“支持”“推动”“引导”等记为争取性承诺；“适时”记为有条件承诺。',
      en: 'Words of exploring and trying mark exploratory commitments; words of striving, encouraging, supporting and promoting, aspirational ones; in due time, conditional ones.',
    },
    {
      zh: '第三章为任务，八节各项为第三级；专栏为项目，编号据8、10两个存号和列举次序推得；印在节末的专栏对应全节。',
      en: 'Chapter 第三章 holds the tasks, with the items of its eight sections as the third level; boxes are projects, numbered from the two numbers left and from the order in which they are announced; a box that ends a section serves the section.',
    },
    {
      zh: '原文没有责任单位栏；仅在文字点名参与方的任务中填写，并标为推定。',
      en: 'The plan has no column of responsible units; they are filled in only where the text names parties, and marked as inferred.',
    },
    {
      zh: '“13510”“1+3”“三市两地一枢纽”“两主三基、四向发力”是提法，不是目标；五大体系和十个工程的数目与列举核对后记为疑点。',
      en: 'The figures of the strategy (13510, 1+3, three cities and so on) are catchwords, not targets; the five systems and ten projects are checked against their lists and noted.',
    },
    {
      zh: '尚待建立的机构是目标，不列入机构名单；上位规划中省级规划引的是草案，照录。',
      en: 'Bodies still to be set up are targets, not organisations; the provincial plan is cited as a draft, and kept so.',
    },
  ],
};
