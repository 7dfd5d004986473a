import type { ValueOf } from '../../model/label.js';
import type { Tone } from '../layout/paint.js';

/** How each status looks, beside its word. */
export const statusTone: Readonly<Record<ValueOf<'status'>, Tone>> = {
  achieved: 'good',
  notAchieved: 'bad',
  achievedEarly: 'good',
  ahead: 'good',
  onTrack: 'good',
  broadlyOnTrack: 'fair',
  behind: 'bad',
  regressing: 'bad',
  notAssessable: 'muted',
};
