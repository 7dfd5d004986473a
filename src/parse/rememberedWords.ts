import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Column } from '../read/layout/column.js';
import type { SheetField } from '../read/layout/sheetField.js';
import { remembered, rememberedPairs } from './cell/remembered.js';
import type { CellReaders } from './cellReaders.js';
import { RowCells } from './rowCells.js';

/** What is known of an indicator that a sheet names. */
interface Named {
  readonly indicator: Indicator;
  readonly component: (text: string) => string | null;
}

/** What the unit and the status beside a figure of a column say. */
type FigureReader = (unit: string, status: string) => Pick<Observation, 'unit' | 'status'> | null;

/** What was read of the texts of a sheet. */
export type RememberedWords = ReturnType<typeof rememberedWords>;

/**
 * What was read of each text, by the field it stands in: sheets repeat the same few names, units and times, so each is
 * read once, by the readers that tell findings. `null` where there is something to tell about it, or it says nothing.
 */
export function rememberedWords(readers: CellReaders) {
  const known = new Map<Indicator, Named>();
  const named = (indicator: Indicator): Named => ({
    indicator,
    component: remembered(
      (component) => untold({ component }, (cells) => readers.component(cells, indicator)) ?? null,
      100,
    ),
  });
  const figures = new Map<string | undefined, FigureReader>();
  // What stands beside plain digits. Without 万 behind them the unit of the indicator has no say in it.
  const figureReader = (ofColumn: string | undefined): FigureReader =>
    rememberedPairs((unit, status) => {
      const units = { ofColumn, ofIndicator: null };
      return untold({ value: '1', unit, status }, (cells) => readers.figure(cells, units)) ?? null;
    }, 1000);
  return {
    indicator: rememberedPairs((indicatorId, indicator): Named | null => {
      const found = untold({ indicatorId, indicator }, readers.indicator);
      if (!found) return null;
      const one = known.get(found) ?? named(found);
      known.set(found, one);
      return one;
    }),
    figures: (ofColumn: string | undefined): FigureReader => {
      const reader = figures.get(ofColumn) ?? figureReader(ofColumn);
      figures.set(ofColumn, reader);
      return reader;
    },
    // One text for all rows of a region: whoever looks it up further on need not go through it again.
    code: remembered((code) => (isPlainCode(code) ? code : null)),
    region: rememberedPairs((regionCode, region) => untold({ regionCode, region }, readers.region) ?? null),
    period: remembered((period) => untold({ period }, readers.period) ?? null),
    revisedOn: remembered((revisedOn) => untold({ revisedOn }, readers.revisedOn) ?? null),
  };
}

/** What a row with these texts says; `undefined` when there is something to say about them, or they say nothing. */
function untold<T>(
  texts: Partial<Record<SheetField, string>>,
  read: (cells: RowCells) => T | undefined,
): T | undefined {
  const fields = Object.keys(texts) as SheetField[];
  const columns = new Map(
    fields.map((field, index): [SheetField, Column] => [field, { field, index, header: field }]),
  );
  const cells = new RowCells({ row: 1, record: 1, place: {}, columns, cells: Object.values(texts) });
  const found = read(cells);
  return cells.findings.length === 0 ? found : undefined;
}

const isPlainCode = (text: string): boolean => /^\d{6}$/.test(text);
