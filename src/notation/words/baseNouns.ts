/** What a share may be of with no 的 in front of the figure: 不超过财政支出5%. */
export const baseNouns =
  '费用?|支出|收入|产值|总[额量数]|人数|投资|面积|增加值|预算|资金|工资|职工|员工|人员|成本|余额|财力|用量';
