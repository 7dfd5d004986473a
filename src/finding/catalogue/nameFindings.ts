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
