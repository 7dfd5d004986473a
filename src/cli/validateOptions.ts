import type { OptionSpec } from './command.js';

/** How many findings are shown when nothing is said. */
export const mostFindings = 1000;

const file = { zh: '文件', en: 'file' };

/** What can be chosen when data is validated, beside what every command takes. */
export const validateOptions: readonly OptionSpec[] = [
  {
    name: 'format',
    value: { zh: 'text|json|ndjson|sarif', en: 'text|json|ndjson|sarif' },
    choices: ['text', 'json', 'ndjson', 'sarif'],
    about: {
      zh: '输出格式：text 供人看（默认），json 一次写出，ndjson 边查边写、一行一条，sarif 供代码托管平台和编辑器显示（SARIF 2.1.0）',
      en: 'text for people (default), json all at once, ndjson a line each as they are found, sarif for editors and code hosts (SARIF 2.1.0)',
    },
  },
  {
    name: 'config',
    value: file,
    about: {
      zh: '校验配置的 JSON 文件：关闭哪些规则、各自的级别、界线、口径调整、自用单位，见 docs/guides/validation.md',
      en: 'JSON file with rules switched off, severities, thresholds, breaks and units, see docs/guides/validation.md',
    },
  },
  {
    name: 'fix',
    about: {
      zh: '写出改正的副本：只改意思不会变的（全角数字、重复的单位、日期序号、列名别称、代码的笔误），原文件不动',
      en: 'Write a corrected copy: only what cannot change the meaning (full-width digits, units said twice, serial numbers of days, synonyms of headings, slips in codes); the original is not touched',
    },
  },
  {
    name: 'out',
    value: file,
    about: {
      zh: '改正的副本写到哪里；不写时在原文件旁边，如 完成值.fixed.csv',
      en: 'Where the corrected copy goes; beside the original when left out, such as figures.fixed.csv',
    },
  },
  {
    name: 'annotate',
    value: { zh: '文件.xlsx', en: 'file.xlsx' },
    about: {
      zh: '写出带批注的工作簿：有问题的格子着色、加批注，另附一张问题清单，可退回填报人修改',
      en: 'Write a workbook with comments at the faulty cells, in colour, and a list of all findings, to send back',
    },
  },
  {
    name: 'force',
    about: {
      zh: '副本的文件已经存在时，覆盖它；原文件任何时候都不覆盖',
      en: 'Write a copy over a file that is there already; never over the original',
    },
  },
  {
    name: 'severity',
    value: { zh: 'error|warning|info', en: 'error|warning|info' },
    choices: ['error', 'warning', 'info'],
    about: {
      zh: '达到哪一级时退出码为 1，默认 error',
      en: 'The least severity for which the exit code is 1; error when left out',
    },
  },
  {
    name: 'max-findings',
    value: { zh: '条数', en: 'number' },
    about: {
      zh: `最多写出多少条，默认 ${mostFindings}；其余只计数`,
      en: `How many are written at most, ${mostFindings} when left out; the rest is counted`,
    },
  },
  {
    name: 'as-of',
    value: { zh: '日期', en: 'date' },
    about: {
      zh: '以哪一天来看：此后才结束的时期不应有数。不写时不查',
      en: 'The day of looking: what ends later should have no figure. Left out: not asked',
    },
  },
  {
    name: 'records',
    value: file,
    about: {
      zh: '一并校验的执行记录：XLSX、CSV、NDJSON 或 JSON，可以就是填了完成值的工作簿',
      en: 'Progress records, to be validated too: XLSX, CSV, NDJSON or JSON; it may be the workbook of the figures',
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
];
