import type { Statement } from '../../model/target/statement.js';
import type { Answer } from '../kinds/answer.js';
import { judgeCourse } from './judgeCourse.js';
import { judgeDeed } from './judgeDeed.js';
import { judgeDuty } from './judgeDuty.js';
import { judgeHold } from './judgeHold.js';
import type { Judgement } from './judgement.js';
import { judgeWords } from './judgeWords.js';
import type { View } from './view.js';

/** What follows from the answer that a kind gave. */
export function judge(answer: Answer, statement: Statement, view: View): Judgement {
  switch (answer.form) {
    case 'course':
      return judgeCourse(answer, statement, view);
    case 'hold':
      return judgeHold(answer, statement, view);
    case 'deed':
      return judgeDeed(answer, statement, view);
    case 'duty':
      return judgeDuty(answer, statement, view);
    case 'words':
      return judgeWords(answer, statement, view);
  }
}
