import type { ReportTone } from '../document/reportDocument.js';
import type { ChartFill } from './chartOption.js';

/**
 * Colours that people with colour blindness tell apart, by Okabe and Ito.
 *
 * @see https://jfly.uni-koeln.de/color/
 */
export const chartColours = {
  blue: '#0072b2',
  sky: '#56b4e9',
  orange: '#e69f00',
  vermilion: '#d55e00',
  ink: '#222222',
  grey: '#5f6368',
  light: '#d9dce0',
} as const;

const stripes = { dashArrayX: [1, 0], dashArrayY: [2, 5], color: 'rgba(255, 255, 255, 0.75)' };

/** How bars of a tone are filled: no two look alike in grey. */
export const toneFills: Readonly<Record<ReportTone, ChartFill>> = {
  good: { color: chartColours.blue },
  fair: {
    color: chartColours.orange,
    decal: {
      symbol: 'circle',
      symbolSize: 0.6,
      dashArrayX: [5, 5],
      dashArrayY: [5, 5],
      color: 'rgba(0, 0, 0, 0.35)',
    },
  },
  bad: { color: chartColours.vermilion, decal: { symbol: 'rect', rotation: -0.785, ...stripes } },
  muted: { color: chartColours.light, borderColor: chartColours.grey, borderWidth: 1 },
  neutral: { color: chartColours.sky },
};
