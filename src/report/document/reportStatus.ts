import type { PlanEvaluation } from '../../model/evaluation.js';
import { statusTone } from '../evaluation/statusTone.js';
import { statusWord } from '../evaluation/statusWord.js';
import type { Tone } from '../layout/paint.js';
import { inBoth } from './inBoth.js';
import type { ReportMark, ReportTone } from './reportDocument.js';

type Words = Pick<PlanEvaluation, 'statuses'>;

const looks: Readonly<Record<Tone, ReportTone>> = {
  good: 'good',
  fair: 'fair',
  bad: 'bad',
  muted: 'muted',
  strong: 'neutral',
};

/** A status with its word and look. One of the caller's own profile is neutral: only its word is known. */
export function reportStatus(status: string, evaluation: Words): ReportMark {
  const tone = statusTone(status);
  return {
    code: status,
    label: inBoth((language) => statusWord(status, evaluation, language)),
    tone: tone === undefined ? 'neutral' : looks[tone],
  };
}
