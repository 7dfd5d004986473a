import { exitCodeOf } from '../finding/exitCodeOf.js';
import type { Finding } from '../finding/finding.js';
import type { ValueOf } from '../model/label.js';
import type { ParsedTargets, TargetContext } from '../notation/parsedTarget.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { Io } from './io.js';
import { textFormatOption } from './textFormatOption.js';
import { UsageError } from './usageError.js';

const columns = ['name', 'unit', 'baseline', 'target', 'attribute'] as const;
const directions = ['higher', 'lower'] as const satisfies readonly ValueOf<'direction'>[];

/** `ipr-plan parse-target`: what expressions say. */
export const parseTargetCommand: Command = {
  name: 'parse-target',
  about: {
    zh: '读一条或多条目标表述，如“年均增长10%以上”；不写时逐行读标准输入',
    en: 'Read target expressions such as 年均增长10%以上; without any, the lines of standard input',
  },
  arguments: [
    {
      name: 'text',
      isList: true,
      about: { zh: '目标表述，可写多条', en: 'an expression; there may be several' },
    },
  ],
  options: [
    {
      name: 'unit',
      value: { zh: '单位', en: 'unit' },
      about: { zh: '指标的单位，如 件', en: 'Unit of the indicator, such as 件' },
    },
    {
      name: 'name',
      value: { zh: '名称', en: 'name' },
      about: { zh: '指标的名称', en: 'Name of the indicator' },
    },
    {
      name: 'direction',
      value: { zh: directions.join('|'), en: directions.join('|') },
      choices: directions,
      about: { zh: '指标方向：higher 正向，lower 逆向', en: 'Whether more or less is better' },
    },
    {
      name: 'base-year',
      value: { zh: '年', en: 'year' },
      about: { zh: '基期年，如 2020', en: 'Base year, such as 2020' },
    },
    {
      name: 'column',
      value: { zh: columns.join('|'), en: columns.join('|') },
      choices: columns,
      about: {
        zh: '在表格的哪一列；不写为正文',
        en: 'Column of the table it stands in; left out: running text',
      },
    },
    textFormatOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan parse-target 年均增长10%以上 --base-year 2020',
    'ipr-plan parse-target 12 --unit 件 --direction higher --column target',
    'ipr-plan parse-target --format json < 目标.txt',
  ],
  run: parseTexts,
};

async function parseTexts(call: Call, io: Io): Promise<number> {
  const context = contextOf(call);
  const [{ parseTarget }, { parsedLines }] = await Promise.all([
    import('../notation/parseTarget.js'),
    import('./parsedLines.js'),
  ]);
  const isJson = call.options.get('format') === 'json';
  const findings: Pick<Finding, 'code' | 'severity'>[] = [];
  for await (const text of textsOf(call, io)) {
    const parsed = parseTarget(text, context);
    io.stdout(
      isJson ? JSON.stringify(recordOf(text, parsed)) : parsedLines(text, parsed, call.language).join('\n'),
    );
    findings.push(...parsed.findings.map(({ code, severity }) => ({ code, severity })));
  }
  return exitCodeOf(findings);
}

/** One object a text, every key in every object. */
const recordOf = (text: string, { targets, baseline, notTarget, leftover, findings }: ParsedTargets) => ({
  text,
  targets,
  baseline: baseline ?? null,
  notTarget: notTarget ?? null,
  leftover,
  findings,
});

async function* textsOf({ words }: Call, io: Io): AsyncGenerator<string> {
  if (words.length > 0) {
    yield* words;
    return;
  }
  const lines = io.stdin();
  if (!lines) {
    throw new UsageError({
      zh: '缺少目标表述：写在命令后面，或从标准输入逐行送入。用法见 ipr-plan parse-target --help。',
      en: 'There is no expression: give one after the command, or lines on standard input. See ipr-plan parse-target --help.',
    });
  }
  for await (const line of lines) if (line.trim() !== '') yield line;
}

function contextOf({ options }: Call): TargetContext {
  const [name, unit, direction, column] = ['name', 'unit', 'direction', 'column'].map((key) =>
    options.get(key),
  );
  const baseYear = options.get('base-year');
  if (baseYear !== undefined && !/^(?:19|20)\d{2}$/.test(baseYear)) {
    throw new UsageError({
      zh: `选项 --base-year 应为四位年份，如 2020；现为“${baseYear}”。`,
      en: `The option --base-year must be a year such as 2020; it is “${baseYear}”.`,
    });
  }
  return {
    ...(name !== undefined && { indicatorName: name }),
    ...(unit !== undefined && { unit }),
    // The choices of both options have been checked.
    ...(direction !== undefined && { direction: direction as (typeof directions)[number] }),
    ...(column !== undefined && { column: column as (typeof columns)[number] }),
    ...(baseYear !== undefined && { baseYear: Number(baseYear) }),
  };
}
