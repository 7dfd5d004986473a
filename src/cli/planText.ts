import type { PlanPeriod } from '../model/planPeriod.js';
import type { Call, OptionSpec } from './command.js';
import type { Io } from './io.js';
import { UsageError } from './usageError.js';

/** `<file>`, of the commands that read the text of a plan. */
export const textArgument = {
  name: 'file',
  about: { zh: '规划正文的文本文件，一段一行', en: 'text file of the plan, a paragraph a line' },
} as const;

/** `--years`, of the same commands. */
export const yearsOption: OptionSpec = {
  name: 'years',
  value: { zh: '起止年', en: 'years' },
  about: {
    zh: '规划期，如 2021-2025。不写时由正文推定，并在标准错误中说明',
    en: 'Years of the plan, such as 2021-2025. Left out: told from the text, which is said on standard error',
  },
};

/** The years that `--years` gives, else those the text tells; `null` when neither does. */
export async function yearsOf({ options, language }: Call, text: string, io: Io): Promise<PlanPeriod | null> {
  const given = options.get('years');
  if (given !== undefined) return givenYears(given);
  const [{ periodIn }, { titleIn }] = await Promise.all([
    import('../notation/draft/periodIn.js'),
    import('../notation/draft/titleIn.js'),
  ]);
  const period = periodIn(titleIn(text) ?? '', text);
  if (period) {
    const years = `${period.firstYear}—${period.lastYear}`;
    io.stderr(
      { zh: `规划期按 ${years} 年理解（推定）。`, en: `The plan is taken to cover ${years} (inferred).` }[
        language
      ],
    );
  }
  return period;
}

function givenYears(given: string): PlanPeriod {
  const [, first, last] = /^((?:19|20)\d{2})[-—~/]((?:19|20)\d{2})$/.exec(given) ?? [];
  const [firstYear, lastYear] = [Number(first), Number(last)];
  if (firstYear <= lastYear) return { firstYear, lastYear, baseYear: firstYear - 1 };
  throw new UsageError({
    zh: `选项 --years 应为起止年，如 2021-2025；现为“${given}”。`,
    en: `The option --years must be two years such as 2021-2025; it is “${given}”.`,
  });
}
