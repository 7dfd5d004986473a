import { chartColours } from './chartColours.js';
import type { ChartOption } from './chartOption.js';

/** Fonts that have Chinese, of the systems in use. Without quotation marks, which ECharts would write into an attribute as they are. */
const chartFonts =
  'Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif';

/** What all charts have in common: still, in one type, and told in words. */
export const chartBase = (description: string): Pick<ChartOption, 'animation' | 'aria' | 'textStyle'> => ({
  animation: false,
  aria: { enabled: true, label: { description } },
  textStyle: { fontFamily: chartFonts, color: chartColours.ink },
});
