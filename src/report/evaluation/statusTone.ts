import type { ValueOf } from '../../model/label.js';
import type { Tone } from '../layout/paint.js';

/** How each status of the library looks, beside its word. Neutral is what is neither good nor bad news. */
const toneOf: Readonly<Record<ValueOf<'status'>, Tone | 'neutral'>> = {
  achieved: 'good',
  notAchieved: 'bad',
  achievedEarly: 'good',
  ahead: 'good',
  onTrack: 'good',
  broadlyOnTrack: 'fair',
  behind: 'bad',
  regressing: 'bad',
  underway: 'neutral',
  missedYear: 'bad',
  notStarted: 'neutral',
  incomplete: 'muted',
  targetAchieved: 'good',
  substantialProgress: 'good',
  moderateProgress: 'fair',
  limitedProgress: 'bad',
  deterioration: 'bad',
  significantProgress: 'good',
  insufficientProgress: 'bad',
  stagnation: 'fair',
  moderateDeterioration: 'bad',
  significantDeterioration: 'bad',
  movingAway: 'bad',
  metOrOnTrack: 'good',
  fairProgress: 'fair',
  stagnationOrRegression: 'bad',
  sunny: 'good',
  partlyCloudy: 'fair',
  cloudy: 'bad',
  thunderstorm: 'bad',
  milestonesAchieved: 'good',
  milestonesNearlyAchieved: 'fair',
  milestonesNotAchieved: 'bad',
  seriousFailure: 'bad',
  notAssessable: 'muted',
};

const tones: ReadonlyMap<string, Tone | 'neutral'> = new Map(Object.entries(toneOf));

/** How a status looks; `undefined` for one of the caller's own, of which only its word is known. */
export function statusTone(status: string): Tone | undefined {
  const tone = tones.get(status);
  return tone === 'neutral' ? undefined : tone;
}
