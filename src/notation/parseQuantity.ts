import type { Finding } from '../finding/finding.js';
import { notationFinding } from './notationFinding.js';
import type { ParsedQuantity, QuantityReading } from './parsedQuantity.js';
import type { TargetContext } from './parsedTarget.js';
import { contradicts } from './scan/contradicts.js';
import { figureAt } from './scan/figureAt.js';
import type { ScannedFigure } from './scan/scannedFigure.js';
import type { NormalText } from './text/normalText.js';
import { normalText } from './text/normalText.js';
import { spanIn } from './text/spanIn.js';

const longestQuantity = 80;

const doubtsOf = (figure: ScannedFigure, seen: string): Finding[] => {
  const { value } = figure;
  return [
    ...(figure.isDoubtful
      ? [
          notationFinding(
            'notation/ambiguous',
            {},
            {
              seen,
              taken: { zh: '逗号是千分位', en: 'the comma groups thousands' },
              other: { zh: '逗号分开两个数', en: 'the comma parts two numbers' },
            },
          ),
        ]
      : []),
    ...(value === null ? [notationFinding('notation/numberOpen', {}, { seen })] : []),
    ...(figure.isRounded && value !== null
      ? [notationFinding('notation/rounded', {}, { seen, value: String(value) })]
      : []),
    ...(typeof value === 'object' && value !== null && value.min >= value.max
      ? [notationFinding('notation/rangeReversed', {}, { seen })]
      : []),
  ];
};

function quantityOf(normal: NormalText, figure: ScannedFigure, unit: string | null): ParsedQuantity {
  const span = ([start, end]: readonly [number, number]) => spanIn(normal, start, end);
  const comparator = figure.comparatorSpans[0];
  return {
    value: figure.value,
    unit: figure.unit ?? unit,
    scale: figure.places,
    comparator: figure.comparator,
    isApproximate: figure.isRound,
    spans: {
      printed: spanIn(normal, figure.start, figure.end),
      figure: span(figure.digits),
      ...(figure.unitSpan && { unit: span(figure.unitSpan) }),
      ...(comparator && { comparator: span(comparator) }),
    },
  };
}

/**
 * Reads one printed quantity: digits or Chinese numerals, full-width or not, with its unit and comparing words.
 *
 * @param text the quantity and nothing else
 * @param context `unit` stands in where none is printed
 * @returns the exact value in the printed unit (1.5 of 万件), or the range; without a unit 万 and 亿 are multiplied
 * out. `quantity` is `null`, with a finding, when the text is anything else or more than one quantity
 * @example
 * parseQuantity('不少于１.5万件').quantity.value // 1.5, and its unit is 万件
 * parseQuantity('5—5.5%').quantity.value // { min: 5, max: 5.5 }
 * parseQuantity('数十家').quantity.value // null, with the finding notation/numberOpen
 * parseQuantity('12.5.3').quantity // null, with the finding notation/unreadable
 */
export function parseQuantity(text: string, context: Pick<TargetContext, 'unit'> = {}): QuantityReading {
  const seen = text.slice(0, longestQuantity);
  const normal = normalText(text.slice(0, longestQuantity + 1));
  const figure = normal.text.length <= longestQuantity ? figureAt(normal.text, 0) : null;
  const isWhole = figure !== null && figure.end === normal.text.length;
  if (!isWhole || figure.isBroken || contradicts(normal.text, figure)) {
    return { quantity: null, findings: [notationFinding('notation/unreadable', {}, { seen })] };
  }
  return { quantity: quantityOf(normal, figure, context.unit ?? null), findings: doubtsOf(figure, seen) };
}
