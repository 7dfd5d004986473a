import type { ValueOf } from '../../../model/label.js';
import { byCategory } from './byCategory.js';
import { byPieces } from './byPieces.js';
import { byPlan } from './byPlan.js';
import { byQuality } from './byQuality.js';
import { byRegion } from './byRegion.js';
import { byUnits } from './byUnits.js';
import type { Grouping } from './grouping.js';

/** What targets can be put together by. */
export type GroupingName = ValueOf<'grouping'>;

/** Every grouping, by its name. */
export const groupings: Readonly<Record<GroupingName, Grouping>> = {
  plan: byPlan,
  region: byRegion,
  dimension: byQuality('dimension'),
  category: byCategory,
  attribute: byQuality('attribute'),
  project: byPieces('projects', { zh: '不属于任何专栏', en: 'in no project' }),
  task: byPieces('tasks', { zh: '不属于任何任务', en: 'in no task' }),
  leadUnit: byUnits('leadUnitIds'),
  responsibleUnit: byUnits('responsibleUnitIds'),
};
