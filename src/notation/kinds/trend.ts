import { fallingWords, risingWords } from '../words/directionWords.js';
import { isActionTitle } from '../words/isActionTitle.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const yearly =
  /逐年|每年|连年|年年|年度间|[三四五两\d]年连[增升降减]|连续[三四五两\d]+年(?:实现|保持)?(?:正?增长|上升|下降|提升|增加|减少)/;
// 社会组织数量逐年增加: the word of change stands right behind, and nothing is organised every year.
const changesYearly =
  /(?:逐年|连年|年年|一年比一年)(?:稳步|持续|稳定|有序|适当|合理|明显|显著|大幅|实现|有所|均|都|逐步)*有?(?:[增降减升扩缩]|提[高升]|压[减缩降]|上升|下降|改善|好转|向好|递)/;
const steadily = /不断|持续|只增不减|稳中有升|稳中有降|稳步|逐步|呈.*(?:趋势|态势)|保持.*(?:增长|上升|下降)/;
const record = /创(?:历史)?新高(?![地度效峰])|历史新高|实现新突破|新的突破/;
// A trend is of a series that is counted; 能力不断提升 is a wish.
const series =
  /(?:量|额|数|比重|占比|率|比例|规模|收入|产值|面积|人次|价值|(?<=收入|消费|价格|工资|标准|支出)水平|寿命|强度|投入|增加值|里程|浓度|排放|能耗|投资|出口|进口|贷款|存款|利润|人口|周期|时间|成本|案件|事故|密度|满意度|贡献度)(?:\([^)]*\))?$/;

/** 逐年增加, 持续增长, 创新高: a direction to be kept every year. */
export const readTrend: KindReader = ({ figure, words, name, context }) => {
  if (figure || isActionTitle(words)) return null;
  const unit = context.unit ?? null;
  const direction = fallingWords.test(words) && !/稳中有升/.test(words) ? 'falling' : 'rising';
  if (record.test(words) && !/零/.test(words)) {
    return { fields: { kind: 'trend', direction: 'rising', strict: true, against: 'previousMaximum', unit } };
  }
  const isDirected = risingWords.test(words) || fallingWords.test(words) || /有升|有降|不减/.test(words);
  if (!isDirected) return null;
  if (changesYearly.test(words) || (yearly.test(words) && !/组织|开展|举办|发布/.test(words))) {
    return { fields: { kind: 'trend', direction, strict: true, against: 'previousYear', unit } };
  }
  const isSeries = series.test(name?.text ?? context.indicatorName ?? '');
  if (!steadily.test(words) || !isSeries) return null;
  const strict = !/不减/.test(words);
  return {
    fields: { kind: 'trend', direction, strict, against: 'previousYear', unit },
    inferred: { strict: reasons.strictTrend, against: reasons.strictTrend },
  };
};
