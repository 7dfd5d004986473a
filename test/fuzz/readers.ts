import { readFileSync } from 'node:fs';
import { loadPlan } from '../../src/datasets/index.js';
import type { Finding } from '../../src/finding/finding.js';
import { FindingsError } from '../../src/finding/findingsError.js';
import type { Result } from '../../src/finding/result.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { draftPlan } from '../../src/notation/draftPlan.js';
import { findTargets } from '../../src/notation/findTargets.js';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import { parsePeriod } from '../../src/notation/parsePeriod.js';
import { parseQuantity } from '../../src/notation/parseQuantity.js';
import { parseTarget } from '../../src/notation/parseTarget.js';
import { safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { safeParsePlan } from '../../src/parse/parsePlan.js';
import { safeParsePlanBytes } from '../../src/parse/parsePlanBytes.js';
import { safeParseProgressRecordBytes } from '../../src/parse/parseProgressRecordBytes.js';
import { safeParseReferenceFigureBytes } from '../../src/parse/parseReferenceFigures.js';
import { safeParseScoringRulesBytes } from '../../src/parse/parseScoringRules.js';
import { safeParseSheetMappingBytes } from '../../src/parse/parseSheetMapping.js';
import { safeParseStatusProfileBytes } from '../../src/parse/parseStatusProfile.js';
import { safeParseValidationConfigBytes } from '../../src/parse/parseValidationConfig.js';
import { safeParseWorkSheetMappingBytes } from '../../src/parse/parseWorkSheetMapping.js';
import { readObservations } from '../../src/parse/readObservations.js';
import { validateObservations } from '../../src/validate/validateObservations.js';
import { validatePlan } from '../../src/validate/validatePlan.js';
import { validateProgressRecords } from '../../src/validate/validateProgressRecords.js';
import { sheetPlan as plan } from '../sheetPlan.js';
import type { Reader, Reading } from './reader.js';
import { bytesAsText, textAsBytes } from './tokens.js';

const file = 'a';

const fixture = (path: string): string => bytesAsText(readFileSync(new URL(`../${path}`, import.meta.url)));
const json = (value: unknown): string => bytesAsText(Buffer.from(JSON.stringify(value)));
const text = (words: string): string => bytesAsText(Buffer.from(words));

/** A file of JSON, and what is held against its plan once it was read. */
const jsonReader = <T>(
  name: string,
  seeds: readonly unknown[],
  parse: (bytes: Uint8Array, options: { file: string }) => Result<T>,
  check: (value: T) => readonly Finding[] = () => [],
): Reader => ({
  name,
  input: 'json',
  seeds: seeds.map(json),
  file,
  read: (input) => {
    const read = parse(textAsBytes(input), { file });
    return read.ok
      ? { value: read.value, findings: [...read.findings, ...check(read.value)] }
      : { value: null, findings: read.findings };
  },
});

/** A file of observations: whole, and row by row out of pieces; what was read is held against the plan. */
const observationReader = (name: string, input: Reader['input'], seeds: readonly string[]): Reader => ({
  name,
  input,
  seeds,
  file,
  read: (source, pieces) => (pieces === 0 ? readWhole(source) : readInPieces(source, pieces)),
});

/** A file of progress records; what was read is held against the plan. */
const recordReader = (name: string, input: Reader['input'], seeds: readonly string[]): Reader => ({
  name,
  input,
  seeds,
  file,
  read: async (source) => {
    const read = await safeParseProgressRecordBytes(textAsBytes(source), plan, { file });
    if (!read.ok) return { value: null, findings: read.findings };
    const { records, locate } = read.value;
    const checked = validateProgressRecords(plan, records, { locate, asOf: '2023-12-31' });
    return { value: records, findings: [...read.findings, ...checked] };
  },
});

async function readWhole(source: string): Promise<Reading> {
  const read = await safeParseObservationBytes(textAsBytes(source), plan, { file });
  if (!read.ok) return { value: null, findings: read.findings };
  const { planId, observations, locate } = read.value;
  const checked = validateObservations(plan, { planId, observations, locate }, { asOf: '2023-12-31' });
  return { value: observations, findings: [...read.findings, ...checked] };
}

async function readInPieces(source: string, length: number): Promise<Reading> {
  const bytes = textAsBytes(source);
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  })();
  const findings: Finding[] = [];
  const value: Observation[] = [];
  const onFinding = (found: Finding): void => void findings.push(found);
  for await (const { observation, where } of readObservations(pieces, plan, {
    file,
    tellSynonyms: true,
    onFinding,
  })) {
    value.push(observation);
    where('value');
  }
  return { value, findings };
}

/** Words, and what is found in them. */
const textReader = (
  name: string,
  seeds: readonly string[],
  read: (words: string) => { readonly found: readonly unknown[]; readonly findings: readonly Finding[] },
): Reader => ({
  name,
  input: 'text',
  seeds,
  file: null,
  read: (words) => {
    const { found, findings } = read(words);
    return { value: found.length > 0 ? found : null, findings };
  },
});

const tableIn = (table: Parameters<typeof parseIndicatorTable>[0]) => {
  const { indicators, findings } = parseIndicatorTable(table, years);
  return { found: indicators, findings };
};

const observations = [
  { indicatorId: 'patents', period: '2022', value: 0.9 },
  { indicatorId: 'patents', period: '2023', value: 1.2, unit: '件', status: 'final', printed: '1.2' },
  { indicatorId: 'case-closure', componentId: 'judicial', period: '2023H1', value: 95, unit: '%' },
  { indicatorId: 'satisfaction', period: '2023', value: null, status: 'missing', missingReason: '未统计' },
  { indicatorId: 'pledge-financing', period: '2016/2020', value: 2, unit: '亿元', revisedOn: '2021-05-01' },
];
const csv = `示例\n指标,年份,完成值,单位,状态,数据来源\n满意度,2022,"82.5",分,,\n满意度,2023,84.9,分,初步,年报\n按期结案率,2023年上半年,95.5%,,,\n每万人口高价值发明专利拥有量,2023-12-31,１．２,件,,\n合计,,3,,,\n`;
const wide =
  '指标,单位,2020年基期值,2022年完成值,2023年\n满意度,分,75,82,84.9\n知识产权质押融资金额,万元,,"1,234.5",1.2\n';
const utf16 = bytesAsText(new Uint8Array([0xff, 0xfe, ...Buffer.from(csv, 'utf16le')]));

/** A plan with one target of each kind that the plans have, and one or two things of every other list. */
async function plansOfEveryKind(): Promise<readonly Plan[]> {
  const whole = await loadPlan('bazhong');
  const kinds = new Map(whole.targets.map((target) => [target.kind, target]));
  const few = Object.entries(whole).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, 2) : value,
  ]);
  return [plan, { ...(Object.fromEntries(few) as Plan), targets: [...kinds.values()] }];
}

const years = { period: { firstYear: 2021, lastYear: 2025 }, baseYear: 2020 };

const html =
  '<p>专栏1 主要指标</p><table border=1><tr><th rowspan="2">指标</th><th colspan=2>目标</th><th>属性</th></tr><tr><td>2020年</td><td>2025年</td><td></td></tr><tr><td>1.商标拥有量（件）</td><td>30</td><td>&ge;50</td><td>预期性</td></tr><tr><td>结案率</td><td>—</td><td>95%以上</td><td>约束性</td></tr></table><p>注：“*”为2019年值。</p>';
const markdown =
  '专栏1 主要指标\n\n| 指标 | 单位 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|---|\n| 1.增加值占GDP比重 | % | 11.6* | 13.0 | 预期性 |\n| 融资额 | 亿元 | 2 | 〔10〕 | 预期性 |\n\n注：“*”为2019年值。\n';
const tabs = '序号\t指标\t2020年\t2025年\n1\t商标（件）\t30\t50\n2\t"满意度\n（分）"\t75.5\t85\n';
const lines =
  '序号\n指标\n单位\n2020年\n2025年\n属性\n1\n每万人口高价值发明专利拥有量\n件\n0.53\n1.8\n预期性\n2\n满意度\n分\n75.5\n85\n预期性\n';
const draft = `某市“十四五”知识产权规划\n一、规划背景\n（一）发展成效\n有效发明专利达到151件。\n二、总体要求\n到2025年，全市地理标志拥有量达到4件，专利质押融资金额累计达到2亿元，年均增长10%以上。\n专栏1 主要指标\n序号 | 指标 | 单位 | 2020年 | 2025年 | 属性\n1 | 商标拥有量 | 件 | 30 | 50 | 预期性\n三、重点任务\n1.培育专利。每年评选专利奖10项，力争进入全省前十位，培育一批示范企业。\n专栏2 品牌工程\n新增商标品牌指导站10个。\n`;

const tableSeeds = [html, markdown, tabs, lines];

/** Everything that takes input from outside. */
export async function everyReader(): Promise<readonly Reader[]> {
  const { timeProgress } = await import('../../src/calculate/profiles/timeProgress.js');
  const { eurostat } = await import('../../src/calculate/profiles/eurostat.js');
  const record = {
    subject: { type: 'target', id: 'patents-2025' },
    on: '2023-12-31',
    state: 'done',
    doneOn: '2023-06-30',
    source: '示例',
    results: [],
  };
  return [
    observationReader('observations in CSV', 'bytes', [
      text(csv),
      text(`\uFEFF${wide}`),
      utf16,
      fixture('fixtures/sheets/wide-gb18030.csv'),
    ]),
    observationReader('observations in TSV', 'bytes', [
      text(csv.replaceAll(',', '\t')),
      fixture('fixtures/sheets/wide.tsv'),
    ]),
    observationReader(
      'observations in XLSX',
      'workbook',
      ['fixtures/sheets/wide.xlsx', 'fixtures/sheets/long.xlsx'].map(fixture),
    ),
    observationReader('observations in NDJSON', 'bytes', [
      text(observations.map((one) => JSON.stringify(one)).join('\n')),
      text(
        '{"指标":"满意度","年份":2022,"完成值":82.5}\n{"指标":"满意度","年份":"2023","完成值":"84.9分"}\n{"指标":"按期结案率","2022年":"95%","2023年":null}\n',
      ),
    ]),
    observationReader('observations in JSON', 'json', [
      json({ schemaVersion: 1, planId: plan.id, title: '示例', isIllustrative: true, observations }),
    ]),
    jsonReader('a plan', await plansOfEveryKind(), safeParsePlanBytes, (read) =>
      validatePlan(read, { file }),
    ),
    recordReader('progress records in JSON', 'json', [
      json([record]),
      json({ progressRecords: [record, { ...record, state: 'underway', doneOn: undefined }] }),
    ]),
    recordReader('a sheet of work', 'bytes', [
      text(
        `类型,标识,进展情况,完成日期,填报日期,成果：培训（场）,备注\n目标,${plan.targets[0]?.id},已完成,2023年6月30日,2023-12-31,12,无\n,${plan.targets[0]?.id},推进中,,45200,,\n`,
      ),
    ]),
    jsonReader(
      'a configuration of validation',
      [
        {
          off: ['observation/yearsMissing'],
          severity: { 'unit/unknown': 'error' },
          thresholds: { jumpTolerance: 2 },
          breaks: [{ indicatorId: 'a', from: '2023', reason: '口径调整' }],
          units: [{ name: '箱', of: '件', factor: 12 }],
        },
      ],
      safeParseValidationConfigBytes,
    ),
    jsonReader(
      'a mapping of a sheet',
      [
        {
          sheets: ['汇总'],
          headerRow: 4,
          columns: { 事项: 'indicator', 上年: { field: 'value', period: '2022' }, 完成值: null },
          everyRow: { source: '公报' },
        },
      ],
      safeParseSheetMappingBytes,
    ),
    jsonReader(
      'a mapping of a sheet of work',
      [
        {
          columns: { 事项: 'project', 培训场次: { field: 'result:培训', unit: '场' }, 责任人: null },
          everyRow: { on: '2023-12-31' },
        },
      ],
      safeParseWorkSheetMappingBytes,
    ),
    jsonReader(
      'reference figures',
      [[{ name: '全市平均水平', period: '2023', value: 76 }]],
      safeParseReferenceFigureBytes,
    ),
    jsonReader('a status profile', [timeProgress, eurostat], safeParseStatusProfileBytes),
    jsonReader(
      'scoring rules',
      [
        JSON.parse(
          readFileSync(new URL('../../examples/data/alxa-scoring-rules.json', import.meta.url), 'utf8'),
        ),
      ],
      safeParseScoringRulesBytes,
    ),
    textReader('an indicator table', tableSeeds, tableIn),
    textReader('an indicator table in cells', [markdown, tabs], (words) =>
      tableIn({
        rows: words.split('\n').map((row) => row.split(/[|\t]/)),
        merges: [{ firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 0 }],
      }),
    ),
    textReader(
      'running text',
      [draft, '到2025年，每万人口高价值发明专利拥有量达到1.8件，知识产权保护社会满意度提高到85分以上。'],
      (words) => {
        const { candidates, findings } = findTargets(words, years);
        return { found: candidates, findings };
      },
    ),
    textReader(
      'a target',
      [
        '达到15000件',
        '提高2个百分点',
        '〔10〕',
        '每年30家',
        '年均增长10%以上',
        '1—2个',
        '1+1+N',
        '进入全省前十位',
        '到2025年，累计达到2亿元，力争突破3亿元',
        '稳定在90%以上',
      ],
      (words) => {
        const { targets, findings } = parseTarget(words, years);
        return { found: targets, findings };
      },
    ),
    textReader('a quantity', ['1.5万件', '不低于95%', '3家至5家', '百余件', '四分之三'], (words) => {
      const { quantity, findings } = parseQuantity(words);
      return { found: quantity ? [quantity] : [], findings };
    }),
    textReader('a period', ['“十四五”期间', '到2025年底', '2023年上半年', '2021—2025年'], (words) => {
      const { period, findings } = parsePeriod(words, { ...years, year: 2023 });
      return { found: period === null ? [] : [period], findings };
    }),
    textReader('a draft of a plan', [draft], (words) => {
      const { plan: drafted, findings } = draftPlan(words, years);
      // Whatever it is a draft of, it is of the right shape.
      const parsed = safeParsePlan(JSON.parse(JSON.stringify(drafted)));
      if (!parsed.ok) throw new FindingsError(parsed.findings);
      return { found: drafted.targets, findings };
    }),
  ];
}
