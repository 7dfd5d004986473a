import { bandOf } from './profiles/bandOf.js';
import type { ProfileName, StatusProfile } from './profiles/profile.js';
import { profileOf } from './profiles/profileOf.js';
import { roundedMeasure } from './profiles/trend/measured.js';

/** A score, or a group of scores and groups. */
export type ScoreNode =
  | {
      readonly name: string;
      /** Score of a trend; `null` when it has none. */
      readonly score: number | null;
      /** Whether its target is met. Left out: it has none, or is not. */
      readonly isMet?: boolean | null;
    }
  | { readonly name: string; readonly children: readonly ScoreNode[] };

/** A mean of scores, as a tree like the one it was made of. */
export interface ScoreRollUp {
  readonly name: string;
  /** Mean of the scores below it, or its own; `null` when there is none. */
  readonly score: number | null;
  /** One of the profile's statuses, by the bands for means. */
  readonly status: string;
  /** Single scores that went in. */
  readonly scoredCount: number;
  /** Single trends left out, because they have no score. */
  readonly unscoredCount: number;
  /** Whether every scored trend below it is met. */
  readonly isMet: boolean;
  /** Whether the score lies within 1e-12 of a band edge, and was taken to be on it. */
  readonly isNearEdge: boolean;
  /** The groups and scores below it. */
  readonly children: readonly ScoreRollUp[];
}

/**
 * Means of scores, level by level 得分汇总: each group is the plain mean of its members, a group counting as one.
 *
 * What has no score is left out, and counted. The status is read off the profile's bands for means; where the
 * profile says so, a group whose scored members are all met has a status of its own.
 *
 * @param node the tree of scores
 * @param profile a profile with scores: `openSdg`, `eurostat`, or one of your own
 * @returns the tree with means, statuses and counts; `null` and `notAssessable` where there is no score at all
 * @throws RangeError when a score is not finite, or the profile is unknown, unsound, or has no scores
 * @example
 * const water = { name: 'water', score: 4 };
 * const school = { name: 'school', children: [{ name: 'boys', score: 1 }, { name: 'girls', score: -1 }] };
 * rollUpScores({ name: 'services', children: [water, school] }, 'openSdg').score // 2
 * rollUpScores({ name: 'services', children: [water, school] }, 'openSdg').status // 'moderateProgress'
 * rollUpScores({ name: 'services', children: [] }, 'openSdg').status // 'notAssessable'
 */
export function rollUpScores(node: ScoreNode, profile: ProfileName | StatusProfile): ScoreRollUp {
  const chosen = profileOf('rollUpScores', profile);
  if (chosen.method !== 'growthRatio') {
    throw new RangeError(`rollUpScores: profile must have scores, got ${chosen.id}`);
  }
  const { rollUp } = chosen;
  const statusOf = (score: number | null, isMet: boolean) => {
    if (score === null) return { status: 'notAssessable', isNearEdge: false };
    const band = bandOf(rollUp, roundedMeasure(score));
    return isMet && rollUp.whenAllMet !== null ? { ...band, status: rollUp.whenAllMet } : band;
  };
  const rolled = (part: ScoreNode): ScoreRollUp => {
    const sum = 'children' in part ? groupOf(part.name, part.children.map(rolled)) : leafOf(part);
    return { ...sum, ...statusOf(sum.score, sum.isMet) };
  };
  return rolled(node);
}

type Sum = Omit<ScoreRollUp, 'status' | 'isNearEdge'>;

function leafOf({ name, score, isMet }: Extract<ScoreNode, { score: unknown }>): Sum {
  if (score !== null && !Number.isFinite(score)) {
    throw new RangeError(`rollUpScores: score must be finite or null, got ${score} for ${name}`);
  }
  const scoredCount = score === null ? 0 : 1;
  return { name, score, scoredCount, unscoredCount: 1 - scoredCount, isMet: isMet === true, children: [] };
}

function groupOf(name: string, children: readonly ScoreRollUp[]): Sum {
  const scored = children.filter(({ score }) => score !== null);
  const total = (count: 'scoredCount' | 'unscoredCount'): number =>
    children.reduce((sum, child) => sum + child[count], 0);
  const sum = scored.reduce((sofar, { score }) => sofar + (score as number), 0);
  return {
    name,
    score: scored.length === 0 ? null : sum / scored.length,
    scoredCount: total('scoredCount'),
    unscoredCount: total('unscoredCount'),
    isMet: scored.length > 0 && scored.every(({ isMet }) => isMet),
    children,
  };
}
