import type { Beside, Choices } from './choices.js';
import { falling } from './choices.js';
import { better, qualitative, trend } from './reading.js';

// What words without a figure leave open: readings of one expression that are all right.

/** Something to be done or to be, which one may hold for an event or for words only. */
export const words = (more: Beside = {}): Choices => [
  { kind: 'milestone', ...more },
  { kind: 'qualitative', ...more },
];
/** The same, with nothing beside it. */
export const wordsOnly = words();

/** 稳步提高: a direction, said once or of every year, or words only. */
export const rising: Choices = [better(), trend(), { kind: 'qualitative' }];

/** 持续下降: a direction, said of every year or once. */
export const sinking: Choices = [trend(falling), qualitative('direction', falling)];

/** 一批、若干: a number that is left open. */
export const openCount = qualitative('openCount');
