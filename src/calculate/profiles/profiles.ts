import type { PaceProfile, ProfileName } from './profile.js';
import { timeProgress } from './timeProgress.js';

/** Every profile, by the name that stands in the result. */
export const profiles: Readonly<Record<ProfileName, PaceProfile>> = { timeProgress };
