import type { ScorePiece } from './growthProfile.js';
import type { Bands, StatusProfile } from './profile.js';

/**
 * Makes sure that a profile of one's own can be judged by: every edge a number, edges in order, every status that it
 * can give listed once, `notAssessable` among them.
 *
 * @param profile the profile, as typed or as read from a JSON file
 * @returns the same profile
 * @throws RangeError telling what is wrong with it
 * @example
 * const half = {
 *   id: 'half',
 *   method: 'shareMet',
 *   name: { zh: '过半', en: 'half' },
 *   source: { zh: '自定', en: 'our own' },
 *   statuses: ['good', 'poor', 'notAssessable'].map((status) => ({ status, label: { zh: status, en: status } })),
 *   bands: [{ status: 'good', from: 0.5, includesFrom: true }],
 *   below: 'poor',
 * };
 * mustBeStatusProfile(half).id // 'half'
 * mustBeStatusProfile({ ...half, below: 'bad' }) // RangeError: mustBeStatusProfile: statuses must list every status, got none for bad
 * mustBeStatusProfile({ ...half, bands: [{ status: 'good', from: Number.NaN, includesFrom: true }] }) // RangeError: mustBeStatusProfile: edges must be finite and in order, got NaN
 */
export function mustBeStatusProfile(profile: StatusProfile): StatusProfile {
  const listed = profile.statuses.map(({ status }) => status);
  const twice = listed.find((status, index) => listed.indexOf(status) < index);
  if (twice !== undefined) throw wrong(`statuses must list a status once, got ${twice} twice`);
  const { statuses, edges } = contentOf(profile);
  const unlisted = ['notAssessable', ...statuses].find((status) => !listed.includes(status));
  if (unlisted !== undefined) throw wrong(`statuses must list every status, got none for ${unlisted}`);
  for (const falling of edges) {
    const misplaced = falling.find(
      (edge, index) => !Number.isFinite(edge) || (index > 0 && edge >= (falling[index - 1] as number)),
    );
    if (misplaced !== undefined) throw wrong(`edges must be finite and in order, got ${misplaced}`);
  }
  return profile;
}

const wrong = (what: string): RangeError => new RangeError(`mustBeStatusProfile: ${what}`);

/** The statuses a profile can give, and its lists of edges, each to be in falling order. */
interface Content {
  readonly statuses: readonly string[];
  readonly edges: readonly (readonly number[])[];
}

function contentOf(profile: StatusProfile): Content {
  switch (profile.method) {
    case 'pace': {
      const { whenMet, whenNotMet, whenMetEarly, bestWhenUnmet } = profile;
      return withBands([profile], [whenMet, whenNotMet, whenMetEarly, bestWhenUnmet]);
    }
    case 'growthRatio': {
      const { withTarget, withoutTarget, rollUp, whenMet } = profile;
      const met = [whenMet?.status, rollUp.whenAllMet].filter((status) => typeof status === 'string');
      const { statuses, edges } = withBands([withTarget, withoutTarget, rollUp], met);
      return { statuses, edges: [...edges, ...[withTarget, withoutTarget].map(({ score }) => ends(score))] };
    }
    case 'projectedShare':
      return withBands([profile], [profile.whenMet]);
    case 'shortfallShare': {
      const { bands, beyond, wrongDirection, everyYear, directionOnly } = profile;
      const byFacts = [everyYear, directionOnly].flatMap((statuses) => Object.values(statuses ?? {}));
      return {
        statuses: [...bands.map(({ status }) => status), beyond, wrongDirection, ...byFacts],
        edges: [bands.map(({ upTo }) => -upTo)],
      };
    }
    case 'shareMet':
      return withBands([profile], []);
    default:
      throw wrong(`method must be one the library knows, got ${(profile as { method: unknown }).method}`);
  }
}

function withBands(all: readonly Bands[], more: readonly string[]): Content {
  return {
    statuses: [...all.flatMap(({ bands, below }) => [...bands.map(({ status }) => status), below]), ...more],
    edges: all.map(({ bands }) => bands.map(({ from }) => from)),
  };
}

/** The lower ends of a score. The last must be open, and the others closed. */
function ends(score: readonly ScorePiece[]): number[] {
  if (score.at(-1)?.from !== null) throw wrong('the last piece of a score must have no lower end, got one');
  return score.slice(0, -1).map(({ from }) => from ?? Number.NaN);
}
