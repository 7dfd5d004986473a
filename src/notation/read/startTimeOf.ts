import type { TimeLexeme } from '../lex/lexeme.js';
import type { Clause } from './clause.js';
import { isPastYear } from './isPastYear.js';

const timesOf = ({ lexemes }: Clause): TimeLexeme[] =>
  lexemes.filter((lexeme): lexeme is TimeLexeme => lexeme.type === 'time');

/** Whether a time is told of the figure that a change starts from: 由2020年的23%, or a year that is past. */
function isOfStart({ normal, figure, context }: Clause, time: TimeLexeme): boolean {
  if (!figure) return false;
  const [before, between] = [normal.text.slice(0, time.start), normal.text.slice(time.end, figure.start)];
  return (
    isPastYear(time, context) || /[由从]$/.test(before) || (/^的?$/.test(between) && !/[到至]$/.test(before))
  );
}

/** The time of the figure that a change starts from: 2020 of 到2025年森林覆盖率由2020年的23%提高到24%. */
export const startTimeOf = (clause: Clause): TimeLexeme | null =>
  timesOf(clause).findLast((time) => isOfStart(clause, time)) ?? null;

/** The time a change goes to, where it is printed in front of the figure that it starts from: 2025 of the same. */
export const goalTimeOf = (clause: Clause): TimeLexeme | null =>
  timesOf(clause).findLast((time) => !isOfStart(clause, time)) ?? null;
