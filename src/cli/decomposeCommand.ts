import type { DecompositionInput, DecompositionMethod } from '../assess/index.js';
import type { TargetEvaluation } from '../model/evaluation.js';
import type { ValueOf } from '../model/label.js';
import { labels } from '../model/label.js';
import type { Plan } from '../model/plan.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { formatOption, planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { outPath } from './outPath.js';
import { pairsIn } from './pairsIn.js';
import { tellFindings } from './tellFindings.js';
import { UsageError } from './usageError.js';
import { mustBeTables, tablesOutOption, writeTables } from './writeTables.js';

const methods = Object.keys(labels.decompositionMethod) as ValueOf<'decompositionMethod'>[];

/** `ipr-plan decompose`: a target of a plan dealt out over regions or years. */
export const decomposeCommand: Command = {
  name: 'decompose',
  about: {
    zh: '把一个目标分解到各地区或各年度，各部分之和与总数完全一致',
    en: 'Deal a target out over regions or years; the parts add up to it exactly',
  },
  arguments: [planArgument],
  options: [
    {
      name: 'target',
      value: { zh: '目标标识', en: 'target id' },
      about: { zh: '要分解的目标，必填', en: 'Target to deal out; must be given' },
    },
    {
      name: 'method',
      value: { zh: '方法', en: 'method' },
      choices: methods,
      about: {
        zh: `分解方法：${methods.map((name) => `${name} ${labels.decompositionMethod[name].zh}`).join('，')}。不写时，有 --over 为 proportional，没有为 linearPath`,
        en: `How: ${methods.map((name) => `${name} (${labels.decompositionMethod[name].en})`).join('; ')}. Left out: proportional with --over, else linearPath`,
      },
    },
    {
      name: 'over',
      value: { zh: '名称=数', en: 'name=number' },
      about: {
        zh: '各部分和权重，如 甲=41,乙=33；equal 的数不起作用，byHand 的数就是下达数。按年度推进时不写，由基期次年到期限逐年列出',
        en: 'Parts and weights, such as a=41,b=33; with equal the numbers do not count, with byHand they are the amounts. Not for paths, which run by year from the baseline to the deadline',
      },
    },
    {
      name: 'decimals',
      value: { zh: '位数', en: 'number' },
      about: {
        zh: '保留的小数位数。不写时与目标值、基期值相同',
        en: 'Decimals of the amounts. Left out: those of goal and baseline',
      },
    },
    formatOption,
    tablesOutOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan decompose alxa --target trademarks-2025',
    'ipr-plan decompose alxa --target trademarks-2025 --method compoundPath',
    'ipr-plan decompose alxa --target trademarks-2025 -o 年度分解.xlsx',
    'ipr-plan decompose alxa --target trademarks-2025 --over 阿拉善左旗=5,阿拉善右旗=2,额济纳旗=2',
  ],
  run: decomposeTarget,
};

async function decomposeTarget(call: Call, io: Io): Promise<number> {
  const { language, options, words } = call;
  const out = outPath(call);
  if (out !== undefined) mustBeTables(out, call);
  const [{ planNamed }, { evaluatePlan }, { decompose }, { decompositionTables, renderDecomposition }] =
    await Promise.all([
      import('./planNamed.js'),
      import('../evaluate/index.js'),
      import('../assess/index.js'),
      import('../report/index.js'),
    ]);
  const { plan, findings } = await planNamed(words[0] ?? '', io);
  const code = await tellFindings(findings, language, io);
  if (code !== 0) return code;
  // The goal alone is wanted, and the baseline it starts from: no figure, and no day that matters.
  const { indicators } = evaluatePlan({
    plan,
    observations: [],
    asOf: `${plan.period.baseYear}-12-31`,
  });
  const targetId = options.get('target') ?? '';
  const chosen = indicators
    .flatMap((indicator) => indicator.targets.map((target) => ({ indicator, target })))
    .find(({ target }) => target.targetId === targetId);
  if (!chosen) throw noTarget(targetId, plan);
  const { indicator, target } = chosen;
  const input = inputOf(call, target, indicator);
  const parts = calledRight(() => decompose(input));
  const titles = {
    language,
    title: language === 'zh' ? indicator.name : indicator.englishName,
    unit: indicator.unit,
  };
  if (out !== undefined) await writeTables(out, decompositionTables(parts, titles), call, io);
  else {
    const format = options.get('format') === 'json' ? 'json' : 'table';
    const width = io.columns ? { width: io.columns } : {};
    io.stdout(renderDecomposition(parts, { ...titles, format, ...width }));
  }
  return 0;
}

function noTarget(id: string, { targets }: Plan): UsageError {
  const known = targets.filter(({ indicatorId }) => indicatorId !== null).map((target) => target.id);
  return new UsageError({
    zh: `--target 应为规划中有指标的目标，写成了“${id}”。可选：${known.join('、')}。`,
    en: `--target must be a target of the plan with an indicator, got “${id}”. There are: ${known.join(', ')}.`,
  });
}

function inputOf(
  { options }: Call,
  { goal, by }: TargetEvaluation,
  { baseline, baselinePeriod }: { readonly baseline: number | null; readonly baselinePeriod: string | null },
): DecompositionInput {
  if (goal === null) {
    throw new UsageError({
      zh: '这个目标没有可以事先算出的目标值，不能分解。',
      en: 'The target has no goal that can be told in advance, so it cannot be dealt out.',
    });
  }
  const over = options.get('over');
  const method = (options.get('method') ??
    (over === undefined ? 'linearPath' : 'proportional')) as DecompositionMethod;
  const decimals = options.get('decimals');
  const whole = { total: goal, ...(decimals !== undefined && { decimals: Number(decimals) }) };
  if (method === 'linearPath' || method === 'compoundPath') {
    const years = over === undefined ? yearsBetween(baselinePeriod, by) : namesIn(over);
    return { ...whole, method, base: baseline, over: years };
  }
  if (over === undefined) {
    throw new UsageError({ zh: `${method} 需要 --over。`, en: `${method} needs --over.` });
  }
  if (method === 'equal') return { ...whole, method, over: namesIn(over) };
  const given = pairsIn('over', over).map(([id, value]) => ({ id, value: numberIn(value) }));
  return method === 'byHand'
    ? { ...whole, method, over: given.map(({ id, value }) => ({ id, amount: value })) }
    : { ...whole, method, over: given.map(({ id, value }) => ({ id, weight: value })) };
}

const namesIn = (over: string): { readonly id: string }[] =>
  over.split(/[,，]/).map((piece) => ({ id: (piece.split(/[=＝]/)[0] ?? '').trim() }));

function numberIn(text: string): number {
  const value = Number(text.normalize('NFKC'));
  if (Number.isFinite(value)) return value;
  throw new UsageError({ zh: `--over：“${text}”不是数。`, en: `--over: “${text}” is not a number.` });
}

/** The years after the baseline, up to the deadline. */
function yearsBetween(from: string | null, by: string | null): { readonly id: string }[] {
  const [first, last] = [from, by].map((time) => Number((time ?? '').slice(-10).slice(0, 4)));
  if (first && last && last > first) {
    return Array.from({ length: last - first }, (_, index) => ({ id: String(first + index + 1) }));
  }
  throw new UsageError({
    zh: '这个目标没有基期或期限，请用 --over 写明各年度。',
    en: 'The target lacks a baseline or a deadline: name the years with --over.',
  });
}

/** A fault of the numbers given is a fault of the call. */
function calledRight<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const what = error.message.replace(/^decompose: /, '');
    throw new UsageError({ zh: `无法分解：${what}。`, en: `Cannot be dealt out: ${what}.` });
  }
}
