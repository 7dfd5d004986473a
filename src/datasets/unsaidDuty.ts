import type { MonitoringDuty } from '../model/monitoringDuty.js';

/** What a duty has where the text says nothing. */
export const unsaidDuty = {
  frequency: null,
  frequencyPrinted: null,
  byUnitIds: [],
  ofUnitIds: [],
  toUnitIds: [],
  isByThirdParty: null,
  isPublic: null,
} satisfies Partial<MonitoringDuty>;
