import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';
import { quotedList } from '../words.js';

/** Truths that progress records must keep. */
export const recordFindings = {
  'record/leftEmpty': entry<{ seen: string; names: readonly string[] }>({
    severity: 'info',
    say: ({ seen, names }) => ({
      message: {
        zh: `有 ${seen} 个事项没有填进展情况，没有读取，如${quotedList(names).zh}。`,
        en: `${seen} items have no state and were not read, such as ${quotedList(names).en}.`,
      },
      expected: { zh: '有进展的事项应填写进展情况。', en: 'A state for whatever there is to tell of.' },
      cure: {
        zh: '没有要报的，不必处理；漏填的，请补上。',
        en: 'Nothing is to be done where there is nothing to tell; fill in what was forgotten.',
      },
    }),
  }),
  'record/stateUnknown': entry<{ seen: string; allowed: readonly string[]; otherwise: readonly string[] }>({
    severity: 'error',
    say: ({ seen, allowed, otherwise }) => ({
      message: {
        zh: `“${seen}”没有说明进展到哪一步。`,
        en: `“${seen}” does not say how far it has come.`,
      },
      expected: {
        zh: `应为${quotedList(allowed).zh}之一，或${quotedList(otherwise).zh}等。`,
        en: `One of ${quotedList(allowed).en}, or ${quotedList(otherwise).en} and the like.`,
      },
      cure: {
        zh: '请改用其中一个词；具体情况写在“备注”里。',
        en: 'Use one of these words; what else there is to say goes into the notes.',
      },
    }),
  }),
  'record/doneAfterRecorded': entry<{ seen: string; on: string }>({
    severity: 'error',
    say: ({ seen, on }) => ({
      message: {
        zh: `完成日期 ${seen} 晚于记录日期 ${on}。`,
        en: `It was done on ${seen}, after the day of the record, ${on}.`,
      },
      expected: { zh: `应不晚于 ${on}。`, en: `Not after ${on}.` },
      cure: { zh: '请核对两个日期。', en: 'Check the two days.' },
    }),
  }),
  'record/doneOnOfUndone': entry<{ seen: string; state: string }>({
    severity: 'error',
    say: ({ seen, state }) => ({
      message: {
        zh: `有完成日期 ${seen}，状态却是 ${state}。`,
        en: `There is a day of completion, ${seen}, yet the state is ${state}.`,
      },
      expected: {
        zh: '有完成日期的，状态应为 done。',
        en: 'The state done, where there is a day of completion.',
      },
      cure: { zh: '请改正状态，或删去完成日期。', en: 'Correct the state, or drop the day.' },
    }),
  }),
  'record/repeated': entry<{ seen: string; on: string; first: Words }>({
    severity: 'error',
    say: ({ seen, on, first }) => ({
      message: {
        zh: `“${seen}”在 ${on} 的记录已在${first.zh}出现过。`,
        en: `A record of “${seen}” on ${on} already stands at ${first.en}.`,
      },
      expected: { zh: '同一事项同一天应只有一条记录。', en: 'One record of a thing on a day.' },
      cure: { zh: '请合并，或改正日期。', en: 'Merge them, or correct the day.' },
    }),
  }),
  'record/wentBack': entry<{ seen: string; on: string; earlier: string }>({
    severity: 'warning',
    say: ({ seen, on, earlier }) => ({
      message: {
        zh: `${earlier} 已完成的事项，${on} 又记为 ${seen}。`,
        en: `What was done on ${earlier} is recorded as ${seen} on ${on}.`,
      },
      expected: { zh: '完成以后的状态仍为 done。', en: 'The state done, from then on.' },
      cure: { zh: '请核对两条记录的日期和状态。', en: 'Check days and states of both records.' },
    }),
  }),
  'record/afterAsOf': entry<{ seen: string; asOf: string }>({
    severity: 'warning',
    say: ({ seen, asOf }) => ({
      message: {
        zh: `记录日期 ${seen} 晚于 ${asOf}。`,
        en: `The day of the record, ${seen}, is after ${asOf}.`,
      },
      expected: { zh: `应不晚于 ${asOf}。`, en: `Not after ${asOf}.` },
      cure: { zh: '请核对日期；此后的记录评价时不用。', en: 'Check it; later records are not used.' },
    }),
  }),
  'record/resultDoubtful': entry<{ seen: string; name: string }>({
    severity: 'warning',
    say: ({ seen, name }) => ({
      message: {
        zh: `“${name}”计为 ${seen}，不像数出来的结果。`,
        en: `“${name}” is given as ${seen}, which does not look counted.`,
      },
      expected: {
        zh: '应为不小于 0 的数；以件、家等计数的应为整数。',
        en: 'A figure not below 0, whole where things are counted.',
      },
      cure: { zh: '请核对数值和单位。', en: 'Check the figure and its unit.' },
    }),
  }),
};
