/** Names of series where less is better, as far as the words of the name leave no doubt. */
export const lowerNames =
  /周期|时限|办理时间|失业率|死亡率|死亡人数|发病率|患病率|感染率|流失率|辍学率|事故|能耗|排放|浓度|恩格尔系数|收入比(?!重|例|率)|收入差距|不良率|投诉率|劣(?:V|Ⅴ|五)类|用水量|水耗|近视率|肥胖率|吸烟率|贫困发生率|负债率|大班额|个人卫生支出|生师比|化肥使用量|农药使用量|损耗率|漏损率|病死率|受灾|经济损失|成本|漏报率|次品率/;

/** Names where one of those words stands in a series that is better when higher. */
export const higherNames =
  /(?:下降|降低|减少|削减|减排|压减|缩短|节约)(?:率|量|幅度|比例)?$|[降减]幅$|达标|处置率|处理率|回收率|控制率|治理率|覆盖率|完成率|合格率|及时率|满意度|参保|达标率|整改率|救治|利用率|收集率/;
