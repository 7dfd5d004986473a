import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import type { OptionSpec } from './command.js';

/** Names of one choice, the usual one first. */
type Choices<T extends string> = readonly [T, ...T[]];

/** Paths of the expected value. */
export const pathNames = Object.keys(labels.path) as [ValueOf<'path'>, ...ValueOf<'path'>[]];

/** Profiles that judge one target; the one for sets of targets is none of them. */
export const profileNames = Object.keys(labels.profile).filter((id) => id !== 'esif85') as [
  ValueOf<'profile'>,
  ...ValueOf<'profile'>[],
];

/** Ways to carry a series on. */
export const projectionNames = Object.keys(labels.projection) as [
  ValueOf<'projection'>,
  ...ValueOf<'projection'>[],
];

const file = { zh: '文件', en: 'file' };

/** What can be chosen when a plan is evaluated, beside what every command takes. */
export const evaluateOptions: readonly OptionSpec[] = [
  {
    name: 'as-of',
    value: { zh: '日期', en: 'date' },
    about: {
      zh: '评价日期，如 2023-12-31，此后的数据和修订一律不用。不写时为今天，并在标准错误中说明',
      en: 'Date of evaluation, such as 2023-12-31; nothing later is used. Left out: today, which is said on standard error',
    },
  },
  {
    name: 'path',
    value: { zh: '路径', en: 'path' },
    choices: pathNames,
    about: {
      zh: '时序要求的推进路径：linear 线性（默认），geometric 等比',
      en: 'Path of the expected values: linear (default) or geometric',
    },
  },
  {
    name: 'profile',
    value: { zh: '规则', en: 'rule' },
    choices: profileNames,
    about: {
      zh: `状态判定规则：${described(profileNames, labels.profile, 'zh')}`,
      en: `Rule that gives the status: ${described(profileNames, labels.profile, 'en')}`,
    },
  },
  {
    name: 'profile-file',
    value: file,
    about: {
      zh: '自定的状态判定规则，JSON 文件，写法见 docs/calculations/mustBeStatusProfile.md',
      en: 'JSON file with a rule of your own, see docs/calculations/mustBeStatusProfile.md',
    },
  },
  {
    name: 'projection',
    value: { zh: '方法', en: 'method' },
    choices: projectionNames,
    about: {
      zh: `推算期末数的方法：${described(projectionNames, labels.projection, 'zh')}`,
      en: `How a series is carried on to the deadline: ${described(projectionNames, labels.projection, 'en')}`,
    },
  },
  {
    name: 'tolerance',
    value: { zh: '误差', en: 'tolerance' },
    about: {
      zh: '“左右”的允许误差：5% 指目标值的 5%，3 指指标单位下的 3。不写时这类目标不作判定',
      en: 'What “about” allows: 5% of the goal, or 3 in the unit of the indicator. Left out: such targets are not decided',
    },
  },
  {
    name: 'records',
    value: file,
    about: {
      zh: '执行记录（XLSX、CSV、NDJSON 或 JSON），用于里程碑、结构目标和经常性工作；可以就是填了完成值的工作簿',
      en: 'Progress records (XLSX, CSV, NDJSON or JSON), for milestones, structures and recurring duties; it may be the workbook of the figures',
    },
  },
  {
    name: 'references',
    value: file,
    about: {
      zh: '参照数值的 JSON 文件，如全市平均水平，用于相对目标',
      en: 'JSON file of figures outside the plan, such as a municipal average, for relative targets',
    },
  },
  {
    name: 'mapping',
    value: file,
    about: {
      zh: '表头认不出时，说明每列是什么的 JSON 文件',
      en: 'JSON file that says what the columns hold, where their headings do not',
    },
  },
  {
    name: 'records-mapping',
    value: file,
    about: {
      zh: '执行记录的表头认不出时，说明每列是什么的 JSON 文件',
      en: 'JSON file that says what the columns of the progress records hold, where their headings do not',
    },
  },
  {
    name: 'explain',
    value: { zh: '目标标识', en: 'target id' },
    isValueOptional: true,
    about: {
      zh: '写出计算过程：不带标识时在表后列出全部目标，带标识时只写这一个。宜放在最后，或写成 --explain=标识',
      en: 'Tell how results came about: without an id of all targets, after the table; with one of that target alone. Best put last, or as --explain=id',
    },
  },
];

/** The names of a choice with what they mean, the usual one marked. */
function described(
  [usual, ...others]: Choices<string>,
  words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  language: 'zh' | 'en',
): string {
  const isZh = language === 'zh';
  const one = (name: string): string => `${name} ${isZh ? words[name]?.zh : `(${words[name]?.en})`}`;
  const first = isZh ? `${one(usual)}（默认）` : `${one(usual)}, the default`;
  return [first, ...others.map(one)].join(isZh ? '，' : '; ');
}
