import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';
import { quotedList } from '../words.js';

const meant = (suggestion: string | null): Words =>
  suggestion
    ? { zh: `，是不是“${suggestion}”？`, en: `; did you mean “${suggestion}”?` }
    : { zh: '。', en: '.' };

/** Keys and values that do not have the shape the format asks for. */
export const valueFindings = {
  'key/unknown': entry<{
    seen: string;
    suggestion: string | null;
    known: readonly string[];
    isOnlySpelling: boolean;
  }>({
    severity: 'error',
    say: ({ seen, suggestion, known, isOnlySpelling }) => ({
      message: {
        zh: `不认识的键“${seen}”${meant(suggestion).zh}`,
        en: `Unknown key “${seen}”${meant(suggestion).en}`,
      },
      expected: { zh: `应为${quotedList(known).zh}之一。`, en: `One of ${quotedList(known).en}.` },
      cure: { zh: '请改正键名，或删去这一项。', en: 'Correct the name of the key, or delete the entry.' },
      ...(suggestion && isOnlySpelling && { fix: { replace: 'key', by: suggestion } }),
    }),
  }),
  'key/missing': entry<{ key: string; type: Words }>({
    severity: 'error',
    say: ({ key, type }) => ({
      message: { zh: `缺少“${key}”。`, en: `“${key}” is missing.` },
      expected: { zh: `应有“${key}”，其值为${type.zh}。`, en: `“${key}”, with ${type.en}.` },
      cure: {
        zh: `请补上“${key}”；原文没有的内容，凡格式允许的请填 null。`,
        en: `Add “${key}”; where the format allows it, write null for what the text does not say.`,
      },
    }),
  }),
  'value/wrongType': entry<{ seen: string; type: Words }>({
    severity: 'error',
    say: ({ seen, type }) => ({
      message: {
        zh: `“${seen}”的类型不对，应为${type.zh}。`,
        en: `“${seen}” is of the wrong type; ${type.en} belongs here.`,
      },
      expected: { zh: `应为${type.zh}。`, en: `It should be ${type.en}.` },
      cure: {
        zh: '请改为应有的类型；数字不加引号，文字要加引号。',
        en: 'Write a value of that type; numbers stand without quotes, text stands in quotes.',
      },
    }),
  }),
  'value/notAFigureOrRange': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”既不是数值，也不是范围。`, en: `“${seen}” is neither a number nor a range.` },
      expected: {
        zh: '应为数值，如 85；或范围，如 {"min": 5, "max": 5.5}。',
        en: 'A number such as 85, or a range such as {"min": 5, "max": 5.5}.',
      },
      cure: {
        zh: '请改为不加引号的数值，或写明 min 和 max。',
        en: 'Write a number without quotes, or give min and max.',
      },
    }),
  }),
  'value/notInList': entry<{
    seen: string;
    allowed: readonly string[];
    suggestion: string | null;
    isOnlySpelling: boolean;
  }>({
    severity: 'error',
    say: ({ seen, allowed, suggestion, isOnlySpelling }) => ({
      message: {
        zh: `“${seen}”不在允许的取值之列${meant(suggestion).zh}`,
        en: `“${seen}” is not one of the allowed values${meant(suggestion).en}`,
      },
      expected: { zh: `应为${quotedList(allowed).zh}之一。`, en: `One of ${quotedList(allowed).en}.` },
      cure: { zh: '请改用其中一个值。', en: 'Use one of these.' },
      ...(suggestion && isOnlySpelling && { fix: { replace: 'value', by: suggestion } }),
    }),
  }),
  'value/outOfRange': entry<{ seen: string; bound: Words }>({
    severity: 'error',
    say: ({ seen, bound }) => ({
      message: { zh: `${seen} 超出了允许的范围。`, en: `${seen} is outside the allowed range.` },
      expected: { zh: `应${bound.zh}。`, en: `It should be ${bound.en}.` },
      cure: { zh: '请核对数值和单位。', en: 'Check the number and its unit.' },
    }),
  }),
  'text/empty': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: { zh: '这里是空的文字。', en: 'The text is empty.' },
      expected: { zh: '应至少有一个字。', en: 'At least one character.' },
      cure: {
        zh: '请填写内容；允许为空的项请填 null 或整项删去。',
        en: 'Fill it in; what may be unknown is null, or left out.',
      },
    }),
  }),
  'text/tooLong': entry<{ seen: string; limit: number }>({
    severity: 'error',
    say: ({ seen, limit }) => ({
      message: { zh: `“${seen}”超过 ${limit} 个字符。`, en: `“${seen}” is longer than ${limit} characters.` },
      expected: { zh: `应不超过 ${limit} 个字符。`, en: `At most ${limit} characters.` },
      cure: {
        zh: '请缩短；这里放名称或短语，不放整句。',
        en: 'Shorten it: this holds a name or a phrase, not a sentence.',
      },
    }),
  }),
  'list/tooShort': entry<{ seen: string; minimum: number }>({
    severity: 'error',
    say: ({ minimum }) => ({
      message: { zh: `列表不足 ${minimum} 项。`, en: `The list has fewer than ${minimum} item(s).` },
      expected: { zh: `应至少有 ${minimum} 项。`, en: `At least ${minimum} item(s).` },
      cure: {
        zh: '请补足；没有内容时请删去整项。',
        en: 'Add what is missing, or leave the whole entry out.',
      },
    }),
  }),
  'value/notAllowed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不符合格式要求。`, en: `“${seen}” does not fit the format.` },
      expected: {
        zh: '应为格式说明（JSON Schema）所要求的值。',
        en: 'A value that the JSON Schema accepts.',
      },
      cure: { zh: '请对照格式说明改正。', en: 'Compare it with the JSON Schema and correct it.' },
    }),
  }),
  'id/malformed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `标识“${seen}”的写法不对。`, en: `The id “${seen}” is not well formed.` },
      expected: {
        zh: '应以字母或数字开头，只含字母、数字和 . _ -，不超过 128 个字符，如 high-value-patents。',
        en: 'A letter or digit first; then letters, digits and . _ -; at most 128 characters, such as high-value-patents.',
      },
      cure: {
        zh: '请改写标识，并同步修改引用它的地方。',
        en: 'Rename it, here and wherever it is referred to.',
      },
    }),
  }),
  'date/malformed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”不是“年-月-日”格式的日期。`,
        en: `“${seen}” is not a date of the form YYYY-MM-DD.`,
      },
      expected: { zh: '应如 2023-12-31。', en: 'Such as 2023-12-31.' },
      cure: {
        zh: '请改为四位年份、两位月份、两位日期。',
        en: 'Write a four-digit year, a two-digit month and day.',
      },
    }),
  }),
  'date/notADay': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `日历上没有 ${seen} 这一天。`, en: `There is no day ${seen} in the calendar.` },
      expected: { zh: '应为存在的日期，如 2023-02-28。', en: 'A day that exists, such as 2023-02-28.' },
      cure: { zh: '请核对月份的天数和闰年。', en: 'Check the length of the month and leap years.' },
    }),
  }),
  'deadline/malformed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `期限“${seen}”的写法不对。`, en: `The deadline “${seen}” is not well formed.` },
      expected: {
        zh: '应为年份（如 2025）或日期（如 2025-06-30）。',
        en: 'A year such as 2025, or a day such as 2025-06-30.',
      },
      cure: { zh: '请改写；没有期限时填 null。', en: 'Rewrite it; null where there is none.' },
    }),
  }),
  'period/malformed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是可以识别的时期。`, en: `“${seen}” is not a period.` },
      expected: {
        zh: '应如 2023、2023H1、2023Q2、2023-06、2023-06-15 或 2016/2020。',
        en: 'Such as 2023, 2023H1, 2023Q2, 2023-06, 2023-06-15 or 2016/2020.',
      },
      cure: { zh: '请改用上述写法之一。', en: 'Use one of these forms.' },
    }),
  }),
  'region/codeMalformed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是行政区划代码。`, en: `“${seen}” is not an administrative division code.` },
      expected: {
        zh: '应为 GB/T 2260 的六位数字代码，如 152900。',
        en: 'Six digits after GB/T 2260, such as 152900.',
      },
      cure: {
        zh: '请查对代码，写成加引号的六位数字。',
        en: 'Look the code up; write it as six digits in quotes.',
      },
    }),
  }),
  'inferred/notAField': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是字段名。`, en: `“${seen}” is not the name of a field.` },
      expected: {
        zh: '应为同一对象的字段名，内层用点号，如 window.to。',
        en: 'A field of the same object, with dots for inner ones: window.to.',
      },
      cure: { zh: '请改为被推定的字段的名称。', en: 'Name the field that was inferred.' },
    }),
  }),
  'range/reversed': entry<{ seen: string; lower: string }>({
    severity: 'error',
    say: ({ seen, lower }) => ({
      message: {
        zh: `上限 ${seen} 没有大于下限 ${lower}。`,
        en: `The upper end ${seen} is not above the lower end ${lower}.`,
      },
      expected: {
        zh: '上限应大于下限，末年应不早于首年。',
        en: 'The upper end above the lower; the last year not before the first.',
      },
      cure: {
        zh: '请对调两端；两端相同时请写单个值。',
        en: 'Swap the ends; when they are equal, write one value.',
      },
    }),
  }),
  'ratio/denominatorZero': entry<{ seen: string }>({
    severity: 'error',
    say: () => ({
      message: { zh: '分母是 0。', en: 'The denominator is 0.' },
      expected: { zh: '应为不等于 0 的数。', en: 'A number other than 0.' },
      cure: {
        zh: '当年没有可统计的对象时，请删去分母，并把 status 写为 notApplicable。',
        en: 'Where there was nothing to count, leave the denominator out and set status to notApplicable.',
      },
    }),
  }),
  'observation/valueAndStatusDisagree': entry<{ seen: string; status: string }>({
    severity: 'error',
    say: ({ seen, status }) => ({
      message: {
        zh: `值为“${seen}”，与状态“${status}”不一致。`,
        en: `The value is “${seen}”, which does not go with the status “${status}”.`,
      },
      expected: {
        zh: '状态为 missing（缺失）或 notApplicable（不适用）时应无值，其余状态应有值。',
        en: 'No value with the status missing or notApplicable, and a value with any other.',
      },
      cure: {
        zh: '有数据的请填写数值；没有数据的，值写 null，状态写 missing 并注明原因。',
        en: 'Give the figure; where there is none, write null, the status missing and the reason.',
      },
    }),
  }),
  'observation/missingReasonMissing': entry<Record<never, never>>({
    severity: 'error',
    say: () => ({
      message: { zh: '缺失的值没有写明缺失原因。', en: 'A missing value has no reason.' },
      expected: {
        zh: '应有 missingReason，如“尚未公布”。',
        en: 'A missingReason, such as “not yet published”.',
      },
      cure: { zh: '请写明为什么没有数据。', en: 'Say why there is no figure.' },
    }),
  }),
};
