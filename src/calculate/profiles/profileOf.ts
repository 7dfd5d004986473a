import { mustBeIn } from '../mustBeIn.js';
import { mustBeStatusProfile } from './mustBeStatusProfile.js';
import type { ProfileName, StatusProfile } from './profile.js';
import { profiles } from './profiles.js';

/** A profile by its name, or the caller's own once it is found to be sound. */
export function profileOf(caller: string, profile: ProfileName | StatusProfile): StatusProfile {
  if (typeof profile !== 'string') return mustBeStatusProfile(profile);
  mustBeIn(profiles, profile, `${caller}: profile`);
  return profiles[profile];
}
