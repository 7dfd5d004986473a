import type { Plan } from '../model/plan.js';
import type { TemplateFormat, TemplateUnit } from '../report/sheet/template/templateWorkbook.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import { planArgument } from './formatOption.js';
import type { Io } from './io.js';
import { outPath } from './outPath.js';
import { tellFindings } from './tellFindings.js';
import { UsageError } from './usageError.js';

/** `ipr-plan template`: a workbook to be filled in. */
export const templateCommand: Command = {
  name: 'template',
  about: {
    zh: '生成填报表（XLSX）：指标、单位、基期值、目标值都已列好，只填黄色单元格；填好后不用改就能校验和评价',
    en: 'Make a workbook to be filled in: indicators, units, baselines and targets stand there, the yellow cells are left; filled in, it validates and evaluates as it is',
  },
  arguments: [planArgument],
  options: [
    {
      name: 'out',
      value: { zh: '文件', en: 'file' },
      about: {
        zh: '写到这个文件，必填，以 .xlsx 结尾',
        en: 'File to write, must be given; it ends in .xlsx',
      },
    },
    {
      name: 'year',
      value: { zh: '年', en: 'year' },
      about: {
        zh: '年度填报表：只填这一年，并选数据状态。不写时规划期各年一列',
        en: 'Form of one year, with the status of each figure. Left out: a column for each year of the plan',
      },
    },
    {
      name: 'by-unit',
      about: {
        zh: '每个责任单位一张工作表：指标归牵头单位，没有牵头单位的归第一个责任单位',
        en: 'A sheet for each responsible unit: an indicator is its lead unit’s, else that of the first one responsible',
      },
    },
    {
      name: 'unit',
      value: { zh: '单位', en: 'unit' },
      about: {
        zh: '只给一个责任单位，写名称或标识',
        en: 'For one responsible unit alone, by its name or id',
      },
    },
    {
      name: 'work',
      about: {
        zh: '再加一张“工作进展”表：专栏、任务、保护行动，选进展情况、填完成日期；交回后用 --records 读',
        en: 'Add a sheet of projects, tasks and protection actions, for their states and days of completion; --records reads it',
      },
    },
    ...commonOptions,
  ],
  examples: [
    'ipr-plan template alxa -o 填报表.xlsx',
    'ipr-plan template alxa --year 2023 -o 2023年填报表.xlsx',
    'ipr-plan template alxa --year 2023 --work -o 2023年填报表.xlsx',
    'ipr-plan template shijiazhuang --by-unit -o 分单位填报表.xlsx',
  ],
  run: template,
};

async function template(call: Call, io: Io): Promise<number> {
  const { language, words } = call;
  const [name = ''] = words;
  const out = outPath(call);
  if (out === undefined || !/\.xlsx$/i.test(out)) throw withoutOut();
  await mustBeNew(out);
  const [{ planNamed }, { templateWorkbook }, { writeWorkbook }, { writeFileAtomically }] = await Promise.all(
    [import('./planNamed.js'), import('../report/index.js'), import('../write/index.js'), io.readers()],
  );
  const { plan, findings } = await planNamed(name, io);
  const code = await tellFindings(findings, language, io);
  if (code !== 0) return code;
  const workbook = templateWorkbook(plan, await formatOf(call, plan));
  await writeFileAtomically(out, await writeWorkbook(workbook));
  io.stderr({ zh: `已写入 ${out}。`, en: `Written to ${out}.` }[language]);
  return 0;
}

const withoutOut = (): UsageError =>
  new UsageError({
    zh: '请用 --out 写明文件，以 .xlsx 结尾，如 -o 填报表.xlsx。',
    en: '--out must name a file that ends in .xlsx, such as -o figures.xlsx.',
  });

/** A form of the same name may have been filled in already. */
async function mustBeNew(out: string): Promise<void> {
  const { access } = await import('node:fs/promises');
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  throw new UsageError({
    zh: `“${out}”已经存在，里面可能有填好的数据。请换一个文件名，或先移走它。`,
    en: `“${out}” is there already, and may have been filled in. Please give another name, or move it away first.`,
  });
}

async function formatOf({ options, language }: Call, plan: Plan): Promise<TemplateFormat> {
  const asked = options.get('year');
  const unit = options.get('unit');
  const units = options.has('by-unit') || unit !== undefined ? await unitsOf(plan, unit) : null;
  return {
    language,
    ...(asked !== undefined && { year: yearOf(asked, plan) }),
    ...(units && { units }),
    ...(options.has('work') && { hasWork: true as const }),
  };
}

function yearOf(asked: string, { period: { baseYear, lastYear } }: Plan): number {
  const year = /^\d{4}$/.test(asked) ? Number(asked) : Number.NaN;
  if (year >= baseYear && year <= lastYear) return year;
  throw new UsageError({
    zh: `--year 应为 ${baseYear} 到 ${lastYear} 之间的年份，写成了“${asked}”。`,
    en: `--year must be a year from ${baseYear} to ${lastYear}, got “${asked}”.`,
  });
}

async function unitsOf(plan: Plan, asked: string | undefined): Promise<readonly TemplateUnit[]> {
  const { templateUnits } = await import('../report/index.js');
  const units = templateUnits(plan);
  if (asked === undefined) return units;
  const found = units.filter(({ unitId, name }) => [unitId, name.zh, name.en].includes(asked));
  if (found.length > 0) return found;
  const known = units.map(({ name }) => name);
  throw new UsageError({
    zh: `--unit：规划中没有填报指标的单位“${asked}”，有${known.map(({ zh }) => zh).join('、')}。`,
    en: `--unit: no unit “${asked}” reports an indicator; there are ${known.map(({ en }) => en).join(', ')}.`,
  });
}
