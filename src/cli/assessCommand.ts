import { anyIllustrative } from '../assess/anyIllustrative.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { ScoringRules } from '../model/scoringRules.js';
import type { ObservationsRead } from '../parse/observationsRead.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { formatOption } from './formatOption.js';
import type { Io } from './io.js';
import { outPath } from './outPath.js';
import { tellFindings } from './tellFindings.js';
import { UsageError } from './usageError.js';
import { mustBeTables, tablesOutOption, writeTables } from './writeTables.js';

/** `ipr-plan assess`: regions scored, ranked and graded by rules in a file. */
export const assessCommand: Command = {
  name: 'assess',
  about: {
    zh: '按计分规则考核各地区：逐项得分、总分、名次、等次',
    en: 'Assess regions by scoring rules: points, totals, places, grades',
  },
  arguments: [
    {
      name: 'rules',
      about: {
        zh: '计分规则的 JSON 文件，写法见 docs/calculations/assessRegions.md',
        en: 'JSON file of scoring rules, see docs/calculations/assessRegions.md',
      },
    },
    {
      name: 'observations',
      isList: true,
      about: {
        zh: '观测值文件，至少一个，写明每个数属于哪个地区：XLSX、CSV、TSV、NDJSON 或 JSON',
        en: 'files of observed figures, at least one, each figure with its region: XLSX, CSV, TSV, NDJSON or JSON',
      },
    },
  ],
  options: [
    {
      name: 'as-of',
      value: { zh: '日期', en: 'date' },
      about: {
        zh: '考核日期，此后的数据一律不用。不写时用规则中的日期，规则也没有时为今天',
        en: 'Day of the assessment; nothing later is used. Left out: the one in the rules, else today',
      },
    },
    {
      name: 'plan',
      value: { zh: '规划', en: 'plan' },
      about: {
        zh: '指标所属的规划，内置标识或 JSON 文件。不写时用规则中的 planId',
        en: 'Plan that the indicators belong to, an id or a JSON file. Left out: the planId of the rules',
      },
    },
    {
      name: 'explain',
      value: { zh: '地区代码', en: 'region code' },
      isValueOptional: true,
      about: {
        zh: '列出逐项计分过程：不带代码时列出全部地区。宜放在最后，或写成 --explain=代码',
        en: 'Show the score sheets: without a code of all regions. Best put last, or as --explain=code',
      },
    },
    formatOption,
    tablesOutOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan assess examples/data/alxa-scoring-rules.json examples/data/alxa-regions.csv',
    'ipr-plan assess examples/data/alxa-scoring-rules.json examples/data/alxa-regions.csv -o 考核.xlsx',
    'ipr-plan assess 计分规则.json 一季度.xlsx 二季度.xlsx --as-of 2024-06-30 --explain',
  ],
  run: assess,
};

async function assess(call: Call, io: Io): Promise<number> {
  const { language, options, words } = call;
  const [path = '', ...files] = words;
  if (files.length === 0) {
    throw new UsageError({
      zh: '缺少观测值文件。用法见 ipr-plan assess --help。',
      en: 'A file of observed figures is missing. See ipr-plan assess --help.',
    });
  }
  const out = outPath(call);
  if (out !== undefined) mustBeTables(out, call);
  const [{ planNamed }, { assessRegions, checkScoringRules, observedFigures }] = await Promise.all([
    import('./planNamed.js'),
    import('../assess/index.js'),
  ]);
  const { readScoringRulesFile } = await io.readers();
  const rules = await readScoringRulesFile(path);
  const { plan, findings } = await planNamed(options.get('plan') ?? rules.planId, io);
  const inRules = checkScoringRules(rules, { file: path, indicators: plan.indicators });
  const rulesCode = await tellFindings([...findings, ...inRules], language, io);
  if (rulesCode !== 0) return rulesCode;
  mustNameRegion(options.get('explain') ?? '', rules);
  const asOf = await dayOf(call, rules, io);
  const { observations, isIllustrative, code } = await observationsIn(files, plan, call, io);
  if (code !== 0) return code;
  const figures = observedFigures(rules, observations, { asOf, regionCode: plan.region.code });
  const assessment = assessRegions({ rules, figures });
  const { regionAssessmentTables, renderRegionAssessment } = await import('../report/index.js');
  const asked = options.get('explain');
  const explain = asked === '' ? true : asked;
  const titles = { language, rules, isIllustrative, ...(explain !== undefined && { explain }) };
  if (out !== undefined) await writeTables(out, regionAssessmentTables(assessment, titles), call, io);
  else {
    const format = options.get('format') === 'json' ? 'json' : 'table';
    const width = io.columns ? { width: io.columns } : {};
    io.stdout(renderRegionAssessment(assessment, { ...titles, format, ...width }));
  }
  return 0;
}

async function dayOf(call: Call, { asOf }: ScoringRules, io: Io): Promise<string> {
  if (asOf !== undefined && !call.options.has('as-of')) return asOf;
  const { asOfDay } = await import('./asOfDay.js');
  return asOfDay(call, io);
}

/** Figures of all files. That they are of other regions than the plan's own is what an assessment is about. */
async function observationsIn(
  files: readonly string[],
  plan: Plan,
  { language }: Call,
  io: Io,
): Promise<Pick<ObservationsRead, 'observations' | 'isIllustrative'> & { readonly code: number }> {
  const [{ readObservationsFile }, { validateObservations }, { tellUnderstood }] = await Promise.all([
    io.readers(),
    import('../validate/validateObservations.js'),
    import('./tellUnderstood.js'),
  ]);
  const observations: Observation[] = [];
  const said: (boolean | null)[] = [];
  for (const file of files) {
    const read = await readObservationsFile(file, plan);
    tellUnderstood(read.understood, language, io);
    const findings = [...read.findings, ...validateObservations(plan, read)];
    const told = findings.filter(({ code }) => code !== 'observation/ofOtherRegion');
    const code = await tellFindings(told, language, io);
    if (code !== 0) return { observations, isIllustrative: null, code };
    observations.push(...read.observations);
    said.push(read.isIllustrative);
  }
  return { observations, isIllustrative: anyIllustrative(said), code: 0 };
}

/** @throws UsageError when `--explain` names no region of the rules */
function mustNameRegion(code: string, { regions }: ScoringRules): void {
  if (code === '' || regions.some((region) => region.code === code)) return;
  throw new UsageError({
    zh: `--explain：规则中没有代码为“${code}”的地区。`,
    en: `--explain: the rules have no region with the code “${code}”.`,
  });
}
