import type { ValueOf } from '../../model/label.js';
import { wordsOf } from '../text/wordsOf.js';
import { wordTable } from '../text/wordTable.js';

type Frequency = ValueOf<'frequency'>;

/** Words for how often something is done. 定期 is never a year. */
export const findFrequency = wordTable<Frequency>({
  ...wordsOf<Frequency>('每月 按月 逐月 月度 每个月', 'monthly'),
  ...wordsOf<Frequency>('每季度 每季 按季 按季度 季度 逐季', 'quarterly'),
  ...wordsOf<Frequency>('每半年 半年度 每半年度 每学期', 'halfYearly'),
  ...wordsOf<Frequency>('每年 每年度 年度 按年度 逐年 每个年度 一年一度 每年都 各年度 每学年', 'annual'),
  ...wordsOf<Frequency>('定期 经常 常态化 经常性 周期性 常态', 'periodicUnstated'),
  ...wordsOf<Frequency>('不定期 适时组织', 'adHoc'),
});
