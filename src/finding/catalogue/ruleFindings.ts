import { entry } from '../catalogueEntry.js';
import { quotedList } from '../words.js';

/** What can be wrong with the weights and rules that a roll-up or a warning is made by. */
export const ruleFindings = {
  'weight/missing': entry<{ of: readonly string[]; isLeftOut: boolean }>({
    severity: 'warning',
    say: ({ of, isLeftOut }) => {
      const names = quotedList(of);
      return {
        message: {
          zh: `这些指标没有权重：${names.zh}；${isLeftOut ? '加权平均没有计入它们。' : '平均时各指标按等权计算。'}`,
          en: `These indicators have no weight: ${names.en}; ${isLeftOut ? 'the weighted mean does without them.' : 'in the mean every indicator counts alike.'}`,
        },
        expected: {
          zh: '要么每个指标都有权重，要么都没有。',
          en: 'A weight for every indicator, or for none.',
        },
        cure: {
          zh: '请在规划数据中补上权重，或改用等权。',
          en: 'Add the weights to the plan, or ask for equal ones.',
        },
      };
    },
  }),
  'weight/totalDiffers': entry<{ plan: string; seen: number; total: number }>({
    severity: 'warning',
    say: ({ plan, seen, total }) => ({
      message: {
        zh: `规划“${plan}”的权重合计为 ${seen}，不是 ${total}。`,
        en: `The weights of the plan “${plan}” add up to ${seen}, not ${total}.`,
      },
      expected: { zh: `合计应为 ${total}。`, en: `A sum of ${total}.` },
      cure: {
        zh: '请核对各指标的权重；平均只看权重之间的比例，结果仍可参考。',
        en: 'Check the weights; a mean looks at their ratios only and can still be read.',
      },
    }),
  }),
  'rule/unknownKind': entry<{ seen: string; known: readonly string[] }>({
    severity: 'error',
    say: ({ seen, known }) => ({
      message: { zh: `没有“${seen}”这种预警规则。`, en: `There is no kind of warning rule “${seen}”.` },
      expected: { zh: `应为${quotedList(known).zh}之一。`, en: `One of ${quotedList(known).en}.` },
      cure: {
        zh: '请改正 rule 一栏；其余规则照常执行。',
        en: 'Correct the field rule; the other rules were run.',
      },
    }),
  }),
  'rule/duplicateId': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `规则标识“${seen}”用了不止一次。`,
        en: `The id “${seen}” belongs to more than one rule.`,
      },
      expected: { zh: '每条规则应有自己的标识。', en: 'An id of its own for each rule.' },
      cure: {
        zh: '请改正标识；只执行了其中第一条。',
        en: 'Change the id; only the first of them was run.',
      },
    }),
  }),
  'rule/statusUnknown': entry<{ of: string; seen: string; known: readonly string[] }>({
    severity: 'error',
    say: ({ of, seen, known }) => ({
      message: {
        zh: `规则“${of}”中的状态“${seen}”不在所用评价规则之内，该规则没有执行。`,
        en: `The rule “${of}” names the status “${seen}”, which the profile in use does not give; it was not run.`,
      },
      expected: { zh: `应为${quotedList(known).zh}之一。`, en: `One of ${quotedList(known).en}.` },
      cure: {
        zh: '请改正状态，或换用相应的评价规则。',
        en: 'Correct the status, or use the profile it belongs to.',
      },
    }),
  }),
};
