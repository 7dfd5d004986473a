import type { Language } from '../model/label.js';
import type { PlanDraft } from '../notation/planDraft.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { Io } from './io.js';
import { textArgument, yearsOf, yearsOption } from './planText.js';
import { tellFindings } from './tellFindings.js';
import { UsageError } from './usageError.js';

/** `ipr-plan draft`: a skeleton of a plan out of its text. */
export const draftCommand: Command = {
  name: 'draft',
  about: {
    zh: '由规划正文生成规划 JSON 的草稿：标题、任务、专栏、指标、目标，凡推定的都注明，须由人核对',
    en: 'Draft a plan JSON out of the text of a plan: tasks, boxes, indicators, targets, every guess marked for a person to confirm',
  },
  arguments: [textArgument],
  options: [
    {
      name: 'out',
      value: { zh: '文件', en: 'file' },
      about: { zh: '写到这个文件；不写为标准输出', en: 'Write to this file; left out: standard output' },
    },
    {
      name: 'title',
      value: { zh: '题名', en: 'title' },
      about: { zh: '规划的题名；不写时由正文推定', en: 'Title of the plan; left out: told from the text' },
    },
    {
      name: 'id',
      value: { zh: '标识', en: 'id' },
      about: { zh: '规划的标识，如 my-city', en: 'Id of the plan, such as my-city' },
    },
    yearsOption,
    ...commonOptions,
  ],
  examples: [
    'ipr-plan draft 规划.txt --out 规划.json',
    'ipr-plan draft 规划.txt --id my-city --years 2021-2025 -o my-city.json',
  ],
  run: draft,
};

async function draft(call: Call, io: Io): Promise<number> {
  const { words, options, language } = call;
  const [file = ''] = words;
  const [{ readTextFile, writeFileAtomically }, { draftPlan }] = await Promise.all([
    io.readers(),
    import('../notation/draftPlan.js'),
  ]);
  const text = await readTextFile(file);
  const period = await yearsOf(call, text, io);
  if (!period) throw withoutYears();
  const [title, id, out] = ['title', 'id', 'out'].map((name) => options.get(name));
  if (id !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(id)) throw wrongId(id);
  const made = draftPlan(text, {
    // Years that were told from the text are told again inside, and marked there as inferred.
    ...(options.has('years') && { period, baseYear: period.baseYear }),
    ...(title !== undefined && { title }),
    ...(id !== undefined && { id }),
  });
  const code = await tellFindings(
    made.findings.map((each) => ({ ...each, where: { ...each.where, file } })),
    language,
    io,
  );
  const json = JSON.stringify(made.plan, null, 2);
  if (out === undefined) io.stdout(json);
  else await writeFileAtomically(out, `${json}\n`);
  io.stderr(countsOf(made, language));
  return code;
}

const wrongId = (id: string): UsageError =>
  new UsageError({
    zh: `选项 --id 只能用字母、数字和 . _ -，以字母或数字开头；现为“${id}”。`,
    en: `The option --id takes letters, digits and . _ - and begins with a letter or digit; it is “${id}”.`,
  });

const withoutYears = (): UsageError =>
  new UsageError({
    zh: '正文没有说明规划期，请用 --years 写明，如 --years 2021-2025。',
    en: 'The text does not tell the years of the plan: give them, such as --years 2021-2025.',
  });

function countsOf({ plan }: PlanDraft, language: Language): string {
  const { tasks, projects, indicators, targets } = plan;
  return {
    zh: `草稿：任务 ${tasks.length}，专栏 ${projects.length}，指标 ${indicators.length}，目标 ${targets.length}。凡推定的都在 inferred 中注明，须由人核对。`,
    en: `Draft: ${tasks.length} tasks, ${projects.length} boxes, ${indicators.length} indicators, ${targets.length} targets. All that was guessed is named in "inferred", for a person to confirm.`,
  }[language];
}
