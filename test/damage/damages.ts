import type { Damage } from './damage.js';
import { figureDamages } from './damages/figure.js';
import { fileDamages } from './damages/file.js';
import { headingsDamages } from './damages/headings.js';
import { namesDamages } from './damages/names.js';
import { periodDamages } from './damages/period.js';
import { programDamages } from './damages/program.js';
import { rowsDamages } from './damages/rows.js';
import { scaleDamages } from './damages/scale.js';
import { seriesDamages } from './damages/series.js';

/** Every kind of damage by the name that the list gives it. */
export const damages: Readonly<Record<string, Damage>> = {
  ...figureDamages,
  ...programDamages,
  ...scaleDamages,
  ...periodDamages,
  ...namesDamages,
  ...rowsDamages,
  ...seriesDamages,
  ...headingsDamages,
  ...fileDamages,
};
