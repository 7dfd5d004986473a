/** How a text of a chart looks. */
export interface ChartText {
  color?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: 'bold';
  width?: number;
  overflow?: 'truncate' | 'break';
}

/** Words beside a mark. */
export interface ChartLabel extends ChartText {
  show: boolean;
  position?: 'top' | 'bottom' | 'left' | 'right' | 'inside';
  /** The words as they are; no function, so that the option survives JSON. */
  formatter?: string;
  /** A rim that keeps the words legible on a line. */
  textBorderColor?: string;
  textBorderWidth?: number;
}

/** How a mark is filled. Stripes and dots tell what colours cannot, in grey print and for the colour-blind. */
export interface ChartFill {
  color?: string;
  borderColor?: string;
  borderWidth?: number;
  opacity?: number;
  decal?: {
    symbol: 'rect' | 'circle';
    symbolSize?: number;
    dashArrayX: number[];
    dashArrayY: number[];
    rotation?: number;
    color: string;
  };
}

/** One mark of a series: its place on both axes, or its length. */
export interface ChartMark<V extends number | number[] = number | number[]> {
  value: V;
  symbol?: string;
  symbolSize?: number | number[];
  label?: ChartLabel;
  itemStyle?: ChartFill;
}

/** A series of one type. */
export interface ChartSeriesOf<T extends 'line' | 'bar' | 'scatter' | 'heatmap'> {
  type: T;
  name: string;
  /** Of a heat map column, row and figure; of others one figure, or a place on both axes. */
  data: ChartMark<T extends 'heatmap' ? number[] : number | number[]>[];
  symbol?: string;
  symbolSize?: number | number[];
  barWidth?: number | string;
  lineStyle?: { color: string; width: number; type: 'solid' | 'dashed' | 'dotted' };
  itemStyle?: ChartFill;
  label?: ChartLabel;
  z?: number;
  silent?: boolean;
}

/** One series of a chart. */
export type ChartSeries =
  | ChartSeriesOf<'line'>
  | ChartSeriesOf<'bar'>
  | ChartSeriesOf<'scatter'>
  | ChartSeriesOf<'heatmap'>;

/** What both sorts of axes have. */
interface AnyAxis {
  name?: string;
  nameTextStyle?: ChartText & { align?: 'left' | 'center' | 'right' };
  inverse?: boolean;
  position?: 'top' | 'bottom';
  axisLine?: { show?: boolean; lineStyle?: { color: string } };
  splitLine?: { show: boolean; lineStyle?: { color: string } };
}

/** An axis of names, such as months or indicators. */
export interface ChartCategoryAxis extends AnyAxis {
  type: 'category';
  data: string[];
  boundaryGap?: boolean;
  axisLabel?: ChartText & {
    interval?: number;
    /** The places that get a label. */
    customValues?: number[];
  };
  axisTick?: { show?: boolean; customValues?: number[] };
}

/** An axis of figures. */
export interface ChartValueAxis extends AnyAxis {
  type: 'value';
  min?: number;
  max?: number;
  interval?: number;
  minInterval?: number;
  scale?: boolean;
  boundaryGap?: [string, string];
  axisLabel?: ChartText & { formatter?: string };
}

/** An axis of a chart. */
export type ChartAxis = ChartCategoryAxis | ChartValueAxis;

/**
 * A chart as plain data: an option of ECharts 6, without functions, so that it survives JSON. To be handed to
 * `chart.setOption`, or read for a library of your own.
 */
// An alias, since `setOption` takes objects with any key, and an interface is none.
export type ChartOption<X extends ChartAxis = ChartAxis, Y extends ChartAxis = ChartAxis> = {
  animation: boolean;
  /** What the chart shows, for those who do not see it. */
  aria: { enabled: boolean; label: { description: string } };
  textStyle: ChartText;
  legend?: {
    show?: boolean;
    left?: number | 'center';
    top?: number;
    itemWidth?: number;
    itemHeight?: number;
    data: string[];
    textStyle?: ChartText;
  };
  grid: { left: number; right: number; top: number; bottom: number };
  visualMap?: { show: boolean; min: number; max: number; inRange: { color: string[] } };
  tooltip: { trigger: 'axis' | 'item' };
  xAxis: X;
  yAxis: Y;
  series: ChartSeries[];
};
