import { figureAt } from './figureAt.js';
import type { ScannedFigure } from './scannedFigure.js';

const per =
  /^(?:每(?<many>[十百千万]*(?:名[\p{Script=Han}]{2,4}?|人口|人|户|亩|公里|平方公里|万元|元))(?:拥有|配备|达到?)?|(?<one>[人户])均)(?=[约近不超\d])/u;

/**
 * The figure of 达到每百户30平方米, with whom it is counted among in its unit; `null` for money, whose shares are told
 * in many ways.
 */
export function perHeadAt(text: string, at: number): ScannedFigure | null {
  const found = per.exec(text.slice(at, at + 12));
  const figure = found ? figureAt(text, at + found[0].length) : null;
  if (!found || !figure || figure.unit === null || /[元%‰]$/.test(figure.unit)) return null;
  return { ...figure, start: at, unit: `${figure.unit}/${found.groups?.many ?? found.groups?.one}` };
}
