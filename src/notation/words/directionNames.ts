// Of what is more, there is less of what is bad: 低成本, 零排放, 超低能耗.
const without = '(?<![低零无减降节控省]|生命|超净)';
const bad =
  '(?:周期|时限|(?:办[理结]|审批|通勤|等[候待]|候诊|候车|响应|到达|出警|换乘|停电)时间|平均用时|失业率|死亡率|死亡人数|发病率|患病率|感染率|流失率|辍学率|事故|能耗|排放|浓度|恩格尔系数|收入比|收入差距|不良(?:贷款|资产)?率|投诉率|劣(?:V|Ⅴ|五)类|用水量|用水总量|水耗|近视率|肥胖率|吸烟率|贫困发生率|负债率|大班额|个人卫生支出|生师比|(?:化肥|农药)[使施]用量|损耗率|漏损率|病死率|受灾|经济损失|成本|漏报率|次品率)';
// What may stand behind it and measures it still; 事故救援队伍, 排放权交易额 are other things.
const measured =
  '(?:排放|发生|死亡|受?伤亡?|损失|平均|年均|日均|人均|综合|总|双控|[总数均当限]?[量值额数]|强度|水平|起数|次数|件数|天数|人数|人次|人口|面积|[比系指]数|指标|比[例重率]?|占比|率|班级?|水[体质]|断面|河段|河流|湖泊|点位|国控|[国省市]考|地表水|近岸海域|海域|规模|费用|支出|负荷|浓度|总体|累计|年度|全年|占[^，。]{2,20}?比[重例率])';
// 高排放车辆占比.
const much = '高(?:排放|能耗|耗能|水耗|浓度|污染)\\p{Script=Han}{0,8}(?:占比|比[例重])';

/** Names of series where less is better: one of the words that says so ends them, or is itself what is measured. */
export const lowerNames = new RegExp(
  `(?:${without}${bad}${measured}{0,6}(?:低于每.{1,4})?|${much})(?:[(（][^()（）]{0,40}[)）])?$`,
  'u',
);

/** Names where one of those words stands in a series that is better when higher. */
export const higherNames =
  /(?:下降|降低|减少|削减|减排|压减|缩短|节约)(?:率|量|幅度|比例)?$|[降减]幅$|达标|处置率|处理率|回收率|控制率|治理率|覆盖率|完成率|合格率|及时率|满意度|参保|整改率|救治|利用率|收集率/;
