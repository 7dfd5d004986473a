import { anyIllustrative } from '../assess/anyIllustrative.js';
import type { BenchmarkChoice, ComparedSource, Comparison } from '../assess/index.js';
import { nearestNames } from '../finding/nearestNames.js';
import { quotedList } from '../finding/words.js';
import type { ValueOf } from '../model/label.js';
import { labelOf, labels } from '../model/label.js';
import type { Plan } from '../model/plan.js';
import type { ObservationsRead } from '../parse/observationsRead.js';
import type { ComparisonFormat } from '../report/index.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { formatOption } from './formatOption.js';
import type { Io } from './io.js';
import { outPath } from './outPath.js';
import { pairsIn } from './pairsIn.js';
import { tellFindings } from './tellFindings.js';
import { UsageError } from './usageError.js';
import { mustBeTables, tablesOutOption, writeTables } from './writeTables.js';

const figures = Object.keys(labels.comparedFigure) as [
  ValueOf<'comparedFigure'>,
  ...ValueOf<'comparedFigure'>[],
];

/** `ipr-plan compare`: plans beside each other on one indicator. */
export const compareCommand: Command = {
  name: 'compare',
  about: {
    zh: '就同一个指标比较多份规划：名次、与标杆的差距；名称不同的按别名对应，单位自动换算',
    en: 'Compare plans on one indicator: places and gaps to a benchmark, joined across names and units',
  },
  arguments: [
    {
      name: 'plan',
      isList: true,
      about: {
        zh: '内置规划的标识，或规划 JSON 文件的路径；一个不写时为全部内置规划',
        en: 'ids of bundled plans, or paths of plan JSON files; none at all means every bundled plan',
      },
    },
  ],
  options: [
    {
      name: 'indicator',
      value: { zh: '指标', en: 'indicator' },
      about: {
        zh: '指标的标识、名称或别名，必填',
        en: 'Id, name or alias of the indicator; must be given',
      },
    },
    {
      name: 'of',
      value: { zh: '数值', en: 'figure' },
      choices: figures,
      about: {
        zh: '比较哪个数：goal 目标值（默认），observed 完成值，baseline 基期值',
        en: 'Which figure: goal (default), observed or baseline',
      },
    },
    {
      name: 'benchmark',
      value: { zh: '标杆', en: 'benchmark' },
      about: {
        zh: '与谁比：best 最好的（默认），average 平均，或一份规划的标识',
        en: 'Measured against: best (default), average, or the id of a plan',
      },
    },
    {
      name: 'unit',
      value: { zh: '单位', en: 'unit' },
      about: {
        zh: '比较所用的单位。不写时为第一份规划的单位',
        en: 'Unit of the comparison. Left out: that of the first plan',
      },
    },
    {
      name: 'map',
      value: { zh: '规划=指标', en: 'plan=indicator' },
      about: {
        zh: '名称对应不上时，写明每份规划的指标标识，如 alxa=trademarks',
        en: 'Where names do not join: the indicator id of each plan, such as alxa=trademarks',
      },
    },
    {
      name: 'figures',
      value: { zh: '规划=文件', en: 'plan=file' },
      about: {
        zh: '比较完成值时，各规划的观测值文件，如 alxa=a.csv,bazhong=b.csv',
        en: 'For observed figures: the file of each plan, such as alxa=a.csv,bazhong=b.csv',
      },
    },
    {
      name: 'as-of',
      value: { zh: '日期', en: 'date' },
      about: {
        zh: '比较完成值的日期，此后的数据一律不用。不写时为今天',
        en: 'Day of the observed figures; nothing later is used. Left out: today',
      },
    },
    formatOption,
    tablesOutOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan compare --indicator 知识产权保护社会满意度',
    'ipr-plan compare alxa bazhong --indicator 每万人口高价值发明专利拥有量 --benchmark average',
    'ipr-plan compare --indicator 知识产权保护社会满意度 -o 对标.html',
    'ipr-plan compare alxa --indicator trademarks --of observed --figures alxa=examples/data/alxa-observations.json --as-of 2023-12-31',
  ],
  run: comparePlans,
};

async function comparePlans(call: Call, io: Io): Promise<number> {
  const { language, options } = call;
  const indicator = options.get('indicator');
  if (indicator === undefined) {
    throw new UsageError({ zh: '缺少 --indicator。', en: '--indicator is missing.' });
  }
  const out = outPath(call, [...figureFilesOf(call).values()]);
  if (out !== undefined) mustBeTables(out, call);
  const [{ compare, comparisonItems }, { comparisonTables, renderComparison }] = await Promise.all([
    import('../assess/index.js'),
    import('../report/index.js'),
  ]);
  const of = figures.find((name) => name === options.get('of')) ?? figures[0];
  const { sources, code } = await sourcesOf(call, of, io);
  if (code !== 0) return code;
  const mapped = options.get('map');
  const mapping = mapped === undefined ? {} : Object.fromEntries(pairsIn('map', mapped));
  const items = comparisonItems({ sources, indicator, of, mapping });
  if (items.every(({ reason }) => reason === 'indicatorNotInPlan')) throw noIndicator(indicator, sources);
  const benchmark = benchmarkOf(options.get('benchmark') ?? 'best', sources);
  const unit = options.get('unit');
  const comparison: Comparison = compare({ items, benchmark, ...(unit !== undefined && { unit }) });
  const zh = language === 'zh';
  const printed = items.find(({ value }) => value !== null)?.indicator.name;
  const named = sources.flatMap(({ plan }) => plan.indicators).find(({ name }) => name === printed);
  const shown: ComparisonFormat = {
    language,
    title: `${(zh ? named?.name : named?.englishName) ?? indicator}${zh ? '：' : ': '}${labelOf('comparedFigure', of, language)}`,
    names: Object.fromEntries(
      sources.map(({ plan }) => [plan.id, zh ? plan.region.name : plan.region.englishName]),
    ),
    // Goals and baselines are those of the plans: no file of figures makes them up.
    isIllustrative:
      of === 'observed' && anyIllustrative(sources.map(({ evaluation }) => evaluation.isIllustrative)),
    format: options.get('format') === 'json' ? 'json' : 'table',
    ...(io.columns ? { width: io.columns } : {}),
  };
  if (out === undefined) io.stdout(renderComparison(comparison, shown));
  else await writeTables(out, comparisonTables(comparison, shown), call, io);
  return 0;
}

function noIndicator(name: string, sources: readonly ComparedSource[]): UsageError {
  const known = sources.flatMap(({ plan }) =>
    plan.indicators.flatMap((each) => [each.name, ...(each.aliases ?? [])]),
  );
  const { zh, en } = quotedList(nearestNames(name, known));
  return new UsageError({
    zh: `--indicator：这些规划都没有指标“${name}”${zh && `，相近的有${zh}`}。`,
    en: `--indicator: none of the plans has the indicator “${name}”${en && `; near to it: ${en}`}.`,
  });
}

function benchmarkOf(name: string, sources: readonly ComparedSource[]): BenchmarkChoice {
  if (name === 'best' || name === 'average') return { by: name };
  const ids = sources.map(({ plan }) => plan.id);
  if (ids.includes(name)) return { by: 'named', id: name };
  throw new UsageError({
    zh: `--benchmark 应为 best、average 或所比规划之一（${ids.join('、')}），写成了“${name}”。`,
    en: `--benchmark must be best, average or one of the plans (${ids.join(', ')}), got “${name}”.`,
  });
}

interface Sources {
  readonly sources: readonly ComparedSource[];
  readonly code: number;
}

/** The file of observed figures of each plan. */
function figureFilesOf({ options }: Call): ReadonlyMap<string, string> {
  const given = options.get('figures');
  return new Map(given === undefined ? [] : pairsIn('figures', given));
}

async function sourcesOf(call: Call, of: ValueOf<'comparedFigure'>, io: Io): Promise<Sources> {
  const { language, words } = call;
  const [{ planNamed }, { planIds }, { evaluatePlan }, { asOfDay }] = await Promise.all([
    import('./planNamed.js'),
    import('../datasets/index.js'),
    import('../evaluate/index.js'),
    import('./asOfDay.js'),
  ]);
  const files = figureFilesOf(call);
  const asOf = of === 'observed' ? asOfDay(call, io) : undefined;
  const sources: ComparedSource[] = [];
  for (const name of words.length > 0 ? words : planIds) {
    const { plan, findings } = await planNamed(name, io);
    const { observations, isIllustrative, code } = await observationsOf(files.get(plan.id), plan, call, io);
    const worst = (await tellFindings(findings, language, io)) || code;
    if (worst !== 0) return { sources, code: worst };
    if (sources.some((source) => source.plan.id === plan.id)) {
      throw new UsageError({ zh: `规划 ${plan.id} 写了两次。`, en: `The plan ${plan.id} is given twice.` });
    }
    const day = asOf ?? `${plan.period.lastYear}-12-31`;
    sources.push({ plan, evaluation: evaluatePlan({ plan, observations, isIllustrative, asOf: day }) });
  }
  return { sources, code: 0 };
}

interface Figures extends Pick<ObservationsRead, 'observations' | 'isIllustrative'> {
  readonly code: number;
}

async function observationsOf(
  file: string | undefined,
  plan: Plan,
  { language }: Call,
  io: Io,
): Promise<Figures> {
  if (file === undefined) return { observations: [], isIllustrative: null, code: 0 };
  const [{ readObservationsFile }, { validateObservations }] = await Promise.all([
    io.readers(),
    import('../validate/validateObservations.js'),
  ]);
  const read = await readObservationsFile(file, plan);
  const findings = [...read.findings, ...validateObservations(plan, read)];
  const { observations, isIllustrative } = read;
  return { observations, isIllustrative, code: await tellFindings(findings, language, io) };
}
