import { dns } from './dns.js';
import { esif85 } from './esif85.js';
import { eurostat } from './eurostat.js';
import { openSdg } from './openSdg.js';
import type { ProfileName, StatusProfile } from './profile.js';
import { timeProgress } from './timeProgress.js';
import { un2023 } from './un2023.js';

/** Every profile, by the name that stands in the result. */
export const profiles = {
  timeProgress,
  openSdg,
  eurostat,
  un2023,
  dns,
  esif85,
} satisfies Readonly<Record<ProfileName, StatusProfile>>;
