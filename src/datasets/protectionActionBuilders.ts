import type { ProtectionAction } from '../model/protectionAction.js';

type Own = Pick<ProtectionAction, 'id' | 'name' | 'englishName' | 'channels' | 'citations'> &
  Partial<ProtectionAction>;

/** What most entries share: nobody named, no interval, nothing counted. */
const unsaid = {
  ipTypes: [],
  focus: [],
  leadUnitIds: [],
  partnerUnitIds: [],
  frequency: null,
  frequencyPrinted: null,
  results: [],
  taskId: null,
  projectId: null,
} satisfies Partial<ProtectionAction>;

/** A campaign reported as done before the plan. */
export const pastCampaign = (own: Own): ProtectionAction => ({
  form: 'campaign',
  timing: 'past',
  ...unsaid,
  ...own,
});

/** A campaign to come. */
export const campaign = (own: Own): ProtectionAction => ({
  form: 'campaign',
  timing: 'planned',
  ...unsaid,
  ...own,
});

/** A measure that stands all the time. */
export const standing = (own: Own): ProtectionAction => ({
  form: 'standingMeasure',
  timing: 'planned',
  ...unsaid,
  ...own,
});
