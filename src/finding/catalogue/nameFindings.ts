import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';
import { quotedList } from '../words.js';

const nearest = (suggestions: readonly string[]): Words =>
  suggestions.length === 0
    ? { zh: '', en: '' }
    : { zh: `相近的有${quotedList(suggestions).zh}。`, en: ` Near to it: ${quotedList(suggestions).en}.` };

/** Names in a sheet that must be found in the plan. */
export const nameFindings = {
  'indicator/unknown': entry<{ seen: string; suggestions: readonly string[]; meant: string | null }>({
    severity: 'error',
    say: ({ seen, suggestions, meant }) => ({
      message: {
        zh: `规划中没有指标“${seen}”。${nearest(suggestions).zh}`,
        en: `The plan has no indicator “${seen}”.${nearest(suggestions).en}`,
      },
      expected: {
        zh: '应为规划中指标的标识、名称或别名。',
        en: 'The id, the name or an alias of one of the plan’s indicators.',
      },
      cure: {
        zh: '请按规划中的名称填写；合计行、注释行请删去。',
        en: 'Write the name as the plan has it; delete rows of totals and notes.',
      },
      ...(meant !== null && { fix: { replace: 'value', by: meant } }),
    }),
  }),
  'indicator/ambiguous': entry<{ seen: string; candidates: readonly string[] }>({
    severity: 'error',
    say: ({ seen, candidates }) => ({
      message: {
        zh: `“${seen}”对应多个指标：${quotedList(candidates).zh}。`,
        en: `“${seen}” names several indicators: ${quotedList(candidates).en}.`,
      },
      expected: { zh: '应只对应一个指标。', en: 'A name of one indicator.' },
      cure: { zh: '请改填指标标识。', en: 'Give the id of the indicator.' },
    }),
  }),
  'indicator/idAndNameDisagree': entry<{ seen: string; id: string }>({
    severity: 'error',
    say: ({ seen, id }) => ({
      message: {
        zh: `指标编码“${id}”与指标名称“${seen}”不是同一个指标。`,
        en: `The id “${id}” and the name “${seen}” are different indicators.`,
      },
      expected: { zh: '编码和名称应指同一个指标。', en: 'An id and a name of one indicator.' },
      cure: { zh: '请核对后改正其中一个。', en: 'Find out which is meant and correct the other.' },
    }),
  }),
  'component/unknown': entry<{ seen: string; known: readonly string[] }>({
    severity: 'error',
    say: ({ seen, known }) => ({
      message: { zh: `这个指标没有分项“${seen}”。`, en: `The indicator has no component “${seen}”.` },
      expected: {
        zh: known.length > 0 ? `应为${quotedList(known).zh}之一。` : '这个指标不分项，应不填。',
        en: known.length > 0 ? `One of ${quotedList(known).en}.` : 'None: this indicator has no components.',
      },
      cure: { zh: '请改正或删去分项。', en: 'Correct the component, or leave it out.' },
    }),
  }),
  'subject/unknown': entry<{ seen: string; kind: Words | null; suggestions: readonly string[] }>({
    severity: 'error',
    say: ({ seen, kind, suggestions }) => ({
      message: {
        zh: `规划中没有${kind?.zh ?? '事项'}“${seen}”。${nearest(suggestions).zh}`,
        en: `The plan has no ${kind?.en ?? 'item'} “${seen}”.${nearest(suggestions).en}`,
      },
      expected: {
        zh: '应为规划中专栏、举措、任务、保护行动或目标的标识、编号、名称或别名。',
        en: 'The id, number, name or alias of a project, measure, task, protection action or target of the plan.',
      },
      cure: {
        zh: '请按规划中的名称填写；合计行、注释行请删去。',
        en: 'Write the name as the plan has it; delete rows of totals and notes.',
      },
    }),
  }),
  'subject/ambiguous': entry<{ seen: string; candidates: readonly string[] }>({
    severity: 'error',
    say: ({ seen, candidates }) => ({
      message: {
        zh: `“${seen}”对应多个事项：${quotedList(candidates).zh}。`,
        en: `“${seen}” names several items: ${quotedList(candidates).en}.`,
      },
      expected: { zh: '应只对应一个事项。', en: 'A name of one item.' },
      cure: {
        zh: '请填“事项编码”，或在“事项类型”一列写明是专栏、任务还是别的。',
        en: 'Give the item id, or say in a column “kind of item” whether it is a project, a task or another.',
      },
    }),
  }),
  'subject/idAndNameDisagree': entry<{ seen: string; id: string }>({
    severity: 'error',
    say: ({ seen, id }) => ({
      message: {
        zh: `事项编码“${id}”与名称“${seen}”不是同一个事项。`,
        en: `The id “${id}” and the name “${seen}” are different items.`,
      },
      expected: { zh: '编码和名称应指同一个事项。', en: 'An id and a name of one item.' },
      cure: { zh: '请核对后改正其中一个。', en: 'Find out which is meant and correct the other.' },
    }),
  }),
  'subject/typeUnknown': entry<{ seen: string; allowed: readonly string[] }>({
    severity: 'error',
    say: ({ seen, allowed }) => ({
      message: { zh: `不认识的事项类型“${seen}”。`, en: `Unknown kind of item “${seen}”.` },
      expected: { zh: `应为${quotedList(allowed).zh}之一。`, en: `One of ${quotedList(allowed).en}.` },
      cure: { zh: '请改用其中一个词，或留空。', en: 'Use one of these, or leave the cell empty.' },
    }),
  }),
  'subject/several': entry<{ seen: string; headers: readonly string[] }>({
    severity: 'error',
    say: ({ headers }) => ({
      message: {
        zh: `一行里同时填了${quotedList(headers).zh}，无法断定进展是哪一个的。`,
        en: `The row names ${quotedList(headers).en}; it cannot be told which of them the state is of.`,
      },
      expected: {
        zh: '每行应只写一个事项；专栏的举措可以同时写专栏和举措。',
        en: 'One item a row; a measure may stand beside its project.',
      },
      cure: { zh: '请分成几行，各写各的进展。', en: 'Give each a row with its own state.' },
    }),
  }),
  'region/unknownName': entry<{ seen: string; name: string }>({
    severity: 'error',
    say: ({ seen, name }) => ({
      message: {
        zh: `无法由“${seen}”得知是哪个行政区划。`,
        en: `It cannot be told which region “${seen}” is.`,
      },
      expected: { zh: `应为六位行政区划代码，或“${name}”。`, en: `A six-digit code, or “${name}”.` },
      cure: { zh: '请改填 GB/T 2260 行政区划代码。', en: 'Give the code of GB/T 2260.' },
    }),
  }),
};
