import type { Citation } from '../../model/citation.js';
import { visibleText } from '../layout/visibleText.js';

/**
 * Where something is printed, by the numbers of chapter and section.
 *
 * @example
 * placeInDocument({ sectionPath: ['二', '（三）'], heading: '指标表', row: 6 }) // '二（三） 指标表 6'
 */
export const placeInDocument = ({ sectionPath, heading, row }: Citation): string =>
  visibleText([sectionPath.join(''), heading, row && String(row)].filter(Boolean).join(' '));
